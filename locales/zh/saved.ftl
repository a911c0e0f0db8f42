### A form that was kept: what it does, and who typed it.

saved-form-change = 对草案{ $draft }第{ $number }段的修改
saved-form-new-paragraph = 对下一份草案新增段落的修改
saved-form-receipt = 打开{ $reference }的回执
saved-form-cv = 打开提名{ $reference }的简历
saved-form-nomination = 对提名{ $reference }的决定
saved-form-other = 本论坛的一份表单
saved-step = 如何处理
saved-other-capacity = 您是以{ $typed }的身份输入这些内容的。您现在的身份是{ $now }，内容将以此身份发送。如要按原身份发送，请先更改身份，再重新打开本页。
saved-lost-capacity = 您输入这些内容时的身份现已不再属于您。内容将以{ $now }的身份发送。
saved-colleague = 这些内容由另一位以{ $now }身份行事的人输入。发送前请如同自己的内容一样核对。
saved-somebody-else = 这些内容由他人输入，并非您以{ $now }的身份所写。在此可以阅读和复制，但只有输入者本人可以发送：请其登录后重新打开本页。
