### 专家名单，以及工作台上的提名。

navigation-experts = 专家

## 名单

experts-title = 专家
experts-list = 专家名单
experts-lede = 获得提名并已接受者。专家组会议的注册和远程参会仅限于本名单上的人员。
experts-none = 目前尚无人接受提名。下方的均衡情况统计的是获得提名者。
experts-filter = 筛选专家
experts-filter-clear = 显示全部专家
experts-none-match = 名单上无人符合您的选择。
experts-found = { $count ->
   *[other] { $count }名专家
}
experts-caption = 按姓名排列的专家及其所有提名方
experts-name = 姓名
experts-nominated-by = 提名方
experts-topics = 主题
experts-languages = 语言
experts-since = 成为专家的日期
experts-csv-note = 在CSV文件中，可能被电子表格当作公式的单元格以撇号开头。

## 工作台：全部提名

desk-nominations-title = 提名
desk-nominations-undecided = { $count ->
   *[other] { $count }项逾期提名待决定
}
desk-nominations-lede = 请求签证的提名排在最前，其余按收到的先后排列；已撤回或已替换的排在最后。
desk-nominations-none = 目前尚无人获得提名。
desk-nominations-filter = 筛选提名
desk-nominations-clear = 显示全部提名
desk-nominations-needs = 需要
desk-nominations-found = { $count ->
   *[other] { $count }项提名
}
desk-nominations-caption = 按处理顺序排列的提名
desk-nominations-back = 返回提名列表
desk-nomination-visa = 签证协助
desk-nomination-no-cv = 无简历

## 工作台：一项提名

# $name is the expert's, $reference the nomination's number.
desk-nomination-title = { $name }：提名{ $reference }
desk-nomination-written-in = 信函语言
desk-nomination-by-office = 由秘书处录入
desk-nomination-active = 在本国积极参与论坛的筹备工作
desk-nomination-gender = { $gender ->
    [woman] 女
    [man] 男
    [self-described] 自行描述
   *[none] 未说明
}
desk-nomination-acts = 经过
desk-nomination-act-accepted = 专家已接受。
desk-nomination-act-declined = 专家已谢绝或退出。
desk-nomination-act-admitted = 逾期提名已受理。
desk-nomination-act-not-admitted = 逾期提名未受理。
desk-nomination-act-withdrawn = 提名方已撤回。
desk-nomination-act-replaces = 替换提名
desk-nomination-act-replaced-by = 替换为提名
desk-nomination-late-title = 逾期提名
desk-nomination-late-text = 该提名在截止日期之后收到，只有经您受理才算数。决定连同理由一并登记，不可撤销。
desk-nomination-why = 理由
desk-nomination-done-admitted = 该提名已受理。
desk-nomination-done-not-admitted = 该提名未受理。
desk-nomination-done-replaced = 专家已替换；新提名为{ $reference }。
desk-nomination-others = 此人的其他提名
desk-nomination-cv = 简历
desk-nomination-cv-missing = 没有简历：未曾提交或已被删除。
desk-nomination-cv-until = 将于{ $date }删除。
desk-nomination-cv-readers = 可阅读者：{ $offices }。
desk-nomination-cv-open = 打开简历
desk-nomination-cv-views = 打开记录
desk-nomination-cv-unread = 尚无人打开。每次打开均予登记。
desk-nomination-cv-operator = 运行方

## 工作台：以另一名专家替换

desk-replace-title = 替换专家
desk-replace-text = 提名方不变。系统将以邮件询问新专家是否接受；原提名不再算数。
desk-replace-do = 替换专家
