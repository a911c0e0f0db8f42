### The list of the desk: who wrote an answer, what needs a wider screen, and its keys.

desk-written-by = Written by { $name }
desk-bulk-needs-width = Several comments at once are answered or assigned on a wider screen. Here, open them one by one.
keys-title = Keys
keys-move = Next or previous comment
keys-change = Next or previous change
keys-open = Open the comment
keys-disposition = Choose a disposition by its place in the list
keys-save = Save the answer
keys-show = Show these keys
keys-on = Use these keys on this device
keys-close = Close
