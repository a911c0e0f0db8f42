### The next draft, as it is written.

editor-title = 草案第 { $draft } 稿（编写中）
# The link from the desk.
editor-lede = 在草案第 { $draft } 稿基础上编写。公布前仅负责的部门可见。
editor-none-yet = 尚未公布任何草案。下一稿在已公布的草案基础上编写。
editor-show = 显示的段落
editor-filter-all = 全部
editor-filter-changed = 有变动
editor-filter-uncaused = 无原因
editor-none-changed = 自草案第 { $draft } 稿以来没有任何变动。
editor-none-uncaused = 每处变动均有原因。
editor-column-paragraph = 段落
editor-column-text = 案文
editor-column-state = 状态
editor-column-causes = 原因
editor-kept = 未变
editor-no-cause = 尚无原因
editor-prepared = 待公布的草案
editor-prepared-line = 草案第 { $draft } 稿将于 { $instant } 公布。
editor-prepared-since = 此后的修改将纳入再下一稿。
editor-saved = 修改已保存。
editor-taken = { $reference } 的措辞已写入案文，您仍可修改。
editor-taken-typed = 尚未保存：{ $reference } 的措辞已放入案文栏，您此前输入的内容显示于下方。
editor-taken-instead = 尚未保存：{ $reference } 修改的是案文中已改动的文字。其措辞已放入案文栏，原案文显示于下方。请移回应保留的内容，勾选仍适用的评论，然后保存。
editor-published = 草案第 { $draft } 稿已公布。
editor-read-it = 阅读草案第 { $draft } 稿

### One paragraph

editor-paragraph-title = 草案第 { $draft } 稿{ $place }
editor-back = 返回编写中的草案
editor-last-change = 最后修改：{ $name }，{ $instant }。
editor-text = 段落案文
editor-text-hint = 一个段落，使用 Markdown：**加粗**、*强调*和链接。
editor-causes = 提出修改要求的意见
editor-others = 其他意见
editor-others-hint = 编号，如 C3-0187，以空格分隔。
editor-editorial = 编辑性修改的理由
editor-editorial-hint = 用于没有意见提出要求的修改。所有人均可在修改处看到。
editor-save = 保存
editor-preview = 预览
editor-delete = 删去此段
editor-restore = 恢复为草案第 { $draft } 稿中的段落
editor-restore-new = 恢复此段
editor-left-out = 此段已从草案第 { $draft } 稿中删去。
editor-changes = 相对于草案第 { $draft } 稿的变动
editor-changes-none = 案文与草案第 { $draft } 稿相同。
editor-comments = 关于此段的意见
editor-comments-none = 没有关于此段的意见。
editor-take = 采用此措辞
editor-answer-draft = 答复草稿
editor-move-after = 将此段移至其后
editor-move = 移动
editor-insert-title = 在此之后新增段落
editor-shape = 类型
editor-shape-paragraph = 段落
editor-shape-heading = 标题
editor-shape-item = 列表项或表格行
editor-insert = 插入
editor-theirs = 目前保存的案文
editor-typed = 您输入的内容
editor-unknown-comment = { $reference } 不是已公布的意见。
editor-no-reference = “{ $text }”不是编号。编号形如 C3-0187。

### Publication

editor-publish-title = 公布草案第 { $draft } 稿
editor-publish-uncaused = 无原因的变动
editor-publish-uncaused-text = 每处变动均须注明提出要求的意见，或标为编辑性修改。请先为下列变动注明原因。
editor-publish-never = 草案公布后不再更改。
editor-publish-changed = 本页打开后，编写中的草案有改动。尚未公布任何内容。请先查看改动，再行公布。
editor-publish-since = 本页打开后的改动
editor-publish-since-text = 上传的文本，或其与草案 { $draft } 的对应关系
editor-title-of = 草案标题
editor-publish-when = 公布时间
editor-publish-now = 立即
editor-publish-later = 按以下时间
editor-publish-at = 日期和时间（{ $zone }）
editor-publish-at-wrong = 请填写尚未到来的日期和时间。
editor-row-no-draft = 时间安排的这一行不是某一稿草案。
editor-text-too-large = 文本超过 { $megabytes } MB 的上限。
editor-text-too-many = 文本中的标题、段落、列表项和表格行合计超过 { $count } 项的上限。
editor-text-too-many-cells = 文本的表格单元格合计超过 { $count } 个的上限。
editor-markdown-empty = 草案没有内容。请以 Markdown 格式发送全文。
editor-after-wrong = 请选择一个段落。
editor-instant-wrong = 请填写尚未到来的时刻，如 2020-11-01T09:00:00Z。
editor-cause-wrong = 每项原因须有段号，并注明意见或编辑理由。
editor-cause-twice = 每项修改只列一次；请将其全部评论各列一次，放在同一条目中。

### A date of the timetable

change-date-title = 更改日期
change-date-lede = 日期依文件更改。原日期以删除线保留在相关页面上。
change-date-row = 时间安排的步骤
change-date-date = 所定日期
change-date-date-hint = 某日（2021-03-15）、数日（2019-09-23/2019-09-24）、某月（2020-09）、某月的一旬（2021-05-mid）或公布后若干日（publication+30d）。
change-date-instrument = 作出决定的文件
change-date-instrument-hint = 本论坛某一文件中的具体位置，尽可能准确；或整个文件。
change-date-new = 不在此列表中的文件：请在下方填写
change-date-new-title = 新文件
change-date-new-symbol = 引用方式，例如Decision 611 (Rev. 2020)
change-date-new-heading = 标题
change-date-new-heading-hint = 各语文读者看到的均为您填写的文字。
change-date-new-organ = 由谁通过
change-date-new-adopted = 通过日期，写法与上述日期相同
change-date-new-symbol-wrong = 请在一行内用拉丁字母和数字填写文件的引用方式，且不得与列表中的文件相同。
change-date-new-heading-wrong = 请在一行内填写文件的标题。
change-date-file = 登记更改
change-date-check = 核对变更
change-date-check-title = 核对日期变更
change-date-check-lede = 尚未存档。一经存档，变更即载入记录；另一项决定可再次变更日期。
change-date-was = 原日期
change-date-now = 新日期
change-date-also = 同时变更
change-date-cvs = 简历保存至{ $now }，而非{ $was }。
change-date-people = { $count ->
   *[other] 将通知{ $count }人：通函收件方、专家和获提名者，每人一次。
}
change-date-nobody = 不通知任何人。
change-date-changed = 时间表已有变动。未存档任何内容。请重新核对变更。
change-date-same = 该日期已在此处决定。没有变化。
change-date-done = 已登记新日期：{ $row }，{ $date }。
change-date-row-wrong = 时间安排中没有这一步骤。
change-date-date-wrong = 日期无法识别，请参照示例填写。
change-date-instrument-wrong = 论坛文件中没有该文件或条款。
editor-changes-count = { $count } 处变动
editor-uncaused-count = { $count } 段尚无原因
