### Pages that say no: what happened, and what a person can do next.

error-what-next = What you can do
error-back-to-overview = Back to the overview
error-text-kept = What you typed is kept on this page.
error-rule = The rule
error-typed = What you typed

## 400

error-400-title = What you sent cannot be read
error-400-text = Nothing has been sent. Go back to the form, or check the address and the data.
error-400-address = Something in this address cannot be read. Check it, or start from the overview.

## 403

error-403-title = This action is not open to you
error-403-text = Only certain participants may do this. The mandate says who, and by which rule.

## 404

error-404-title = Page not found
error-404-text = Check the address, or start from the overview or the list of drafts. If a paragraph is no longer in this draft, look for it in the one before.

## 405

error-405-title = This address does not take what was sent
error-405-text = Nothing was done. Open the page, and use the form or the links on it.

## 409

error-409-title = The text changed while you were writing
error-409-text = Nothing has been sent. Both versions are shown below: compare them, change your comment if you need to, and send it again.

## 410

error-410-title = This item was withdrawn
error-410-text = Its number and address are kept. The record says when it was withdrawn, and why.

## 413

error-413-title = What you sent is too large
error-413-text = The limit is { $limit }. Nothing was filed, and what is larger than that cannot be kept here: go back in your browser to find your text, then shorten it or send it in parts.
error-413-fields = The form has more than { $max } fields. Nothing was filed: go back in your browser to find what you entered, then send it in parts.

## 415

error-415-title = This kind of content is not accepted
error-415-text = Use the form on the page, or send the data as JSON.

## 422

error-422-title = Some answers need a change
error-422-text = Nothing has been sent, and what you typed is kept. Each line below leads to its field.

## 429

error-429-title = Too many requests in a short time
error-429-text = { $count ->
    [one] Try again in { $count } second.
   *[other] Try again in { $count } seconds.
}

## 500

error-500-title = Something went wrong on our side
error-500-text = A comment is filed only if you have a receipt for it. Try again; if it happens again, tell the secretariat and give the number { $reference }.

## 503

error-503-title = New comments cannot be taken at the moment
error-503-text = Nothing has been filed. You can still read every page. Keep your text and try again in a few minutes.
