### A whole text in the place of the next draft.

editor-upload-title = 上传草案第 { $draft } 稿全文
# The link from the draft in preparation.
editor-upload-link = 上传全文
editor-upload-lede = 在别处写成的全文将取代编写中的草案。系统按文字将其段落与草案第 { $draft } 稿的段落对应；有疑问之处，公布前会请您确认。
editor-upload-download = 编写中的草案（Markdown）
editor-upload-replaces = { $count ->
   *[other] 在此对 { $count } 个段落所作的修改将由该文本取代。修改仍留在记录中；文字相同之处，已注明的原因予以保留。
}
editor-upload-answers = { $count ->
   *[other] 已就段落对应作出 { $count } 个回答。新文本中文字相同之处，回答继续有效；其他存疑之处将再次请您确认。
}
editor-upload-dropped = { $count ->
   *[other] 有 { $count } 个回答不再适用，因为相关段落的文字已变，或已与另一段落对应。
}
editor-upload-file = 文本文件
editor-upload-file-hint = Markdown，或段落间以空行分隔的纯文本；不超过 { $megabytes } MB。
editor-upload-text = 或直接粘贴文本
editor-upload-send = 上传
editor-upload-none = 请选择文件或粘贴文本。
editor-upload-both = 您既选择了文件，又粘贴了文本。请只提交其中之一：清空文本栏，或不选择文件。
editor-upload-choose-again = 文件过长，无法在此显示：请重新选择。
editor-upload-no-draft = 表单未注明文本依据的是哪一稿草案。尚未上传任何内容。请在本页重新提交文本。
editor-upload-unreadable = 该文件不是 UTF-8 纯文本。请以 UTF-8 保存为纯文本或 Markdown 后重新上传。
editor-upload-language = 文本注明的语言为“{ $found }”。本论坛的草案以“{ $expected }”编写。
editor-upload-remarks = 尚未上传：文本有未能理解之处。
editor-upload-language-unread = 开头几行中的“{ $language }”不是 fr 这样的语言代码，将被略去。
editor-upload-note-unknown = 脚注 { $label } 没有内容，其标记将留在文中。
editor-upload-note-unused = 文中未引用脚注 { $label }，将作为段落读取。
editor-upload-reference-lost = “{ $place }”既不是文本中段落的编号，也不是其标识，将保留为链接。
editor-upload-reference-unlike = “{ $words }”指向 { $number }，而这并非其文字所称的项目；文字将保持原样。
editor-upload-html-left-out = { $html } 将被略去；标签之间的文字将保留。
editor-upload-number-in-words = { $number } 未被视为所在段落的编号，因为它不能出现在此处，或已为另一段落所用；它将保留在文中。
editor-upload-remarks-more = { $count ->
   *[other] 另有 { $count } 条提示未予显示。
}
editor-upload-anyway = 照原样上传
editor-upload-stands = 已上传的文本
editor-upload-by = 由 { $name } 于 { $instant } 上传。
editor-upload-set-aside = 此后已公布新的草案，该文本暂被搁置。请重新上传，以便与草案第 { $draft } 稿比较。
editor-upload-itself = 已上传的文本（Markdown）
editor-upload-withdraw = 撤下该文本
editor-upload-withdraw-text = 撤下文本后，编写中的草案将恢复为草案第 { $draft } 稿的内容。该文本及在此对其所作的修改仍留在记录中。
editor-upload-withdrawn = 已撤下所上传的文本。
editor-uploaded = 文本已上传。

### Which paragraph is which

editor-links-title = 草案第 { $draft } 稿的段落对应
editor-links-lede = 下列每一对可能是同一段，也可能是两段。您的回答决定哪些评论、原因和沿革归属于某一段。草案公布前可以更改回答。
editor-links-open = { $count ->
   *[other] { $count } 对存疑段落尚未确认
}
editor-links-none = 没有存疑的段落。
editor-links-show = 显示的段落
editor-links-show-doubtful = 存疑
editor-links-show-all = 全部有变动的段落
editor-links-settled = 已确认
editor-links-pair = 草案第 { $draft } 稿的 { $old } 与文本的 { $new }
editor-links-alone = 文本的 { $new }
editor-links-linked = 确认之前视为同一段；两者为同一段的可能性：{ $percent }%。
editor-links-apart = 确认之前视为两段；两者为同一段的可能性：{ $percent }%。
editor-links-in-text = 已上传的文本
editor-links-same = 同一段，经修改或移动
editor-links-two = 两段：原段删除，另一段为新增
editor-links-new = 新增段落
editor-links-other = 草案第 { $draft } 稿的另一段，编号为
editor-links-which = 文本的 { $new } 对应草案第 { $draft } 稿的哪一段
editor-links-merged = 同一段，由 { $old } 合并而成
editor-links-two-of-many = 新增段落：原有各段删除
editor-links-one-of-many = 仅为其中一段，或草案第 { $draft } 稿的另一段，编号为
editor-links-first-part = { $old }，其中一部分已拆出
editor-links-part = 拆分后的 { $old } 的一部分
editor-links-no-part = 新增段落，不是 { $old } 的一部分
editor-links-taken = 草案第 { $draft } 稿的 { $old } 已确认为文本的 { $new }，因此不再与本段对应。
editor-links-edited = 文本上传后，{ $place } 已在编辑器中修改，因此保持不变。如需重新确认，请先在编辑器中恢复该段。
editor-links-no-such = 草案第 { $draft } 稿没有段落 { $number }。
editor-links-number-beside = 您为文本的 { $new } 填写了编号 { $number }，却选择了其他回答。请选择“另一段”，或清空编号栏。
editor-links-given-twice = { $old }（草案第 { $draft } 稿）不能同时对应文本的 { $first } 和 { $second }。请将其中一段注明为新增。
editor-links-beside = 显示所选段落
editor-links-gone = 草案第 { $draft } 稿中被删除的段落
editor-links-which-missing = 请选择文本的 { $new } 对应哪一段。
editor-links-save = 保存回答
editor-links-saved = 回答已保存。
editor-links-all-settled = 存疑的段落均已确认。
editor-links-first = 请先确认存疑的段落
editor-links-first-text = 哪些评论和沿革归属于某一段，取决于此。
