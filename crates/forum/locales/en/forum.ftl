# Places
forum-nav-agenda = Meeting

# The agenda
forum-title = Meeting
forum-lead = Themes for the meeting on social work with sex workers. It is about what happens more often, never about one person.
forum-empty = There are no themes on the agenda yet.
forum-empty-text = Do you notice something that happens more often? Bring it here.
forum-from = From the role { $role }
forum-take-away = Take off the agenda
forum-take-away-question = The theme is erased completely, for everybody.
forum-take-away-yes = Yes, erase the theme

# Bringing a theme
forum-new = Bring a theme
forum-nobody =
    Write no names and do not tell about one person, also not without a name. The group is small: somebody is soon
    recognised. And there may be guests at the meeting.
forum-theme = The theme
forum-text = What is going on?
forum-text-hint = What is hard, or what goes well? What could the meeting do?
forum-role-only = With the theme stands from which role it comes. Your name does not stand there.
forum-raise = Put on the agenda

# What may not stand in it
forum-trace-code = This looks like a return code. It belongs to the person alone. Take the code out.
forum-trace-pseudonym =
    This looks like the name of somebody in a file, such as a plant with a number. Write about the theme and not about
    one person. Did you mean something else? Then write it differently.
