### What does not fit the state of things: a title of its own, and the reason.

error-409-state-title = 这与目前的情况不符
refusal-already-published = 草案{ $draft }已发布，不再更改。更正须另出新草案。
refusal-out-of-order = 草案{ $draft }不能排在已发布的草案{ $last }之后。
refusal-not-confirmed = { $reference }尚未经发送人确认。评论在确认后才予以答复。
refusal-comment-state = 无法对{ $reference }进行此项操作：它已被撤回、删除或作出决定，或者未予发布。
request-elsewhere-title = 该请求来自其他网站
request-elsewhere-text = 已登录者发送请求时，Origin 标头须为本服务器。未登记任何内容。
