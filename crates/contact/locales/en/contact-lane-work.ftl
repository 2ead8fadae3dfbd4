## A flood and some quiet at the desk

contact-lane-apart = Set apart
contact-lane-apart-text = This conversation arrived when a great many messages came in at once. That is why it stands apart and nobody was notified. There may be a person behind it: have a look. The other person notices nothing of this.
contact-lane-take-out = Take it out of here
contact-lane-muted = Muted
contact-lane-muted-text = This conversation stands at the bottom and gives no reminders. The other person notices nothing of that. You can always answer.
contact-lane-unmute = Let it be heard again
contact-lane-mute = Mute this conversation
contact-lane-mute-text = Is it only noise? Then you can put it at the bottom, without reminders. The other person notices nothing of that, everything is kept, and you can always answer.
contact-lane-mute-yes = Mute
