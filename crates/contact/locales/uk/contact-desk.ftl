# What the desk tells in the conversation. The visitor reads this.

contact-told-handed = Відтепер тобі пише: { $names }.
contact-told-young = Ми пам’ятаємо, що тобі менше 18. Тому тут завжди читають і пишуть двоє людей із команди. Ти завжди можеш писати далі.
contact-told-of-age = Ми вважаємо, що тобі 18 або більше. Це не так? Просто скажи нам.
contact-told-interpreter-asked = Ми шукаємо людину, яка говорить твоєю мовою: { $language }. А поки що можна писати далі.
contact-told-interpreter-there = Буде перекладач: { $when }.
