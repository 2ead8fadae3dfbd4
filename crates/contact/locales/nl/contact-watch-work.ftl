# Wat de balie zelf laat zien: gevaar, wie er niet meer is, wat een collega deed. Alleen voor hulpverleners.

contact-danger-badge = nu in gevaar
contact-remind-danger = Iemand zegt nu in gevaar te zijn, en wacht { $wait }.
contact-remind-beside = { $name } belde met iemand van jou of maakte een nieuwe code. Kijk even in het gesprek.
contact-remind-seen = Gezien
contact-board-gone = werkt hier niet meer

## Nooit alleen

contact-safe-refused-second = De ander is jonger dan 18: neem pas contact op als twee hulpverleners dit gesprek hebben. Alleen bij acuut gevaar kun je ervan afwijken, met een reden.
contact-safe-refused-others = Dit gesprek is bij een collega. Doe eerst mee, of vraag het je collega. Alleen bij acuut gevaar kun je ervan afwijken, met een reden.
contact-young-alone = Er is nu niemand die de tweede kan zijn. Je mag alleen antwoorden: deze weg gaat niet dicht. Overleg eerst, zonder naam.
contact-young-alone-adviser = Er is geen tweede vertrouwenspersoon. Je mag alleen antwoorden: deze weg gaat niet dicht. Overleg eerst, zonder naam, en vraag of de ander ook aan het team wil schrijven.
contact-seen-young-alone = Onder de 18, en er is nu niemand die de tweede kan zijn. De ander kan dit lezen.

## De lijst die vanzelf bijblijft

contact-watch-danger = { $count ->
    [one] Eén iemand zegt nu in gevaar te zijn.
   *[other] { $count } mensen zeggen nu in gevaar te zijn.
 }
contact-watch-frame = Wie er wacht
contact-watch-elsewhere = Je hebt Luwte op te veel plekken open. Deze lijst blijft hier niet meer vanzelf bij.
contact-watch-gone = Deze lijst is er in je rol niet meer.
contact-watch-hint = Tip van { $name }:
