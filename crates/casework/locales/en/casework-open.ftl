# What help is open without papers (ACT-19).

casework-open-title = Help without papers
casework-open-lead = You show us no papers. We do not ask for them and write nothing down about them. This is possible without papers too.
casework-open-us = Help from us
casework-open-us-text = Talking, going with you, finding out together what is possible. In your own language if we can.
casework-open-time = Did somebody force or use you?
casework-open-time-text = If there are signs of human trafficking, the police must offer you time to think: three months at most, sometimes thirty days. In that time you may be here, and you choose whether you report it.
casework-open-after = Afterwards
casework-open-after-text = Sometimes you can stay longer. Also if you cannot cooperate, because of threats or your health. A statement is needed for that. If you come from a country of the EU, other rules hold.
casework-open-who = Somebody who arranges it
casework-open-who-text = A care coordinator for human trafficking helps with shelter, insurance, registering with the municipality and what you must apply for. We can go with you.
casework-open-advice = Advice about violence
casework-open-advice-text = Call Veilig Thuis: 0800-2000. You need not say who you are.
casework-open-others = Others who help
casework-open-others-text = There are organisations that help people without papers, with advice and with what is needed most. Ask us which one is near you.
casework-open-changes = Rules change. Ask us what holds now before you do anything.
casework-open-sources = Where this stands
casework-open-checked = Checked on { $day }
