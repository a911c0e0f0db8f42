### Writing a comment, checking it, confirming it, and the page it then has.

## Where a comment stands

place-paragraph = 草案第 { $draft } 稿，第 { $number } 段
place-section = 草案第 { $draft } 稿，第 { $number } 节
place-draft = 草案第 { $draft } 稿全文
place-comment = 对评论 { $reference } 的回复

# $instant is a date with a time, $zone the message zone-geneva or zone-of.
instant-in-zone = { $instant }（{ $zone }）

## Changed words, for those who hear the page: said before and after the words

change-inserted = （插入：
change-deleted = （删除：
change-end = 结束）

## The form

form-kind = 您想做什么？
form-kind-wording = 建议措辞
form-kind-reason = 不改动案文，仅作评论
form-wording = 您的措辞
form-wording-hint = 请直接修改该段。发送前会显示改动之处。
form-reason = 您的评论或理由
form-reason-hint = 如已建议措辞，则可不填。
form-person = 关于您
form-name = 姓名
form-affiliation = 单位
form-email = 电子邮箱
form-email-hint = 确认评论的链接将发至此邮箱。邮箱绝不公布。
form-language = 评论所用语言
form-language-other = 其他语言

# $screening: whether the secretariat looks at comments before they are published.
form-published = { $screening ->
    [yes] 评论经秘书处核查后，连同您的姓名和单位一并公布。
   *[no] 评论经您确认后，连同您的姓名和单位一并公布。
}

# Above the form, when words typed before were kept on the device of the reader.
form-kept = 您先前在此输入的内容已恢复。这些内容仅保存在此设备上，不含您的姓名和邮箱。
form-kept-drop = 清除

## Mistakes in the form: the same words in the summary and beside the field

form-error-nothing = 请建议措辞或填写评论
form-error-unchanged = 请修改措辞，或选择不改动案文仅作评论
form-error-wording-long = 您的措辞有 { $count } 个字符，上限为 { $limit } 个。请缩短，或分几条评论发送
form-error-reason-long = 您的评论有 { $count } 个字符，上限为 { $limit } 个。请缩短，或分几条评论发送
form-error-name = 请填写姓名

# $limit is a text, for example 200.
form-error-name-long = 姓名不得超过 { $limit } 个字符
form-error-affiliation-long = 单位名称不得超过 { $limit } 个字符
form-error-email = 请填写电子邮箱
form-error-email-wrong = 请填写有效的电子邮箱，例如 name@example.org
form-error-language = 请选择评论所用语言
form-error-sent-before = 此表格先前已以其他内容发送。请再次核对并发送，现有内容将作为第二条评论登记

## The page before sending

check-title = 核对您的评论
check-text = 尚未发送任何内容。请核对以下内容，然后发送。
check-what = 您要发送的内容
check-who = 发送者
check-public = 将公布的内容
check-public-yes = { $screening ->
    [yes] 公布：您的评论、姓名和单位，经秘书处核查之后。
   *[no] 公布：您的评论、姓名和单位，经您确认之后。
}
check-public-speaker = 公布：您的评论，以上述身份署名。
check-public-no = 绝不公布：您的电子邮箱。它仅用于确认评论和告知处理情况。
check-then = 发送后，系统将向 { $email } 发出邮件。请在 { $days } 天内确认，否则评论失效。
check-late-html = 在您撰写期间已过截止时间（<time datetime="{ $datetime }">{ $instant }</time>）。评论将登记并标为逾期，仅在秘书处接纳后有效。

## The confirmation

confirm-title = 确认评论 { $reference }
confirm-text = { $screening ->
    [yes] 请确认此评论由您撰写。随后秘书处将核查并公布。
   *[no] 请确认此评论由您撰写，随后即予公布。
}
confirm-not-yours = 如非您所写，无需操作：它将于{ $date }失效，且不会公布。
confirm-done-title = 评论 { $reference } 已确认
confirm-done-text = 无需再做任何操作。以发送时间为准，而非确认时间。
confirm-lapsed-title = 评论 { $reference } 已失效
confirm-lapsed-text = 该评论未在{ $date }前确认，因此不予公布。如评论期尚未结束，请重新发送。
confirm-unknown-title = 此链接无法识别
confirm-unknown-text = 请从邮件中复制完整地址：某些程序会将其断成两行。

## The page of a comment

comment-title = 评论 { $reference }
comment-where = 位置
comment-from = 来自
comment-category = 类别
comment-label = 标签
comment-sent = 发送时间
comment-filed = 登记时间
comment-state = 状态
comment-record = 登记
comment-quoted = 所评案文
comment-wording = 建议措辞
comment-reason = 理由

# Above a comment without suggested wording.
comment-text = 评论内容
comment-late = 使用截止前打开的表格在截止后发送。仅在秘书处接纳后有效。
comment-withdrawn = 已由作者于{ $date }撤回。
comment-not-published = 未公布。秘书处说明理由如下：
comment-erased = 姓名和案文已于{ $date }删除。记录条目仍保留。
comment-erased-ground = 依据
comment-replies = 回复
comment-no-replies = 无人回复。
comment-earlier = 早先版本
comment-earlier-of = { $instant }的版本
comment-corrected = 更正时间
comment-withdrawn-reason = 作者说明的理由
confirm-withdrawn-title = 评论 { $reference } 已撤回
confirm-withdrawn-text = 该评论已凭回执撤回，无法再确认，不会公布任何内容。如评论期尚未结束，可另行发送。
confirm-words-changed = 您打开本页后，文字已被更正。请重新阅读后再确认。
comment-record-entry = 记录第 { $number } 条
comment-see-place = 在草案中阅读
state-erased = 已删除
