### The list of comments.

comments-title = 评论
comments-found = 共找到 { $count } 条评论

## Choosing

comments-filter = 筛选评论
comments-filter-round = 轮次
comments-filter-section = 节或段
comments-filter-any = 全部
comments-filter-apply = 显示
comments-filter-clear = 显示全部评论

## The list

comments-caption = 评论，由新到旧
comments-reference = 编号
comments-summary = 摘要
comments-none = 尚无评论。
comments-none-read = 阅读草案并评论
comments-none-match = 没有符合条件的评论。

## Pages of the list

comments-pages = 列表分页
comments-page = 第 { $page } 页，共 { $pages } 页
comments-previous = 上一页
comments-next = 下一页
