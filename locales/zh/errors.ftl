### Pages that say no: what happened, and what a person can do next.

error-what-next = 您可以这样做
error-back-to-overview = 返回概览
error-text-kept = 您输入的内容已保留在本页。
error-rule = 规则
error-typed = 您输入的内容

## 400

error-400-title = 无法读取您发送的内容
error-400-text = 尚未发送任何内容。请返回表格，或检查地址和数据。
error-400-address = 此地址中有无法读取的部分。请检查地址，或从概览开始。

## 403

error-403-title = 您无权执行此操作
error-403-text = 此操作仅限特定参与者。“授权”页面说明哪些人可以执行以及依据哪项规定。

## 404

error-404-title = 找不到页面
error-404-text = 请检查地址，或从概览或草案列表开始。如果该段已不在本稿中，请在前一稿中查找。

## 405

error-405-title = 此地址不接受所发送的请求
error-405-text = 未执行任何操作。请打开页面，使用其中的表格或链接。

## 409

error-409-title = 您撰写期间文本已变更
error-409-text = 尚未发送任何内容。两个版本如下：请比较，必要时修改您的评论，然后重新发送。

## 410

error-410-title = 此条目已撤回
error-410-text = 其编号和地址予以保留。“记录”说明撤回的时间和理由。

## 413

error-413-title = 您发送的内容过大
error-413-text = 上限为 { $limit }。未登记任何内容，超过上限的内容也无法在此保留：请在浏览器中返回上一页找到您的文本，然后缩短文本，或分次提交。
error-413-fields = 表单的字段超过 { $max } 个。未登记任何内容：请在浏览器中返回上一页找到您填写的内容，然后分次提交。

## 415

error-415-title = 不接受此类内容
error-415-text = 请使用页面上的表格，或以 JSON 格式发送数据。

## 422

error-422-title = 部分内容需要修改
error-422-text = 尚未发送任何内容，您输入的内容已保留。下面每一行都链接到相应的填写栏。

## 429

error-429-title = 短时间内请求过多
error-429-text = 请在 { $count } 秒后重试。

## 500

error-500-title = 我们这边出现了错误
error-500-text = 只有收到回执，评论才算已归档。请重试；如再次出现错误，请告知秘书处并注明编号 { $reference }。

## 503

error-503-title = 目前无法接收新的评论
error-503-text = 未归档任何内容。页面仍可阅读。请保留您的文本，几分钟后重试。
