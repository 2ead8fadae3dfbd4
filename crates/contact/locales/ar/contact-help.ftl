contact-impression = انطباع لدى أحد أفراد الفريق. يُمحى بعد أسبوع ما لم تقل إنه صحيح.
contact-impression-right = انطباع لدى أحد أفراد الفريق. قلتَ إنه صحيح.
contact-impression-yes = هذا صحيح
