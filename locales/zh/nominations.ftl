### 提名专家：页面、表格、回执、被提名者的页面、邀请函。

## 页面

nominate-title = 提名专家
nominate-open-now = 提名进行中
nominate-call = 征集专家
nominate-lede = 专家协助筹备论坛。专家由代表团或组织提名，是否接受由本人决定。
nominate-until = 提名截止时间：{ $deadline }。
nominate-closed = 提名已于{ $deadline }截止。
nominate-early = 如专家参加首次会议需要签证，请尽早提名。涉及签证的申请优先处理；提名一经登记，即可打印邀请函。
nominate-not-yet = 时间表尚未确定提名专家的截止日期。
nominate-sign-in = 请登录后提名专家，随后将返回本页。
nominate-may-not = 您不能以此身份提名
nominate-acting = 选择其他身份
nominate-closed-late = 逾期提名和更换专家逐案决定，每项决定均记录理由。
nominate-contact = 联系方式：
nominate-balance = 查看已有的提名以及尚缺的方面
nominate-to-form = 前往表格
nominate-who = 谁可以提名
nominate-who-may = 可以提名

## 表格

nominate-form = 您的提名
nominate-person = 专家本人
nominate-name = 护照上的姓名
nominate-name-hint = 邀请函将采用此写法。
nominate-email-hint = 将通过此地址询问专家是否接受，专家此后以此地址登录。该地址绝不公布。
nominate-language = 致函专家所用语文
nominate-languages = 专家的工作语文
nominate-languages-other = 其他语文
nominate-languages-hint = 语文代码，如 pt 或 sw，以逗号分隔。
nominate-topics = 专家熟悉的主题
nominate-topics-own = 其他主题
nominate-topics-own-hint = 用拉丁字母填写，以逗号分隔；上列主题至少须选一项。
nominate-declaration = 声明
nominate-active = 该专家在本国积极参与论坛的筹备工作。
nominate-active-not = 未声明在本国积极参与。
nominate-exception = 如不适用，请说明理由
nominate-exception-hint = 例如，贵组织不隶属于任何国家。该理由将记录在案。
nominate-visa-title = 签证
nominate-visa = 该专家办理签证需要邀请函。
nominate-visa-hint = 提名一经登记，您和专家即可打印邀请函。
nominate-visa-not = 不需要邀请函。
nominate-gender = 性别
nominate-gender-hint = 询问此项是为了使专家组保持平衡。个人的回答仅供以下职能人员查看：{ $offices }。其他人只能看到数字，且不显示少于{ $min }人的组别。
nominate-gender-woman = 女
nominate-gender-man = 男
nominate-gender-other = 以其他方式描述自己
nominate-gender-none = 未说明
nominate-public = 专家接受后，将公布其姓名、贵代表团或组织以及主题。其余内容均不公布。
nominate-cv-later = 简历在提交之后于回执页面添加。

## 表格中的错误

nominate-error-name = 请输入专家姓名
nominate-error-email = 请输入专家的电子邮件地址，以便其表示接受
nominate-error-languages = 请输入语文代码，如 pt 或 sw，总共不超过{ $max }个
nominate-error-languages-none = 请至少注明专家的一种工作语文
nominate-error-topics-own = 请用拉丁字母填写其他主题，并以字母开头
nominate-error-gender = 请选择一项关于性别的回答
nominate-error-bool = 此处请填 true 或 false。
nominate-error-sent-before = 此表格已提交过，但回答不同。请核对后再次发送，以作为另一项提名登记
nominate-key-reused = 此键值已用于另一请求。请选用新的键值。

## 发送前的页面

nominate-check-title = 核对您的提名
nominate-check-then = 发送后，系统将致函{ $email }，询问专家是否接受。您将获得回执，可在其中添加简历。
nominate-check-late-html = 在您填写期间，截止时间（<time datetime="{ $datetime }">{ $instant }</time>）已过。提名将予登记并标为逾期，仅在获得接受后方为有效。

## 提名的状态

nomination-state-waiting = 等待专家答复
nomination-state-accepted = 已接受
nomination-state-declined = 已谢绝
nomination-state-undecided = 逾期，尚未决定
nomination-state-not-admitted = 逾期，未获接受
nomination-state-replaced = 已更换
nomination-now-waiting = 系统已致函被提名者，询问其是否接受。一经接受，即成为论坛专家。
nomination-now-accepted = 被提名者已接受，现为论坛专家。
nomination-now-declined = 被提名者已谢绝或退出。在提名期内，您可以提名他人；此后请致函秘书处。
nomination-now-undecided = 该提名在截止日期之后到达，仅在秘书处接受后方为有效。决定将显示于此。
nomination-now-not-admitted = 该提名在截止日期之后到达，未获接受。
nomination-now-withdrawn = 您已撤回该提名。记录中保留其提交和撤回的事实。
nomination-now-replaced = 该专家已由另一位专家接替。
nomination-now-erased = 已应专家要求删除其资料。回执仍可证明该提名曾经登记。
nomination-decided-on = 于{ $instant }作出决定，理由如下：

## 回执

nomination-receipt-title = 提名{ $reference }
nomination-keep-text = 持有此地址者可以提交简历或撤回提名，请勿转告他人。
nomination-by = 提名方
nomination-done-received = 已收到提名{ $reference }。
nomination-done-withdrawn = 提名{ $reference }已撤回。
nomination-withdraw = 撤回提名
nomination-withdraw-title = 要撤回此项提名吗？
nomination-withdraw-text = 撤回后该提名不再有效，且无法恢复。记录中保留其提交和撤回的事实。

## 简历

nomination-cv-title = 简历
nomination-cv-missing = 尚缺简历
nomination-cv-missing-text = 提名已登记，没有简历亦为有效。征集函要求提供简历：请现在提交，或稍后返回本页。
nomination-cv-elsewhere = 该专家的简历已登记。您可以另行提交。
nomination-cv-never = 未提交简历。
nomination-cv-file = 文件
nomination-cv-size = 大小
nomination-cv-deleted = 该文件已删除。
nomination-cv-change = 改交其他文件
nomination-cv-choose = 选择简历文件
nomination-cv-hint = PDF 或 DOCX，不超过{ $megabytes } MB。
nomination-cv-send = 提交简历
nomination-cv-none = 请选择简历文件。
nomination-cv-done = 简历已登记。
nomination-cv-seen-by = 只有以下职能人员可以阅读简历：{ $offices }。每次阅读均有记录。
nomination-cv-kept-until = 简历将于{ $until }删除。

## 被提名者的页面

nominee-title = 您已被提名为专家
nominee-state-waiting = 等待您的答复
nominee-state-accepted = 您已接受
nominee-state-declined = 您已谢绝
nominee-lede = { $entity }提名您为{ $forum }的专家。
nominee-withdrawn = { $entity }曾提名您为{ $forum }的专家，现已撤回该提名。
nominee-replaced = { $entity }曾提名您为{ $forum }的专家，现已由另一位专家接替您。
nominee-not-admitted = { $entity }曾提名您为{ $forum }的专家。该提名在截止日期之后到达，未获接受。
nominee-others-stand = 仍在提名您的有：{ $entities }。一次答复适用于所有提名。
nominee-undecided = 该提名在截止日期之后到达，仅在秘书处接受后方为有效，届时将以邮件通知您。您可以提前答复；在此之前您不会列入名单。
nominee-others = 提名您的还有：{ $entities }。一次答复适用于所有提名。
nominee-active = 据声明，您在本国积极参与论坛的筹备工作。
nominee-active-not = 未声明您在本国积极参与。
nominee-question = 您是否接受？
nominee-public = 如您接受，您的姓名、提名方和主题将列入公开的专家名单。
nominee-not-public = 您的电子邮件地址和简历绝不公布。
nominee-unanswered = 如不答复，您将不会列入名单。
nominee-accept = 我接受
nominee-accept-after-all = 仍然接受
nominee-decline = 我谢绝
nominee-decline-title = 要谢绝此项提名吗？
nominee-decline-text = 您将不会列为专家。提名方会看到您已谢绝。您可以通过邮件中的链接改变主意。
nominee-step-down = 退出
nominee-step-down-title = 要退出专家组吗？
nominee-step-down-text = 您的姓名将从公开的专家名单中移除。记录中保留您接受和退出的事实。您可以通过邮件中的链接改变主意。
nominee-declined-text = 您未列为专家。如改变主意，请在下方表示接受。
nominee-over-text = 无需答复。
nominee-done-accepted = 您已接受，并已列为论坛专家。
nominee-done-accepted-late = 您已接受。如秘书处接受该逾期提名，您将列为论坛专家。
nominee-done-declined = 您未列为专家。
nominee-next-sign-in = 请用收到邮件的地址登录，此后您以专家身份行事。
nominee-next-meeting = 只有被提名的专家可以报名参加专家会议。下一次会议：
nominee-kept = 所保存的关于您的资料
nominee-kept-text = 您的姓名、电子邮件地址以及提名方提供的情况为专家组的工作而保存，与公开记录分开。经您要求，秘书处将予删除。
nominee-kept-until = 最迟保存至{ $until }。
nominee-keep-text = 持有此地址者可以代您答复，请勿转告他人。

## 邀请函

invitation-title = 邀请函
invitation-ready = 已申请邀请函，现在即可打印。
invitation-open = 打开邀请函以便打印
invitation-reference = 编号：
invitation-to = 致有关人士
invitation-text = { $name }已由{ $entity }提名为以下活动的专家：{ $forum }。
invitation-meeting = 谨邀请该专家出席以下会议：
invitation-no-meeting = 下一次专家会议的日期将在论坛时间表中公布。
invitation-what = 会议
invitation-when = 日期
invitation-where = 地点
invitation-request = 请主管机关在会议之前及时办理该专家的签证申请。
invitation-contact = 如有疑问，请联系：
invitation-signature = 签字和盖章
invitation-generated = 由秘书处系统于{ $date }生成。签字后即为秘书处的信函。
invitation-receipt = 记录中该提名的摘要值：
invitation-print = 请用浏览器的功能打印本页或存为 PDF。

## 本人提交的内容

mine-nominations = 专家提名
mine-expert = 专家姓名
mine-open-nomination = 打开提名
