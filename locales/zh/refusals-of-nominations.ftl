### 提名、简历或答复未被接受的原因：列于规则及其来源之前的句子。

refusal-deadline-passed = 已于{ $closed }截止。未登记任何内容。
refusal-no-deadline = 本论坛的时间表未为此安排时间。未登记任何内容。
refusal-only-participants-nominate = 专家由代表团或组织提名。请在“代表身份”中选择其一。
refusal-not-active-at-home = 请声明该专家在本国积极参与论坛的筹备工作，或说明为何此项不适用于该专家。
refusal-nominated-before = 贵代表团已提名此人：{ $reference }。
refusal-no-nomination = 此处没有提名{ $reference }，或该提名不属于您。
refusal-no-cv = 此处没有简历：未曾提交或已被删除。
refusal-topics = 请选择一个或多个主题，每个主题一次，最多{ $max }个。
refusal-topic-unknown = 请从本论坛的主题中选择。
refusal-cv-empty = 文件为空。请选择包含简历的文件。
refusal-cv-too-large = 文件超过{ $megabytes } MB。请选择较小的文件。
refusal-cv-type = 文件既不是PDF也不是DOCX文档。请将简历保存为其中一种格式。
refusal-cv-protected = 文件受密码保护。请去除密码后保存。
refusal-cv-damaged = 文件已损坏，无法打开。请重新保存。
