### Several things in one sentence: the quotation marks keep the spaces.

list-separator = {", "}

# Before the last item.
list-and = {" y "}
