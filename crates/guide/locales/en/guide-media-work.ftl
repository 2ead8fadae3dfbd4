# Pictures and texts that may be used: what workers and other professionals read.

guide-nav-media = Pictures
guide-media-title = Pictures and texts
guide-media-lead = Pictures and texts that give a plain and honest image. For our pages, for lessons and for the press.
guide-media-how = The administrator puts files into a folder on the machine. Here you say what it is, whose it is and for what it may be used. Only then somebody else can see it.
guide-media-see = See what others see
guide-media-no-folder = There is no folder yet
guide-media-no-folder-text = Ask whoever looks after the machine to name a folder. How, stands in the notes on running Luwte.
guide-media-empty = The folder is still empty
guide-media-new = Not looked at yet
guide-media-approved = May be used
guide-media-changed = Changed since it was allowed
guide-media-no-kind = No picture and no plain text
guide-media-carries-more = Carries a place or a device: take that out first
guide-media-approve = What is this?
guide-media-shows = What does it show, or what is it about?
guide-media-shows-hint = One sentence. Also for who cannot see it.
guide-media-author = Maker
guide-media-author-hint = As the maker wants to be called. Another name is fine.
guide-media-made = Made on
guide-media-licence = What is allowed?
guide-media-licence-free = Everything (CC0)
guide-media-licence-by-name = Everything, with the maker’s name (CC BY)
guide-media-licence-alike = With the maker’s name, and passed on the same way (CC BY-SA)
guide-media-licence-asked = Only after asking
guide-media-uses = For what?
guide-media-use-pages = Pages
guide-media-use-lessons = Lessons
guide-media-use-press = The press
guide-media-nobody = Nobody on it can be recognised
guide-media-nobody-hint = Not by a tattoo, a room or a voice in the text either.
guide-media-needs-nobody = It cannot be used without this. Choose another picture.
guide-media-community = Somebody of the community looked at it and agrees
guide-media-community-hint = Somebody who does or did this work. No name is needed.
guide-media-needs-community = Ask somebody of the community to look at it first.
guide-media-later = This day is still to come.
guide-media-approve-yes = This may be used
guide-media-withdraw = May not be used any longer
guide-media-withdraw-question = Nobody can open it then. The file itself stays in the folder.

## What others see

guide-media-heading = Pictures and texts to use
guide-media-public-lead = For who writes or teaches about this work. Nobody can be recognised on any picture. People of the community looked at it too.
guide-media-none = There is nothing here yet
guide-media-open-picture = Open the picture: { $shows }
guide-media-open-text = Read the text: { $shows }
