### One’s own submissions.

mine-title = 我的提交
mine-all = 全部
mine-waiting = 等待中
mine-published = 已发布
mine-over = 已结束
mine-none = 尚未以此身份提交任何内容。
mine-typed-by = 录入人
mine-receipt = 回执
mine-open-receipt = 打开回执
