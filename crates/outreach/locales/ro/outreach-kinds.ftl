# Kinds of work: what works safely and what somebody can count on. Visitors read this.

outreach-kinds-title = Bine de știut
outreach-kinds-heading = Feluri de muncă
outreach-kinds-lead = Citește ce se potrivește muncii tale. Totul e pe o singură pagină, așa că nu vedem ce citești.
outreach-kinds-all = Tu hotărăști cu cine, ce și când. Poți spune oricând nu. A obliga pe cineva este o infracțiune.
outreach-kinds-safe = Să lucrezi în siguranță
outreach-kinds-count = Pe ce te poți baza
outreach-kinds-here = La noi în zonă
outreach-kinds-source = Sursa:
outreach-kinds-checked = Verificat la { $day }
outreach-kinds-rules = Reguli și drepturi
outreach-kinds-links = Unde mai poți merge
outreach-kinds-write = Scrie-ne

outreach-kind-window = La vitrină
outreach-kind-window-safe = Încearcă butonul de alarmă înainte să începi. Tu alegi cine intră. Stabilește cu vecinii cine vine dacă ceva merge prost.
outreach-kind-window-count = Cine îți închiriază camera trebuie să se asigure că poți refuza clienți. Întreabă dacă chiria e pe hârtie.

outreach-kind-escort-own = Escortă, pe cont propriu
outreach-kind-escort-own-safe = Vorbește întâi cu un client nou. Spune cuiva de încredere unde ești și la ce oră suni. Pleacă dacă nu te simți bine.
outreach-kind-escort-own-count = Plătești impozit pe ce câștigi. Uneori trebuie să te înscrii la Camera de Comerț. Aflăm împreună, și despre o asigurare dacă te îmbolnăvești.

outreach-kind-escort-agency = Escortă, printr-o agenție
outreach-kind-escort-agency-safe = Stabilește un cuvânt care înseamnă: vino să mă iei. Sună când ajungi și când pleci.
outreach-kind-escort-agency-count = Agenția nu are voie să te oblige să primești un client, să faci sex fără prezervativ, să bei sau să iei droguri. Amenzile nu sunt permise. Cere înțelegerea pe hârtie.

outreach-kind-street-work = Pe stradă
outreach-kind-street-work-safe = Lucrează unde cineva e atent la tine. Ține minte cum arată mașina. Stabilește la ce oră te întorci.
outreach-kind-street-work-count = Dacă poți lucra pe stradă depinde de oraș. Cauți mâncare, un medic sau un loc pentru la noapte? Întreabă-ne unde poți merge.

outreach-kind-home = Acasă
outreach-kind-home-safe = Vorbește cu omul înainte să-i dai adresa. Ține telefonul și cheile la tine. Cineva să știe când ai o vizită.
outreach-kind-home-count = Dacă poți lucra acasă depinde de oraș. Întreabă-ne. Nu trebuie să spui unde locuiești.

outreach-kind-club = Într-un club
outreach-kind-club-safe = Uită-te întâi unde sunt ieșirea și butonul de alarmă. Stabilește cu colegii să aveți grijă unii de alții.
outreach-kind-club-count = Clubul nu are voie să te oblige să primești un client, să faci sex fără prezervativ, să bei sau să iei droguri. Poți vedea pe hârtie cât câștigi. Te poți plânge la fisc; te ajutăm.

outreach-kind-private-house = Într-o casă privată
outreach-kind-private-house-safe = Ține la tine cheia, telefonul și actele. Vrei să pleci? Spune întâi cuiva din afara casei. Ne gândim împreună.
outreach-kind-private-house-count = Casa nu are voie să te oblige să primești un client sau să faci ce nu vrei. Actele și banii sunt ai tăi. Te poți opri oricând.

outreach-kind-salon = Într-un salon de masaj
outreach-kind-salon-safe = Spune dinainte ce ține de masaj și ce nu. Un „nu” ajunge. Nu trebuie să explici nimic.
outreach-kind-salon-count = Nici într-un salon nu are nimeni voie să te oblige. Poți vorbi în limba ta. Alege-o sus sau cere-ne un interpret.

outreach-kind-online = Pe internet
outreach-kind-online-safe = Folosește un nume și un număr pe care nu le folosești în altă parte. Vezi dacă o poză arată unde ești.
outreach-kind-online-count = Cineva dă mai departe imagini cu tine fără voia ta sau te amenință cu asta? Este o infracțiune. Te ajutăm să fie șterse.
