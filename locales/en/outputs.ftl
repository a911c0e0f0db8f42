### The documents of a round: compilation, answers, numbers; and the answers on the home.

output-compilation = Compilation of comments on draft { $draft }
output-dispositions = Answers to comments on draft { $draft }
output-statistics = Comments on draft { $draft } in numbers
output-as-of = As of { $instant }
output-still-open = Comments are open until { $date }; until then this document grows.

# $senders are names, $date a day.
output-from = Comments from { $senders } ({ $date })
output-concerning = Concerning { $reference }
output-whole = On the draft as a whole
output-none = There are no comments.
output-cut = Not all comments fit into one document.
output-due = The answers of this round are published together, in one act, and are not published yet.
output-corrected = Corrected on { $date }
output-by-section = By section
output-by-language = By language
output-bar = Share
output-replies = Replies to comments
output-documents = Documents of this round
home-answered-title = How round { $round } was answered
home-answered-all = Every comment, with its answer
