# The front door: what somebody reads who comes for the first time.

## Beginning

contact-front-believed = Nie tylko Ciebie to spotyka i wierzymy Ci. Piszą do nas też chłopcy i mężczyźni.
contact-front-or = Albo wyślij jedno z tych zdań
contact-opening-more = Chcę wiedzieć więcej.
contact-opening-not-okay = Stało się coś, co nie było w porządku.
contact-opening-danger = Grozi mi teraz niebezpieczeństwo.
contact-topics = Nie wiesz, od czego zacząć? Wybierz temat
contact-topics-text = Wszystko wolno. Dotknij słowa, a w polu pojawi się początek. Nic się jeszcze nie wysyła.
contact-topics-more = Więcej tematów
contact-topic-sentence = Chcę porozmawiać na ten temat: { $topic }.
contact-topic-home = mieszkanie
contact-topic-money = pieniądze
contact-topic-days = praca, szkoła albo coś do robienia
contact-topic-people = ludzie wokół mnie
contact-topic-mind = jak się czuję
contact-topic-body = moje ciało
contact-topic-daily = codzienne sprawy do załatwienia
contact-topic-love = miłość i seks
contact-topic-meaning = co jest dla mnie ważne
contact-front-young = Masz mniej niż 18 lat?
contact-front-young-text = Wtedy po naszej stronie czytają dwie osoby. Nie musisz tego mówić.
contact-front-young-tick = Dopisz, że mam mniej niż 18 lat

## Is somebody there?

contact-door-open = Ktoś teraz jest, do godziny { $time }.
contact-door-closed-today = Teraz nikogo nie ma. Będziemy dzisiaj o { $time }.
contact-door-closed-tomorrow = Teraz nikogo nie ma. Będziemy znowu jutro o { $time }.
contact-door-closed-day = Teraz nikogo nie ma. Będziemy znowu: { $day }, godzina { $time }.
contact-door-full = Teraz jest duży ruch. Twoja wiadomość dotrze i dostaniesz odpowiedź.
contact-door-unknown = Twoja wiadomość zawsze dociera, dzień i noc.
contact-door-answer-today = Dostaniesz odpowiedź dzisiaj.
contact-door-answer-tomorrow = Dostaniesz odpowiedź jutro, po godzinie { $time }.
contact-door-answer-day = Dostaniesz odpowiedź: { $day }, po godzinie { $time }.
contact-door-answer-unknown = Zwykle odpowiadamy w dzień roboczy. Wieczorem i w weekend może to potrwać dłużej.
contact-door-day-1 = Poniedziałek
contact-door-day-2 = Wtorek
contact-door-day-3 = Środa
contact-door-day-4 = Czwartek
contact-door-day-5 = Piątek
contact-door-day-6 = Sobota
contact-door-day-7 = Niedziela
contact-door-closed-days = W te dni nikogo nie ma:
contact-door-closed-from = od { $first } do { $last } włącznie
contact-door-phone = Wolisz zadzwonić?

## Just sent

contact-danger-title = Najpierw to
contact-danger-text = Możesz wyjść? Idź tam, gdzie są ludzie. Nie możesz mówić? Zadzwoń pod 112 i nie rozłączaj się.
contact-danger-us = Twoja wiadomość jest u nas na samej górze. Nie możemy dotrzeć tak szybko jak 112.
contact-help-also = Tu też możesz szukać pomocy

## Cards with help

contact-help-title = Do czytania
contact-help-write = Napisz do nas
contact-help-online = Ktoś grozi zdjęciami lub filmami
contact-help-online-heading = Gdy ktoś grozi zdjęciami lub filmami
contact-help-online-lead = To nie Twoja wina. To zdarza się często i można coś z tym zrobić.
contact-help-online-stop = Nie odpowiadaj już. Nic nie płać i nie wysyłaj nic nowego. Inaczej zwykle żądają więcej.
contact-help-online-keep = Zachowaj dowody na swoim telefonie: zrzuty ekranu z groźbami, nazwy, daty. Nie usuwaj jeszcze rozmowy.
contact-help-online-remove = Postaraj się, żeby to usunięto. Możesz to zgłosić samej stronie lub aplikacji. Pomoże Ci w tym „Helpwanted” (holenderska pomoc w takich sprawach), za darmo. Wyszukaj to słowo.
contact-help-online-report = Możesz zgłosić to policji, ale nie musisz. Jeśli chcesz, ktoś może pójść z Tobą.
contact-help-online-talk = Porozmawiaj o tym z kimś, komu ufasz, albo z nami.
contact-help-online-never = Nie wysyłaj nam zdjęć ani filmów. Tutaj się nie da i nie trzeba: wierzymy Ci.
contact-guide-link = Poczytaj spokojnie: co robimy i co możesz
contact-help-home = Krzywdzi mnie ktoś, od kogo zależę
contact-help-home-heading = Gdy to ktoś, od kogo zależysz
contact-help-home-lead = Partner lub partnerka, rodzina, szef, ktoś, u kogo mieszkasz. Wtedy niełatwo odejść. Nie musisz też od razu niczego decydować.
contact-help-home-fier = Fier (organizacja pomocy) dużo wie o przemocy ze strony kogoś bliskiego.
contact-help-home-offer = Chcesz, żebyśmy razem z Tobą skontaktowali się z Fier? Możemy. „Nie” też jest w porządku, a my wtedy po prostu zostajemy.
contact-help-young = Przeczytaj, jeśli masz mniej niż 18 lat
contact-help-young-heading = Jeśli masz mniej niż 18 lat
contact-help-young-lead = Dobrze, że tu jesteś. Nie tylko Ciebie to spotyka i wierzymy Ci. Przeżywają to dziewczyny i chłopcy.
contact-help-young-two = U nas zawsze czytają dwie osoby z zespołu, bo chcemy robić to dobrze.
contact-help-young-limits = Jeśli grozi Ci poważne niebezpieczeństwo, może nie uda się nam zachować wszystkiego dla siebie. Jeśli się da, powiemy to najpierw Tobie.
contact-help-young-open = Zawsze możesz tu dalej pisać, nawet jeśli nie mówisz wszystkiego.

## Worried about somebody else

contact-concern-link = Martwię się o kogoś
contact-concern-heading = Martwisz się o kogoś
contact-concern-lead = Opowiedz, co widzisz lub słyszysz. Ktoś z zespołu pomyśli o tym razem z Tobą. Nie musisz mówić, kim jesteś.
contact-concern-names = Lepiej nie pisz imion ani nazwisk. To, co wygląda na nazwisko, numer lub adres, usuwamy, zanim coś zapiszemy.
contact-concern-message = Co Cię martwi?
contact-concern-hint = Na przykład: co widać było lub słychać, kiedy, i co już udało Ci się zrobić? Potem dostaniesz kod, z którym możesz tu wrócić.
contact-concern-look = Zobacz, jak to do nas dotrze
contact-concern-free = To, co tu piszesz, nigdy samo nie prowadzi do zgłoszenia.
contact-concern-review = Tak to do nas dotrze
contact-concern-changed = Usunęliśmy to, co może do kogoś prowadzić. Tak przeczyta to ktoś z zespołu:
contact-concern-same = Nie znaleźliśmy nazwisk ani numerów. Tak przeczyta to ktoś z zespołu:
contact-concern-check = Sprawdź to też: program nie widzi każdego nazwiska, a czasem usuwa za dużo.
contact-concern-send = Wyślij tak
contact-concern-change = Chcę coś zmienić
contact-concern-not-yet = Nic jeszcze nie zostało wysłane ani zapisane.
contact-concern-thread = Imiona, nazwiska, numery i adresy innych osób usuwamy z tego, co piszesz.

## The confidential adviser

contact-adviser-link = Do osoby zaufania
contact-adviser-heading = Osoba zaufania
contact-adviser-lead = Tutaj piszesz z jedną osobą, która słucha i myśli razem z Tobą, niezależnie od zespołu.
contact-adviser-alone = Może to czytać tylko osoba zaufania. Inne osoby z zespołu pomocy nie mogą, kierownictwo zespołu też nie.
contact-adviser-hat = Osoba zaufania czasem pracuje też w zespole. Tutaj nie: to, co tu piszesz, nie przechodzi do innej pracy.
contact-adviser-limits = Jeśli czyjeś życie jest teraz zagrożone, także osoba zaufania nie zawsze może milczeć. Jeśli się da, dowiesz się o tym najpierw.
contact-adviser-message = Twoja wiadomość do osoby zaufania

## How long something stays

contact-thread-ends = Jeśli nikt już nie napisze, usuniemy tę rozmowę { $day }.
contact-erased-on = Usunięto { $day }.
contact-erased-receipt = Jeśli w najbliższym czasie wrócisz tu z kodem, możesz to jeszcze przeczytać. Potem my też już tego nie wiemy.
