# Een seintje op het eigen toestel. Eerst zeggen wat een scherm kan verraden, dan pas de knop.

contact-bell-link = Een seintje krijgen op dit toestel
contact-bell-title = Een seintje op dit toestel
contact-bell-lead = Je toestel kan een seintje geven als wij iets terugschreven. Het hoeft niet.
contact-bell-shows = Er komt één zin op je scherm, ook als het op slot is. Je kiest zelf welke. Er staat nooit bij van wie of waarover.
contact-bell-site = Je toestel laat vaak ook het adres van deze site zien. Kan iemand anders op je scherm kijken? Zet dit dan niet aan.
contact-bell-when = Het komt een paar minuten na ons antwoord, op één toestel. Heb je tijden gekozen voor veilig contact, dan alleen op die tijden.
contact-bell-words = Welke zin wil je zien?
contact-bell-on = Zet het aan op dit toestel
contact-bell-is-on = Het staat aan.
contact-bell-off = Zet het uit
contact-bell-test = Stuur mij nu een proefseintje
contact-bell-refused = Je browser liet het niet toe. Geef toestemming voor meldingen van deze site en probeer het nog eens.
contact-bell-unknown = Met deze browser kan het niet.
contact-bell-none = Zie je geen knop om het aan te zetten? Dan kan het niet op dit toestel. Je kunt wel zeggen wanneer je weer kijkt:
