### تطوّر فقرة: ما صار إليها كل مشروع، ومن أتى بأي كلمة.

para-title = تطوّر الفقرة { $number }
para-title-section = تطوّر القسم { $number }

# A link from the reader and from the page of a comment; the short one stands beside each change of a redline.
para-link = تطوّر هذه الفقرة
para-link-short = تطوّر الفقرة

## The words, and who brought them

para-words = الكلمات ومن أتى بها
para-legend = الكلمات التي لا علامة لها وردت مع المشروع { $draft }. وكل ما عداها تحته خط، ويدل الرقم الذي يليه على المشروع الذي أتى به.
para-all-of-one = وردت هذه الكلمات جميعها مع المشروع { $draft }.

# The name of such a number, for those who hear the page.
para-mark = وردت مع المشروع { $draft }
para-rest = الكلمات التي لا علامة لها
para-several = أكثر من سبب: انظر سبب التغيير
para-quote = «{ $words }»
para-quote-html = «<bdi lang="{ $lang }">{ $words }</bdi>»
para-deleted = حُذفت في المشروع { $draft }. وهذه آخر كلماتها، في المشروع { $last }.
para-lives-on = دُمجت في فقرة أخرى، وكلماتها الآن في الفقرة { $number }.

## Draft by draft

para-timeline = مشروعاً بعد مشروع
para-unchanged = دون تغيير
para-split = مقسَّمة
para-merged = مدمجة
para-split-from = انفصلت عن الفقرة { $number } من المشروع { $draft }
para-split-rest = صار جزء آخر منها الفقرة { $number }
para-merged-with = دُمجت مع الفقرة { $number } من المشروع { $draft }

## In Markdown and feeds

para-draft-of = { $draft } ({ $date })
para-says = { $name }: { $words }
para-several-plain = أكثر من سبب

## The feed

para-feed-title = { $forum }: تطوّر الفقرة { $number }

# $draft is the message draft-number, $change what became of it: Changed, New paragraph.
para-feed-entry = { $draft }: { $change }
