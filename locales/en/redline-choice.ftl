### Which changes of a redline are shown, and in which sections they are.

redline-only = Which changes are shown
redline-only-all = All changes
redline-only-wording = Only wording
redline-only-moved = Only moved
redline-only-comments = Only caused by comments
redline-only-mine = Only asked for by me
redline-only-none = No change of this kind.
redline-sections = Sections with changes
