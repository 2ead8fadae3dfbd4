# Somebody comes back with the code of something that was erased. No words that make anybody else wiser.

people-receipt-title = Dovadă de ștergere
people-receipt-day = Ce ținea de acest cod a fost șters pe { $day }.
people-receipt-what = Noi nu mai putem citi și nimeni nu poate aduce înapoi ce a fost șters.
people-receipt-long = Poți tipări pagina sau îi poți face o poză. { $days ->
        [one] Timp de o zi după ștergere
        [few] Timp de { $days } zile după ștergere
       *[other] Timp de { $days } de zile după ștergere
    } o arătăm cui are codul. Apoi nu mai știm nici asta.
people-receipt-new = La început
