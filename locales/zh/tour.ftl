### The tour of a demonstration.

tour-title = 角色与导览
tour-lede = 一个进程的十个步骤：从一位接受提名的专家，到一条评论及它所改变的文字。此处一切均为虚构；您的操作不会离开这台计算机。
tour-steps = 导览
tour-roles = 角色
tour-roles-hint = 每个角色使用各自的主机名，因此可在同一浏览器中并排打开多个角色。
tour-nominate = 以瓦尔莫拉代表身份提名一位专家
tour-nominate-look = 表单上方的平衡情况显示目前还缺少哪些方面。请填写自拟的姓名和地址；回执会要求提交简历。

# Where the call for experts is closed.
tour-replace = 以秘书处身份更换一位专家
tour-replace-look = 征集已于2019年8月21日截止，但名单仍在更新：打开一项有效提名，用自拟的地址提出另一人，并说明理由。如要查看征集本身，请将演示的起始时间设为 2019-08-20。
tour-accept = 以专家身份接受提名
tour-accept-look = 给专家的询问在邮箱中。其链接无需账户：接受提名，然后在专家名单中找到该姓名。
tour-comment = 以瓦尔莫拉代表身份建议其他措辞
tour-comment-look = 表单知道您代表谁发言。修改措辞、检查并发送：无需确认。

# Before the third draft is out.
tour-comment-early = 请先将时钟前进到 2020-06-02：届时第三稿开放。然后回到本页，使用通往其第3.2.4段的链接。
tour-clock = 将时钟移过截止日期
tour-clock-look = 在上方栏中前进到 2020-10-20。第三轮已结束，秘书处已准备答复，第四稿正在撰写。
tour-desk = 以秘书处身份答复该评论
tour-desk-look = 队列显示未决事项：您的评论尚无答复。选择处理结果并说明理由。标明须由第二人审读的答复，要等待秘书处另一人审读；此处秘书处只有一个角色，因此请勿勾选该框。
tour-publish = 一次性公布本轮全部答复
tour-publish-look = 只要有一条评论未获答复，就不会公布任何答复；所缺者将列出。
tour-editor = 查看下一稿的撰写
tour-editor-look = 每处修改都注明提出要求的评论。打开第3.2.4段，采纳您的措辞。
tour-fourth = 公布第四稿
tour-fourth-look = 没有缘由的修改会在此列出，草案将被拒绝。
tour-redline = 阅读每段修改的原因
tour-redline-look = 第三稿与第四稿的对照，每处修改旁注明提出者；也可并排显示或以句子显示。
tour-fate = 查看您的评论结果如何
tour-fate-look = 从您的提交中打开：您的要求、所作决定及现行文本。相关邮件在邮箱中。

# Where an earlier step has not been done.
tour-after = 请先完成第 { $step } 步，之后本页会出现链接。
