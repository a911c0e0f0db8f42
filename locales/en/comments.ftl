### The list of comments.

comments-title = Comments
comments-found = { $count ->
    [one] { $count } comment found
   *[other] { $count } comments found
}

## Choosing

comments-filter = Choose comments
comments-filter-round = Round
comments-filter-section = Section or paragraph
comments-filter-any = All
comments-filter-apply = Show
comments-filter-clear = Show all comments

## The list

comments-caption = Comments, newest first
comments-reference = Reference
comments-summary = Summary
comments-none = There are no comments yet.
comments-none-read = Read the draft and comment
comments-none-match = No comment matches this choice.

## Pages of the list

comments-pages = Pages of the list
comments-page = Page { $page } of { $pages }
comments-previous = Previous page
comments-next = Next page
