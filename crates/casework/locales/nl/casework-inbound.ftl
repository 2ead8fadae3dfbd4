# Voor andere organisaties: iemand aandragen met een eenmalige code.

casework-inbound-title = Iemand aandragen
casework-inbound-lead = Met een code van ons draag je één persoon aan. Je hebt geen account nodig.
casework-inbound-code = De code
casework-inbound-on = Verder
casework-inbound-danger = Is er nu gevaar? Bel 112. Wij lezen dit op werkdagen.
casework-inbound-form-lead = Schrijf zo weinig mogelijk. Noem geen naam, geen dossiernummer en geen verhaal: dat vertelt de persoon zelf.
casework-inbound-from = Van:
casework-inbound-reach = Hoe en wanneer kunnen we de persoon veilig bereiken?
casework-inbound-reach-hint = Zoals de persoon het zelf wil. Bijvoorbeeld: belt zelf, dinsdag na vier uur.
casework-inbound-topic = Waar gaat het over?
casework-inbound-topic-hint = Alleen als de persoon wil dat wij dit van jou horen.
casework-inbound-request = Wat vraag je van ons?
casework-inbound-request-hint = Bijvoorbeeld: opvang, begeleiding, welke regio.
casework-inbound-language = Taal van de persoon
casework-inbound-decision = Wanneer moet je uiterlijk antwoord hebben?
casework-inbound-agreed = Wat is er met de persoon afgesproken?
casework-inbound-may-hear = De persoon wil dat ik hoor dat er contact is geweest
casework-inbound-may-hear-hint = Je krijgt dan hooguit één neutrale zin, nooit wat er besproken is.
casework-inbound-yes = De persoon weet hiervan en wil dit
casework-inbound-yes-hint = Zonder ja van de persoon nemen we niets aan.
casework-inbound-yes-needed = Vraag het eerst aan de persoon. Je kunt ook onze gegevens meegeven.
casework-inbound-unknown = Deze code werkt niet, of is al gebruikt. Vraag ons om een nieuwe.
casework-inbound-arrived = Het is aangekomen
casework-inbound-arrived-lead = Bewaar dit nummer als bewijs. Je kunt er niets mee opzoeken.
casework-inbound-arrived-next =
    Je hoort van ons niet of er contact komt. Dat beschermt de persoon. Wat je schreef, wordt binnen dertig dagen gewist.
casework-inbound-number = Nummer
casework-inbound-sender = Hoe bereiken we jou?
casework-inbound-sender-hint = Alleen als de persoon wil dat je iets hoort. Een nummer of een adres van je werk.
casework-inbound-sender-needed = Schrijf hoe we je bereiken, of haal het vinkje weg.
casework-inbound-arrived-feedback = Is er contact geweest, dan hoor je dat in één zin, omdat de persoon dat wil. Meer hoor je niet, ook niet als er geen contact komt. Wat je schreef, wordt binnen dertig dagen gewist.
