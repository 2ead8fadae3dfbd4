# The field picture: what works where, and when answers came.

insight-field-title = Field picture
insight-field-lead = What happened in the field in { $year } so far, with only what might leave the house. It is about places, not about people or workers.
insight-channel-front-door = By the front door
insight-channel-rate = { $channel }: of { $sent } first messages { $answered } were answered ({ $share } per cent; probably between { $low } and { $high }).
insight-table-replies = When answers came in { $year }
insight-table-replies-about = In which part of the day an answer came in, by kind of place. Helps to plan shifts.
insight-fact-reply-heard = Answer that came in
insight-fact-reply-heard-means = Somebody answered an outreach worker’s message and a conversation came of it. A worker who notes it later says in which part of the day it came.
insight-daypart-night = Night (0–7)
insight-daypart-morning = Morning (7–11)
insight-daypart-noon = Around noon (11–14)
insight-daypart-afternoon = Afternoon (14–18)
insight-daypart-evening = Evening (18–24)
insight-daypart-other = Not known

insight-table-shifts = Shifts in { $year }, by quarter
insight-table-shifts-about = How many shifts duos held. It does not say who did.
insight-fact-shift-held = Shift
insight-fact-shift-held-means = A shift of a duo that has ended.
insight-table-joint = Out with others in { $year }
insight-table-joint-about = How often we went along with others, how many people we talked with and how many cards we gave.
insight-fact-joint-held = Times along
insight-fact-joint-held-means = A time that we went along with others.
insight-fact-joint-talked = Talked with
insight-fact-joint-talked-means = Somebody we talked with there.
insight-fact-joint-cards = Card given
insight-fact-joint-cards-means = A card that we gave there.
insight-event-other = Otherwise
insight-event-escort-check = Along with a check
insight-event-walk-in-event = Walk-in
insight-event-boys-and-men = For boys and men
insight-event-stall = Information stall
insight-event-other-event = Something else
