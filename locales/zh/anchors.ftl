### 对较早各稿的评论，以及其后各稿对所评案文的处理。

## Beside a paragraph of a later draft

anchor-earlier = 对较早各稿的 { $count } 条评论

# In the margin, under the number of comments on the draft itself.
anchor-earlier-short = 较早 { $count } 条

# Both follow the name of the sender; after the second come the old words.
anchor-on = 针对草案第 { $draft } 稿 { $number }
anchor-was = 原针对草案第 { $draft } 稿 { $number }：
anchor-more = 对草案第 { $draft } 稿 { $number } 的全部评论

## On the page of a comment; after the last two come the old words

anchor-now = 现在的位置：
anchor-words-went = { $reference } 原针对草案第 { $draft } 稿 { $number }。所针对的文字中，有些已不在案文中：
anchor-left-out = { $reference } 原针对草案第 { $draft } 稿 { $number }，第 { $newer } 稿已将其删去：

## Where a draft is closed and the newest one is open

anchor-newer-open = 草案第 { $draft } 稿接受评论，{ $date }截止。
anchor-newer-comment = 评论草案第 { $draft } 稿 { $number }
anchor-newer-take = 将您的文字带到草案第 { $draft } 稿 { $number }
anchor-newer-take-draft = 将您的文字带到草案第 { $draft } 稿
anchor-newer-parts = 在草案第 { $draft } 稿中，该段已成为 { $numbers }。您的文字将分别带到所涉及的各段。
