# The card that is handed out beside others.

outreach-card-title = Картичка
outreach-card-heading = Кои сме ние
outreach-card-who = Ние сме помощници от { $organisation }.
outreach-card-no-police = Ние не сме от полицията и не сме от общината.
outreach-card-nothing = Не те проверяваме. Не записваме името ти, нито това, което казваш.
outreach-card-may = Можеш да ни питаш за всичко. Ако не искаш да говориш, няма проблем. Можеш да ни пишеш по-късно тук, без име:
outreach-card-print = Можеш да отпечаташ тази картичка.
