### Words of the frame that stands round every page, beside those in common.ftl.

frame-demonstration = This is a demonstration: its participants and their comments are invented.
frame-mailbox = See the mail it sent

# Beside the mark, on pages of the whole server.
frame-what-it-is = The record of how a text is negotiated

# For a process whose number of rounds is not fixed.
frame-round = Round { $round }

# A link to the mandate at the foot of the page.
frame-mandate = What was decided, and where

# Beside an instant in the zone of the forum.
frame-local-time = Your local time: { $time }
