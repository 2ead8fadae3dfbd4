# Drafts of a first message elsewhere. Whoever gets it reads this.

outreach-draft-sender = Hi, I am { $name }, a support worker at { $organisation }. I am not looking for a date. I write because we help people who meet others online, if they want that themselves.
outreach-draft-hello = How are you? And how is work going?
outreach-draft-info = Do you have a question, about work, money, health or something else? You can ask me. You do not have to say who you are.
outreach-draft-again = I also wrote to you a while ago. It is fine if you do not want to answer. This is my last message. You can always still write back.
outreach-draft-stop = Rather no messages? Write ‘stop’ and I will not write to you again.
outreach-draft-young-sender = Hi, I am { $name }. I help people at { $organisation }. I am not looking for anybody to date here.
outreach-draft-young = How are you? If there is anything, you can ask. You do not have to say who you are.
outreach-draft-young-again = I wrote to you a while ago as well. You do not have to write back. This is my last message.
outreach-draft-adviser = I am a confidential adviser here as well.
