# The card that is handed out beside others.

outreach-card-title = Kart
outreach-card-heading = Biz kimiz
outreach-card-who = Biz { $organisation } destek çalışanlarıyız.
outreach-card-no-police = Biz polis değiliz, belediyeden de değiliz.
outreach-card-nothing = Seni denetlemiyoruz. Ne adını ne de söylediklerini yazıyoruz.
outreach-card-may = Bize her şeyi sorabilirsin. Konuşmak istememen de sorun değil. Daha sonra bize buradan, adını vermeden yazabilirsin:
outreach-card-print = Bu kartı yazdırabilirsin.
