### Which changes of a redline are shown, and in which sections they are.

redline-only = 显示哪些改动
redline-only-all = 全部改动
redline-only-wording = 仅措辞
redline-only-moved = 仅移动
redline-only-comments = 仅因评论而改
redline-only-mine = 仅我要求的
redline-only-none = 没有此类改动。
redline-sections = 有改动的章节
