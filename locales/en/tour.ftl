### The tour of a demonstration.

tour-title = Roles and tour
tour-lede = Ten steps through a process: from an expert who accepts to a comment and the words it changed. Everything here is invented; nothing you do leaves this computer.
tour-steps = The tour
tour-roles = Roles
tour-roles-hint = Each role opens at a host of its own, so that several can be open side by side in one browser.
tour-nominate = Be the delegate of Valmora and nominate an expert
tour-nominate-look = The balance above the form shows who is missing so far. Give a name and an address of your own making; the receipt asks for the CV.

# Where the call for experts is closed.
tour-replace = Be the secretariat and put another expert in the place of one
tour-replace-look = The call closed on 21 August 2019, and the list is still kept: open a nomination that counts, name somebody else with an address of your own making, and say why. To see the call itself, start the demonstration at 2019-08-20.
tour-accept = Be the expert and accept
tour-accept-look = The question to the expert lies in the mailbox. Its link needs no account: accept, and find the name on the list of experts.
tour-comment = Be the delegate of Valmora and suggest other words
tour-comment-look = The form knows for whom you speak. Change the wording, check it, send it: no confirmation is asked.

# Before the third draft is out.
tour-comment-early = Move the clock to 2020-06-02 first: the third draft is open then. Come back to this page for the link to its paragraph 3.2.4.
tour-clock = Move the clock past the deadline
tour-clock-look = In the bar above, move to 2020-10-20. Round 3 has closed, the secretariat has prepared its answers, and the fourth draft is being written.
tour-desk = Be the secretariat and answer the comment
tour-desk-look = The queue shows what is open: your comment is the one without an answer. Choose a disposition and give the reason. An answer that is marked for a second reader waits for somebody else of the secretariat; here there is one role of it only, so leave that box empty.
tour-publish = Publish all answers of the round in one act
tour-publish-look = Nothing is published while one comment has no answer; those missing are listed.
tour-editor = See the next draft being written
tour-editor-look = Every change names the comments that asked for it. Open paragraph 3.2.4 and take your wording in.
tour-fourth = Publish the fourth draft
tour-fourth-look = A change without a cause would be listed here, and the draft refused.
tour-redline = Read why each paragraph changed
tour-redline-look = The redline of the third and fourth drafts, with who asked beside each change; also side by side and as sentences.
tour-fate = See what became of your comment
tour-fate-look = Open it from your submissions: what you asked, what was decided, what the text says now. The mail about it lies in the mailbox.

# Where an earlier step has not been done.
tour-after = Step { $step } comes first; this page then has the link.
