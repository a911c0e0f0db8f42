### 关于提名的邮件。每个地址在说明它的句子之后单独占一行。

## 致提名者

nomination-mail-subject = [{ $forum }] 已收到提名{ $reference }
nomination-mail-intro = 已于{ $instant }收到您代表{ $entity }提交的专家提名{ $reference }。
nomination-mail-late = 该提名在截止日期之后到达，仅在秘书处接受后方为有效。
nomination-mail-visa = 您申请了签证信函。此类提名优先处理。
nomination-mail-next = 被提名者将收到邮件，询问其是否接受。一经接受，即成为论坛专家。
nomination-mail-receipt = 您的回执位于此地址。请勿告知他人：持有者可以提交简历或撤回提名。

## 致被提名者

nominee-mail-subject = [{ $forum }] 您已被提名为专家
nominee-mail-intro = { $entity }提名您为{ $title }的专家。
nominee-mail-topics = 主题：{ $topics }。
nominee-mail-again = 您已接受先前的提名，无需再做任何事；如要退出，请使用以下地址。
nominee-mail-late = 该提名在截止日期之后到达，仅在秘书处接受后方为有效，届时将以邮件通知您。您可以提前答复。
nominee-mail-ask = 请打开此地址表示接受或谢绝：
nominee-mail-shown = 如您接受，您的姓名和提名您的参与方将列入公开的专家名单。此电子邮件地址不会列入。
nominee-mail-cv = 为您提交的简历仅供以下职能人员阅读：{ $offices }。每次阅读均有记录。简历将于{ $until }删除。
nominee-mail-data = 如不答复，您将不会列入名单。经您要求，秘书处将删除其所持有的您的资料。

## 就提名作出决定之后

nomination-mail-decided-subject = [{ $forum }] 关于提名{ $reference }的决定
nomination-mail-admitted = 代表{ $entity }提交的专家提名{ $reference }在截止日期之后到达。秘书处已接受该提名，提名有效。
nomination-mail-not-admitted = 代表{ $entity }提交的专家提名{ $reference }在截止日期之后到达。秘书处未接受该提名，提名无效。
nomination-mail-replaced = 秘书处已用另一位专家接替{ $entity }在提名{ $reference }中所提名的专家。新提名为{ $new }；系统将以邮件询问新专家是否接受。
nomination-mail-reason = 所登记的理由可在您的提名中查阅：
nominee-mail-decided-subject = [{ $forum }] 关于提名您为专家的决定
nominee-mail-admitted = { $entity }提名您为{ $title }的专家，该提名在截止日期之后到达。秘书处已接受该提名，提名有效。
nominee-mail-not-admitted = { $entity }提名您为{ $title }的专家，该提名在截止日期之后到达。秘书处未接受该提名，提名无效。
nominee-mail-replaced = { $entity }曾提名您为{ $title }的专家。秘书处已用另一位专家接替您，该提名不再有效。
nominee-mail-reason = 理由：
nominee-mail-listed = 您已接受，并已列入公开的专家名单。
nominee-mail-answer = 您尚未答复。答复地址见此前询问您的邮件。
