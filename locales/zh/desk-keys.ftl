### The list of the desk: who wrote an answer, what needs a wider screen, and its keys.

desk-written-by = 撰写人：{ $name }
desk-bulk-needs-width = 同时答复或分派多条评论须使用较宽的屏幕。在此请逐条打开。
keys-title = 快捷键
keys-move = 下一条或上一条评论
keys-change = 下一处或上一处修改
keys-open = 打开该评论
keys-disposition = 按列表中的位置选择处理结果
keys-save = 保存答复
keys-show = 显示这些快捷键
keys-on = 在此设备上使用这些快捷键
keys-close = 关闭
