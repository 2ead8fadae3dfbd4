# The texts that each page needs.

## Around the page

kit-skip = Mergi la conținut
kit-menu = Meniu
kit-beside = În apropiere
kit-privacy = Cine poate citi?
kit-accessibility = Accesibilitate

## Leave quickly

kit-leave = Ieși repede
kit-leave-about = Cum funcționează „Ieși repede”?
kit-leave-hint =
    Cu „Ieși repede” apare imediat o pagină obișnuită pe ecran. Dacă apeși de trei ori repede pe tasta Shift, se
    întâmplă același lucru.
kit-leave-history =
    Pagina aceasta poate rămâne în istoricul browserului tău. Nu vrei asta? Caută „Istoric” în meniul browserului
    și șterge pagina de acolo. Într-o fereastră privată nu rămâne nimic.
kit-leave-two = Mai apasă de două ori pe Shift ca să ieși.
kit-leave-one = Mai apasă o dată pe Shift ca să ieși.
kit-leave-more = Cum îți scoți vizita din istoric

## Buttons

kit-back = Înapoi
kit-next = Mai departe
kit-send = Trimite
kit-save = Păstrează
kit-cancel = Las așa
kit-undo = Anulează
kit-change = Schimbă
kit-remove = Scoate
kit-close = Închide
kit-open = Deschide
kit-yes = Da
kit-no = Nu
kit-sure = Sigur vrei asta?
kit-sure-yes = Da, vreau
kit-more = Mai mult

## Messages at the top

kit-notice-good = Gata.
kit-notice-info = Bine de știut:
kit-notice-careful = Atenție:

## The code to come back

kit-code = Codul tău
kit-copy = Copiază codul
kit-copied = Copiat

## A road in steps

kit-step-done = făcut
kit-step-now = aici ești acum

## Filling in

kit-optional = (poate rămâne gol)
kit-choose = Alege
kit-characters-max = Ai loc pentru { $max } de caractere.
kit-form-problems = Mai uită-te o dată la asta
kit-form-problem = Atenție:
kit-field-required = Mai trebuie completat aici.
kit-field-too-long =
    Textul e prea lung. Încap { $max } de caractere, iar tu ai { $found }. Textul tău e încă aici: scurtează-l puțin.
kit-field-too-short = E încă prea scurt. Numărul minim de caractere este { $min }.
kit-field-unreadable = Nu putem citi acest text. Scrie-l din nou sau lasă deoparte semnele neobișnuite.
kit-field-choice = Alege una dintre variantele de aici.
kit-field-repeated = Aici e completat de două ori. Completează o singură dată.
kit-field-number = Scrie un număr de la { $min } până la { $max }, cu cifre.
kit-field-date = Scrie o dată care există, de exemplu 2027-03-14.
kit-field-time = Scrie o oră, de exemplu 14:30.

## When something goes wrong

kit-problem-home = La început
kit-problem-kept = Asta ai scris
kit-problem-kept-text = Copiază textul dacă ai nevoie de el. Nu este păstrat nicăieri.
kit-problem-403-title = Formularul nu mai merge
kit-problem-403-text =
    Formularul a stat deschis prea mult sau a venit din altă parte. Nu s-a trimis nimic. Ai scris ceva? Atunci
    găsești textul mai jos. Deschide pagina din nou și pune textul la loc.
kit-problem-404-title = Aici nu este nimic
kit-problem-404-text =
    Pagina aceasta nu există sau nu este pentru tine. Nu s-a schimbat nimic. Vezi dacă adresa e corectă sau mergi
    la început.
kit-problem-405-title = Asta nu se poate aici
kit-problem-405-text =
    Pagina aceasta nu poate face ce i s-a cerut. Nu s-a schimbat nimic. Mergi la început și încearcă de acolo.
kit-problem-409-title = Cineva a fost puțin mai rapid
kit-problem-409-text =
    Între timp s-a schimbat ceva aici, de altcineva sau într-o altă fereastră. Ce ai făcut acum nu a fost
    înregistrat. Deschide pagina din nou, vezi ce scrie acum și, dacă mai e nevoie, fă încă o dată.
kit-problem-413-title = E prea mult dintr-odată
kit-problem-413-text =
    Ce ai trimis nu încape într-un singur formular. Nu am păstrat nimic din el. Mergi înapoi, scurtează sau trimite
    pe bucăți.
kit-problem-415-title = Nu cunoaștem acest format
kit-problem-415-text =
    Putem citi doar formulare obișnuite, nu fișiere. Nu am păstrat nimic. Mergi înapoi și scrie textul în formular.
kit-problem-429-title = Puțină răbdare
kit-problem-429-text =
    Au venit multe cereri în scurt timp. Ultima nu a fost înregistrată; ce a reușit înainte rămâne. Așteaptă un
    minut și încearcă din nou.
kit-problem-500-title = Ceva nu a mers la noi
kit-problem-500-text =
    Nu e vina ta. Poate că ce ai făcut acum nu a reușit; ce a reușit înainte rămâne păstrat. Mergi înapoi și vezi
    dacă este acolo. Dacă nu, încearcă din nou peste câteva minute.
kit-problem-503-title = Lipsim puțin
kit-problem-503-text =
    Acum nu te putem ajuta prin acest site. Cererea ta nu a fost înregistrată; ce a reușit înainte rămâne păstrat.
    Încearcă din nou peste câteva minute.
