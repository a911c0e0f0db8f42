### 专家组的均衡情况：目前缺少哪些人。

balance-title = 专家组的均衡情况
balance-nobody = 目前尚无人获得提名。
balance-counted = { $count ->
   *[other] 已有{ $count }人获得提名且未谢绝。
}
balance-few-in-all = 目前获得提名者不足{ $min }人。
balance-lede = 专家组应保持均衡。没有任何文本规定配额，也不会为求均衡而拒绝提名：这些数字在您提名之前表明尚缺哪些人。
balance-in-full = 名单由您所在部门管理，您可看到所有数字。其他人看不到不足{ $min }人的组别。
balance-hides = 不足{ $min }人的组别不显示人数，也不显示可据以推算该人数的数字。零在不透露任何信息时予以显示：它表示空缺。
balance-in-steps = 为使任何数字都不透露某一个人的情况，仅在至少{ $min }人加入或退出后才更新数字。
balance-as-of = 截至{ $when }。
balance-by-region = 区域
balance-by-category = 提名方类别
balance-by-gender = 性别（如已说明）
balance-mark = 条形中的竖线表示按该组在受邀参与方中所占比例应达到的位置
balance-experts = 专家
balance-members = 受邀参与方
balance-fewer = 不足{ $min }
balance-withheld = 不显示
balance-no-region = 无区域
balance-gender = { $gender ->
    [woman] 女性
    [man] 男性
    [self-described] 自行描述
   *[none] 未说明
}
balance-topics = 各区域的主题。一人可通晓多个主题；加框的零表示空缺。
balance-topic = 主题
balance-topic-other = 其他主题
balance-all = 合计
