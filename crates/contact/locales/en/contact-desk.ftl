# What the desk tells in the conversation. The visitor reads this.

contact-told-handed = From now on you write with: { $names }.
contact-told-young = We keep in mind that you are younger than 18. So two workers always read and write along here. You can always keep writing.
contact-told-of-age = We take it that you are 18 or older. Is that not right? Feel free to say so.
contact-told-interpreter-asked = We are looking for somebody who speaks your language: { $language }. Meanwhile you can just write.
contact-told-interpreter-there = There is an interpreter: { $when }.
