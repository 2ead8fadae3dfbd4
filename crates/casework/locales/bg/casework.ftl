# The plan, the team, who may know what, closing. The person and the worker both read these labels.

casework-nothing-yet = Тук още няма нищо.
casework-unfold = Покажи
casework-no-names = Не пиши имена на други хора.
casework-by-client = Написано лично
casework-erased =
    { $count ->
        [one] Веднъж е изтрито нещо.
       *[other] { $count } пъти е изтрито нещо.
    }

## The support

casework-phase-now = Сега: { $phase }

## First: what is needed, what somebody wants, safe contact

casework-first = За начало
casework-first-empty = Тук още няма нищо. Това е наред.
casework-needs = Какво е нужно?
casework-needs-roof = Покрив
casework-needs-food = Храна
casework-needs-money = Пари
casework-needs-safety = Сигурност
casework-needs-mood = Как се чувства човек
casework-needs-trusted = Един човек, на когото може да се вярва
casework-choice = Какво искаш?
casework-choice-kind = Изборът
casework-choice-words = Със свои думи
casework-choice-only-talk = Само да говоря
casework-choice-safer-work = Да работя по-сигурно
casework-choice-another-job-beside = И друга работа
casework-choice-leave = Да спра тази работа
casework-choice-unsure = Още не знам
casework-choice-own-words = Нещо друго
casework-safe-contact = Сигурен контакт
casework-safe-contact-own-lead =
    Кажи как и кога можем да се свържем с теб. Консултантът ти гледа тук преди всеки контакт. При приключване го изтриваме.
casework-safe-contact-write = Промени сигурния контакт
casework-safe-contact-way = Как
casework-safe-contact-when = Кога
casework-safe-contact-when-hint = Например: в делничен ден след седем вечерта.
casework-safe-contact-other = Ако вдигне друг човек
casework-safe-contact-other-hint = Например: кажете, че сте от сервиза за велосипеди, или затворете.
casework-way-conversation = В разговора, с кода
casework-way-client-calls = Ти се обаждаш
casework-way-we-call = Ние се обаждаме
casework-way-message = Съобщение на телефона
casework-way-mail = Имейл
casework-way-in-person = На уговореното място
casework-safety = План за сигурност
casework-safety-text = Планът

## What helps in contact

casework-in-contact = Какво помага в контакта
casework-in-contact-lead =
    Всеки нов човек, който помага, чете това преди първия разговор. Всичко може да остане празно и винаги можеш да го промениш.
casework-in-contact-write = Какво помага в контакта?
casework-in-contact-called = Име и обръщение
casework-in-contact-called-hint = Как да те наричаме? Не е нужно да е истинското ти име.
casework-in-contact-gender = Пол
casework-in-contact-gender-hint = Със свои думи, ако искаш. За помощта няма значение.
casework-in-contact-helps = Какво помага
casework-in-contact-hinders = Какво не помага

## Goals and steps

casework-goals = Цели и стъпки
casework-goals-lead = Целта винаги е твоя.
casework-goals-empty = Още няма цели. И не е задължително да има.
casework-goal = Цел
casework-goal-kind = За какво се отнася?
casework-goal-work-more-safely = По-сигурна работа
casework-goal-set-boundaries = Поставяне на граници
casework-goal-another-job-beside = И друга работа
casework-goal-stop = Спиране
casework-goal-unsure = Още не е ясно
casework-goal-own-words = Със свои думи
casework-step-text = Стъпката
casework-step-owner = Кой прави това?
casework-step-day = Кога?
casework-step-done-on = Направено на { $day }

## Life domains

casework-domains = Области от живота
casework-domains-lead = Само това, което ти отваряш. Затвореното не съществува тук.
casework-domains-empty = Още няма отворена област.
casework-domain = Област от живота
casework-domain-own-lead =
    Ти избираш за какво се отнася. Всичко може да остане празно. За сексуалността четете само ти и постоянният ти консултант.
casework-domain-open = Отвори област
casework-domain-situation = Как е сега?
casework-domain-wish = Какво би било хубаво?
casework-domain-hard = Какво го прави трудно?
casework-domain-hard-hint = Не пиши диагнози или лекарства.
casework-domain-next = Следващата стъпка
casework-domain-helper = Кой помага?
casework-domain-review = Кога поглеждаме пак?
casework-domain-too-much = Сега е твърде много
casework-domain-too-much-tick = Това сега е твърде много
casework-domain-too-much-say = Сега е твърде много
casework-domain-can-again = Вече може пак
casework-domain-close = Затвори тази област
casework-domain-close-question = Написаното тук се изтрива. По-късно можеш да я отвориш отново.
casework-domain-close-yes = Да, затвори и изтрий
casework-domain-housing = Жилище
casework-domain-finances = Пари
casework-domain-daytime-activity = През деня
casework-domain-social = Хората около теб
casework-domain-psychological = Как се чувстваш
casework-domain-physical = Твоето тяло
casework-domain-practical = Практични неща
casework-domain-sexuality = Сексуалност
casework-domain-meaning = Какво е важно

## How are you?

casework-check-ins = Как върви?
casework-check-ins-empty = Още никой не е питал как върви.
casework-check-in-asked = Как си?
casework-check-in-answered = Отговорът
casework-check-in-answer = Отговори
casework-check-in-own = Твоят отговор
casework-check-in-own-lead = Пиши каквото искаш. Може и да не пишеш нищо.
casework-rhythm = През колко седмици?
casework-rhythm-title = Колко често да питаме как върви?
casework-rhythm-own-lead = Ти избираш колко често. Напиши 0, ако не искаш това.
casework-rhythm-hint = 0 значи никога.
casework-rhythm-keep-asking = Да питаме пак и след един път без отговор
casework-rhythm-write = Колко често?
casework-rhythm-weeks =
    { $weeks ->
        [one] Всяка седмица, както е уговорено.
       *[other] Веднъж на { $weeks } седмици, както е уговорено.
    }
casework-rhythm-never = Сами не питаме, както е уговорено.
casework-rhythm-none = Още не е уговорено колко често.

## Notes

casework-journal = Бележки
casework-journal-empty = Още няма бележки.
casework-note-facts = Какво се случи или беше казано
casework-note-impressions = Впечатление

## Looking back

casework-reviews = Поглед назад
casework-reviews-empty = Още не сме поглеждали назад заедно.
casework-review-better = Какво върви по-добре?
casework-review-next = Какво следва?
casework-review-planned = На { $day } поглеждате пак заедно.
casework-fit-met = Помощта е подходяща
casework-fit-partly = Помощта е отчасти подходяща
casework-fit-not = Помощта не е подходяща

## The way so far

casework-history = Пътят досега
casework-phase = Къде си сега?
casework-phase-own-lead = Ти избираш, с твои думи. Може и в двете посоки, и назад.
casework-phase-write = Друг етап
casework-phase-which = Етапът
casework-phase-words = Със свои думи
casework-phase-words-hint = Как го наричаш ти?
casework-phase-getting-to-know = Запознаване
casework-phase-working-on-plan = Работа по плана
casework-phase-partly-out = Отчасти извън тази работа
casework-phase-out = Извън тази работа
casework-phase-aftercare = Подкрепа след това
casework-phase-closed = Приключено

## The team

casework-team = Екипът
casework-lead = Постоянен консултант
casework-slot-job-coach = Консултант за работа
casework-slot-trafficking-coordinator = Координатор на помощта
casework-slot-housing = Консултант за жилище
casework-slot-mens-fieldworker = Теренен работник за мъже
casework-slot-first-contact = Първи контакт
casework-slot-masked = Консултант
casework-slot-since = От { $day }
casework-slot-ended = Спряно на { $day }
casework-slot-lapsed = Достъпът изтече
casework-slot-reason = Защо
casework-proposals = Предложено
casework-proposals-lead = Ти решаваш. „Не“ също е добре и тогава нищо не остава от предложението.
casework-proposal-look = Виж и избери
casework-proposal-no = Не, по-добре не
casework-proposal-yes = Да, искам
casework-guide-plan = Предложение
casework-guide-plan-text = { $name } иска да бъде твоят постоянен консултант. Ти решаваш.
casework-guide-answer = Какво искаш?
casework-guide-asked = Попитано
casework-guide-agreed = Ти каза „да“
casework-guide-yes-alone = Да, и предишният ми консултант вече да не чете
casework-guide-yes-both = Да, и предишният ми консултант може да остане
casework-guide-no = Не, по-добре не
casework-guide-now-other = Междувременно е предложен друг човек. Виж горе кой е сега и тогава отговори.
casework-guide-other = Искам друг консултант
casework-guide-other-question = Не е нужно да казваш защо. Ръководителят на екипа също ще разбере и ще търси заедно с теб.
casework-guide-other-yes = Да, потърсете друг
casework-guide-wished = На { $day } е поискан друг консултант.

## Handing over

casework-handover-done = { $name } вече е постоянният консултант

## Who may know what

casework-consents = Кой какво може да знае?
casework-consents-lead = Всяко „да“ има крайна дата. Винаги може да се оттегли и това важи веднага.
casework-consents-empty = Още нищо не е уговорено. Никой друг не знае нищо.
casework-consent-what = Какво
casework-consent-why = За какво
casework-consent-how = Как
casework-consent-until-day = До кога включително?
casework-consent-until-hint = След това достъпът спира сам. Винаги може да спре и по-рано.
casework-consent-told = Казано на { $day }
casework-consent-own = Дадено лично в „Моят план“
casework-consent-until = Важи до { $day } включително
casework-consent-ended = Изтекло на { $day }
casework-consent-withdrawn = Оттеглено на { $day }
casework-consent-withdraw = Оттегли
casework-consent-withdraw-question = Достъпът спира веднага.
casework-consent-withdraw-yes = Да, оттегли
casework-consent-too-long = Избери ден от днес нататък, най-много две години напред.
casework-preview = Тогава може да се чете това: { $what }
casework-category-contact = Сигурен контакт
casework-category-first-needs = Какво е нужно
casework-category-safety = Планът за сигурност
casework-category-goals = Цели и стъпки
casework-category-domains = Отворените области от живота
casework-category-plan = Целият план, без отделните части
casework-category-work = Частта за работа
casework-category-housing = Частта за жилище
casework-category-protected = Защитената част

## Parts

casework-part-work = Работа
casework-part-housing = Жилище
casework-part-protected = Защитена част
casework-part-private = Само между нас двамата
casework-part-private-lead = Това четете само ти и твоят постоянен консултант. Никога не излиза на хартия.
casework-part-own = Това четете ти, постоянният ти консултант и хората, които помагат за тази част.
casework-part-notes = Бележки
casework-part-notes-empty = Още няма бележки.
casework-part-note = Бележка
casework-part-themes = Отнася се за
casework-part-themes-off = Махни темите
casework-theme-recruited = Някой е придумал човека
casework-theme-unsafe-through-work = Опасност заради работата
casework-theme-handed-over-money = Принуда да се дават пари

## Closing and erasing

casework-closing = Приключване
casework-closing-lead = Винаги може да се приключи. Кодът продължава да работи и може да се върнеш, без да започваш отначало.
casework-closed-erased-on =
    Тази подкрепа е приключена. На { $day } всичко се изтрива само. Може и да се изтрие по-рано, и да се отвори пак.
casework-close-own = Искам да приключа
casework-close-own-lead =
    Тогава хората, които помагат, вече не четат. Само ти и постоянният ти консултант, докато не бъде изтрито. Винаги можеш да се върнеш.
casework-close-own-yes = Да, приключи
casework-closure-goal = За какво беше в крайна сметка?
casework-closure-goal-hint = Това се брои в числата за годината, без име. Можеш да го пропуснеш.
casework-closure-words = Последна дума
casework-reopen-own = Искам пак помощ
casework-erase-all = Изтрий всичко
casework-erase-all-question =
    Всичко от тази подкрепа и разговорът изчезват, и от резервните копия. Кодът вече не работи. Това не може да се
    върне.
casework-erase-all-yes = Да, изтрий всичко
casework-erase-one = Изтрий това
casework-erase-one-question = Това изчезва. Остава само знак, че нещо е изтрито.
casework-erase-one-yes = Да, изтрий това
casework-erased-title = Всичко е изтрито
casework-erased-lead = Планът и разговорът ги няма. Вече никой не може да ги прочете.
casework-erased-number = Доказателство за изтриване
casework-erased-day = Изтрито на
casework-erased-keep = Виждаш този номер само сега. Никъде не пише за кого е бил.
casework-erased-next = Напред

## My plan

casework-own-title = Моят план
casework-own-lead = Това е твое. { $name } е твоят постоянен консултант. Всичко, което е записано за теб, е тук.
casework-own-none = Още нямаш план.
casework-own-none-hint = И не е задължително. Искаш ли да направим план заедно? Попитай в разговора си.
casework-own-to-conversation = Към моя разговор
casework-own-referrals = Моите насочвания
casework-own-opinion = Кажи какво мислиш за нашата помощ
casework-own-work = Моят план за работа
casework-beside = Твоите думи:
casework-add-beside = Добави свои думи
casework-beside-lead = Нещо не е вярно или искаш да добавиш? Думите ти ще стоят до това.
casework-beside-text = Твоите думи
casework-money = Моите пари
casework-money-lead = Това четеш само ти. Никой от нас не може да го отвори.
casework-money-text = Моят списък
casework-money-hint = Какво влиза, какво излиза, какво още трябва да платиш? Не е нужно да пишеш суми.
casework-money-write = Парите ми подредени
casework-looked = Кой гледа?
casework-looked-lead = Всеки, който е отворил или написал нещо твое.
casework-looked-nobody = Още никой не е гледал.
casework-looked-core = Твоят план
casework-looked-reason = Причината: { $reason }
casework-copy = Моето копие
casework-copy-title = Копие на моя план
casework-copy-lead = Така беше на { $day } Можеш да отпечаташ тази страница или да я запазиш.
casework-copy-careful =
    Помисли къде оставяш това копие. В него ги няма защитената част и това, което четете само ти и консултантът ти.
