contact-impression = Впечатление на човек от екипа. Изчезва след седмица, освен ако не кажеш, че е вярно.
contact-impression-right = Впечатление на човек от екипа. Ти каза, че е вярно.
contact-impression-yes = Вярно е
