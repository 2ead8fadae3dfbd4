# Honest about who reads and answers: at the foot of each page that a visitor sees.

kit-honest = Who answers, and who reads this?
kit-honest-who = Who answers?
kit-honest-who-text = A support worker: a person, not a computer. We are not the government.
kit-honest-when = When?
kit-honest-when-text = The first page says whether somebody is here now, and when you will get an answer.
kit-honest-read = Who can read this?
kit-honest-read-text = Only the small team that answers, and you with your code. Sometimes a colleague thinks along.
kit-honest-read-adviser = Only a confidential adviser, and you with your code. The team cannot read this.
kit-honest-unsure = What can we not promise?
kit-honest-unsure-text = That nobody looks at your phone. And your provider, or the network you are on, can see that you visit this site.
kit-honest-limits = When can we not keep silent?
kit-honest-limits-text = When somebody's life is in danger now, or when somebody under 18 is in serious danger. Even then we talk with you first, if we can.
kit-honest-more = Read more about it
