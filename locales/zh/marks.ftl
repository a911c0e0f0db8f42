### 草案案文中的标记：方括号、脚注、图片。

mark-held-by = { $names }提出的措辞

mark-note = 脚注{ $number }
mark-note-back = 返回正文脚注{ $number }处
mark-picture = 图片：{ $alt }
