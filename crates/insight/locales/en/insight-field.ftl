# The field picture: what works where, and when answers came.

insight-field-title = Field picture
insight-field-lead = What happened in the field in { $year } so far, with only what might leave the house. It is about places, not about people or workers.
insight-channel-front-door = By the front door
insight-channel-rate = { $channel }: of { $sent } first messages { $answered } were answered ({ $share } per cent; probably between { $low } and { $high }).
insight-table-replies = When answers came in { $year }
insight-table-replies-about = In which part of the day an answer came in, by kind of place. Helps to plan shifts.
insight-fact-reply-heard = Answer that came in
insight-fact-reply-heard-means = Somebody answered an outreach worker’s message and a conversation came of it. The time is that at which the worker noted it.
insight-daypart-night = Night (0–7)
insight-daypart-morning = Morning (7–11)
insight-daypart-noon = Around noon (11–14)
insight-daypart-afternoon = Afternoon (14–18)
insight-daypart-evening = Evening (18–24)
insight-daypart-other = Not known
