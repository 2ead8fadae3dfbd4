casework-way = Коли звичайна допомога не підходить
casework-way-lead = Якщо щось не підходить, шукаємо разом, що можливо для тебе. На «ні» не зупиняємося.
casework-way-new = Подивитися, що можливо
casework-way-barrier = Що заважає?
casework-way-words = Чого ти хочеш і що не підходить?
casework-way-words-hint = Не пиши, які в тебе документи. Нікому не треба цього знати.
casework-way-asked = Кого запитали?
casework-way-possible = Що можливо?
casework-way-decision = Про що домовилися?
casework-way-end = Як справа?
casework-way-goes-on = Ще шукаємо
casework-way-instead = Що з’явилося замість цього?
casework-way-instead-hint = Лише якщо вийшло щось інше.
casework-way-instead-needed = Напиши, що з’явилося замість цього. Якщо ще нічого немає, вибери: ще шукаємо.
casework-barrier-place = Це для іншого місця або регіону
casework-barrier-rules = Я не підходжу за правилами
casework-barrier-age = Мій вік
casework-barrier-waiting = Час очікування
casework-barrier-costs = Вартість
casework-barrier-language = Мова
casework-barrier-reach = Години або як дістатися
casework-barrier-no-offer = Тут такого немає
casework-barrier-other = Щось інше
casework-way-end-found = Зрештою вдалося
casework-way-end-instead = Вийшло щось інше
casework-way-end-client-stops = Уже не потрібно

casework-list-debts = Мої борги
casework-debt-who-hint = Магазин, страхова, держава. Хтось вимагає грошей через роботу на нього? Не пиши це тут. Якщо хочеш, скажи консультантові: це зберігають окремо.
casework-debt-stage = На якому це етапі?
casework-debt-on = Відповісти не пізніше
casework-debt-on-hint = День із листа. За два тижні він з’явиться над твоїми списками.
casework-debt-bill = Рахунок або перший лист
casework-debt-reminder = Нагадування
casework-debt-agency = Колекторська фірма
casework-debt-bailiff = Судовий виконавець
casework-debt-court = Суд
casework-debt-agreed = Виплачую, як домовилися
casework-debt-debt-help = Допомагає служба боргів
casework-debt-over = Готово

casework-think-sets = Запитання, які можна переглянути, якщо хочеш
casework-think-housing = Де ти спиш і доки можна? Що потрібно, щоб почуватися там удома?
casework-think-finances = Що надходить і що треба сплатити спершу? Суми не потрібні.
casework-think-daytime-activity = У які дні хочеш щось робити, а в які ні? Хочеш, щоб хтось пішов із тобою вперше?
casework-think-social = Кому ти довіряєш? Хочеш познайомитися з новими людьми і де було б приємно?
casework-think-psychological = Що допомагає, коли важко? Хочеш із кимось про це поговорити?
casework-think-physical = Хочеш до лікаря, до служби здоров’я чи до стоматолога? Піти з тобою?
casework-think-practical = Що треба владнати: документи, реєстрація, рахунок у банку, телефон, листи?
casework-think-sexuality = Що хочеш про це сказати, а що ні? Читаєте лише ви двоє.
casework-think-meaning = Що для тебе важливо? Яким буде добрий день за рік?
casework-think-self =
    Бути собою: допомога, ім’я, безпека
    Медична допомога: Чи потрібна вона тобі для цього і чи знаєш, де це безпечно?
    Ім’я та документи: Яке ім’я і де вживаємо? Хочеш щось змінити?
    Безпека: Де ти можеш бути собою, а де зараз ні?
casework-think-roof =
    Дах, гроші і хто що знає
    Дах: Де тебе як чоловіка приймуть ночувати або жити?
    Дохід: Що можеш робити, якщо гроші на якийсь час зупиняться?
    Люди: Хто знає, чим ти займаєшся, а хто ні? Як хочеш, щоб було далі?
casework-think-love =
    Кого ти любиш
    Удома: Чи безпечно, щоб удома знали? Казати не обов’язково.
    Свої люди: Хто як родина, хоч і не родина?
    Підтримка: Хочеш зустріти людей, які проходять те саме? Ми знаємо де.
casework-think-practise =
    Щось, щоб потренуватися
    На роботі: Приходити вчасно, просити пояснити, робити перерву.
    Суперечки: Сказати, що заважає, і не зіпсувати. Можна піти.
    Ритм: Вставати, їсти й спати в той самий час.
    Казати ні: Спершу подумай, потім відповідай.
