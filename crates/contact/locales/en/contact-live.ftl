# A conversation that arrives by itself: what the visitor sees.

contact-live-about = As long as you have this page open, we see that you are here, whether you are typing, and how far you have read. We do not keep that.
contact-live-waits = New messages arrive here by themselves.
contact-live-here = Somebody is here now.
contact-live-types = Somebody is typing an answer.
contact-live-away = Nobody is here right now. What you write stays here.
contact-live-seen = Seen.
contact-live-frame = New messages
contact-live-refresh = Refresh the page
contact-live-lost = The connection is gone for a moment. We are trying again.
contact-live-erased-above = Something was erased.
contact-live-gone = This conversation is not there any more.
contact-live-left = You have left this conversation. Your code brings you back.
contact-live-elsewhere = This conversation is open in too many windows. Nothing new will arrive here.
contact-live-full = It is very busy now. New messages do not arrive by themselves.
