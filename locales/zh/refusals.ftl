### 未予办理的原因：位于规则及其出处之前的说明。

refusal-window-closed = 对第{ $draft }稿的评论已于{ $closed }截止。未登记任何内容。
refusal-no-window = 第{ $draft }稿不对该类别开放：{ $category }。未登记任何内容。
refusal-not-allowed = 在本论坛中，该类别不能进行此项操作：{ $category }。
refusal-not-the-office = 此项操作由秘书处办理。
refusal-not-the-organ = 此项变更由另一机构决定。
refusal-confirmed-too-late = { $reference }应在{ $until }之前确认，现已失效。
refusal-not-yours = 只有{ $reference }的发送者才能进行此项操作。
refusal-conflict = 此项操作已经完成，或已不能再进行。
refusal-unknown = 此处没有这样的草案、段落或评论。
refusal-nothing-said = 请提出措辞建议或说明理由。
refusal-wording-unchanged = 请修改措辞，或选择不改动文本而发表评论。
refusal-wording-without-paragraph = 只能对段落提出措辞建议。
refusal-wording-too-long = 措辞有{ $chars }个字符，最多接受{ $max }个。
refusal-reason-too-long = 理由有{ $chars }个字符，最多接受{ $max }个。
refusal-ground-needed = 请说明理由。
refusal-key-reused = 该键已用于另一条评论。请另选一个。
refusal-no-such-token = 此地址在这里不存在或已失效。请检查地址是否完整。
refusal-name-missing = 请填写您的姓名。
refusal-email-missing = 请填写您的电子邮件地址，以便确认您的评论。
refusal-email-wrong = 请按 name@example.org 的格式填写电子邮件地址。
refusal-field-too-long = 最多使用{ $max }个字符。
refusal-language-wrong = 请选择您书写所用的语言。
refusal-rule = 规则：{ $source }
