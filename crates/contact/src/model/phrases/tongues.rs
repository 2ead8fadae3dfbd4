//! The texts that come with Luwte in the ten other languages in which visitors read, each beside the Dutch that it says, so
//! that whoever reads it over knows what it is meant to say. No form tells whether somebody is a man or a woman.

use super::Occasion;
use super::shipped::Shipped;

/// The Dutch texts that are said in each language, by number, and when they fit.
const SAID: [(u8, Occasion); 10] = [
    (1, Occasion::First),
    (4, Occasion::Listen),
    (7, Occasion::Fine),
    (11, Occasion::Call),
    (12, Occasion::Wait),
    (14, Occasion::Cannot),
    (16, Occasion::Goodbye),
    (17, Occasion::Danger),
    (18, Occasion::Danger),
    (37, Occasion::Hello),
];

/// The texts of one language, in the order of [`SAID`]. Their numbers follow each other from the first on, for ever.
struct Tongue {
    language: &'static str,
    first_number: u8,
    texts: [&'static str; SAID.len()],
}

/// The texts in the other languages.
pub fn in_other_languages() -> impl Iterator<Item = Shipped> {
    TONGUES.iter().flat_map(|tongue| {
        let numbers = tongue.first_number..=u8::MAX;
        tongue.texts.iter().zip(SAID).zip(numbers).map(|((text, (meant, occasion)), number)| Shipped {
            number,
            occasion,
            language: tongue.language,
            text,
            meant: Some(meant),
        })
    })
}

static TONGUES: [Tongue; 10] = [
    Tongue {
        language: "es",
        first_number: 70,
        texts: [
            "Hola, qué bien que nos escribes. Aquí no tienes que explicar nada. Empieza por donde quieras.",
            "Te escucho. Tómate tu tiempo, no hay prisa.",
            "Me alegra leer que te va bien. Aquí puedes escribir siempre, también sin motivo.",
            "¿Hablamos algún día por teléfono? No hace falta que digas tu nombre. Seguir escribiendo aquí también está bien.",
            "Voy a averiguarlo para ti. Te escribo en cuanto lo sepa.",
            "Esto no lo puedo hacer yo. Pero sé quién puede. ¿Te cuento cómo funciona?",
            "Gracias por esta conversación. Con tu código puedes volver siempre.",
            "¿Estás a salvo ahora? Si hay peligro en este momento, llama al 112. Me quedo aquí.",
            "¿Puedes ir a un sitio donde corras menos peligro? Pienso contigo.",
            "¿Cómo estás hoy? No hace falta que respondas.",
        ],
    },
    Tongue {
        language: "pt",
        first_number: 80,
        texts: [
            "Olá, ainda bem que nos escreve. Aqui não precisa de explicar nada. Comece por onde quiser.",
            "Estou a ouvir. Leve o tempo que quiser, não há pressa.",
            "É bom saber que está bem. Pode escrever aqui sempre, também sem motivo.",
            "Quer falar um dia por telefone? Não precisa de dizer um nome. Continuar a escrever aqui também está bem.",
            "Vou procurar saber. Escrevo assim que souber.",
            "Isto não consigo fazer por si. Mas sei quem consegue. Quer que explique como funciona?",
            "Agradeço esta conversa. Com o seu código pode sempre voltar.",
            "Está em segurança agora? Se houver perigo neste momento, ligue 112. Fico aqui.",
            "Consegue ir para um lugar com menos perigo? Penso nisso consigo.",
            "Como está hoje? Não precisa de responder.",
        ],
    },
    Tongue {
        language: "ro",
        first_number: 90,
        texts: [
            "Bună, e bine că ne scrii. Aici nu trebuie să explici nimic. Începe de unde vrei.",
            "Te ascult. Ia-ți timpul de care ai nevoie, nu e nicio grabă.",
            "Mă bucur să citesc că îți merge bine. Poți scrie aici oricând, și fără motiv.",
            "Vrei să vorbim odată la telefon? Nu trebuie să spui un nume. E bine și să scriem mai departe aici.",
            "Caut să aflu asta pentru tine. Îți scriu de îndată ce știu.",
            "Asta nu pot face eu. Dar știu cine poate. Vrei să îți spun cum merge?",
            "Mulțumesc pentru această conversație. Cu codul tău te poți întoarce oricând.",
            "Ești în siguranță acum? Dacă e pericol chiar acum, sună la 112. Rămân aici.",
            "Poți merge undeva unde e mai sigur acum? Mă gândesc împreună cu tine.",
            "Cum îți merge azi? Nu trebuie să răspunzi.",
        ],
    },
    Tongue {
        language: "bg",
        first_number: 100,
        texts: [
            "Здравей, добре, че ни пишеш. Тук не е нужно да обясняваш нищо. Започни откъдето искаш.",
            "Чувам те. Не бързай, имаме време.",
            "Хубаво е да прочета, че си добре. Тук можеш да пишеш винаги, и просто така.",
            "Искаш ли да се чуем някой път? Не е нужно да казваш име. Да си пишем тук също е добре.",
            "Ще проверя това за теб. Ще ти пиша веднага щом разбера.",
            "Това аз не мога да направя. Но знам кой може. Да ти разкажа ли как става?",
            "Благодаря ти за този разговор. С твоя код можеш винаги да се върнеш.",
            "На сигурно място ли си сега? Ако има опасност в момента, обади се на 112. Оставам тук.",
            "Можеш ли да отидеш на място, където сега е по-сигурно? Мисля заедно с теб.",
            "Как си днес? Не е нужно да отговаряш.",
        ],
    },
    Tongue {
        language: "pl",
        first_number: 110,
        texts: [
            "Cześć, dobrze, że do nas piszesz. Tutaj nie musisz niczego tłumaczyć. Zacznij, od czego chcesz.",
            "Słucham Cię. Nie spiesz się, mamy czas.",
            "Dobrze czytać, że u Ciebie w porządku. Możesz tu pisać zawsze, także bez powodu.",
            "Chcesz kiedyś porozmawiać przez telefon? Nie musisz podawać imienia. Dalsze pisanie tutaj też jest w porządku.",
            "Sprawdzę to dla Ciebie. Napiszę, kiedy tylko będę wiedzieć.",
            "Tego nie mogę zrobić za Ciebie. Wiem jednak, kto może. Opowiedzieć, jak to działa?",
            "Dziękuję za tę rozmowę. Z Twoim kodem możesz zawsze wrócić.",
            "Czy nic Ci teraz nie grozi? Jeśli niebezpieczeństwo jest teraz, zadzwoń pod 112. Zostaję tutaj.",
            "Możesz pójść gdzieś, gdzie teraz jest bezpieczniej? Myślę o tym razem z Tobą.",
            "Jak się dziś masz? Nie musisz odpisywać.",
        ],
    },
    Tongue {
        language: "hu",
        first_number: 120,
        texts: [
            "Szia, jó, hogy írsz nekünk. Itt semmit nem kell megmagyaráznod. Kezdd ott, ahol szeretnéd.",
            "Figyelek rád. Nem kell sietned, van időnk.",
            "Jó olvasni, hogy jól vagy. Itt bármikor írhatsz, ok nélkül is.",
            "Beszéljünk egyszer telefonon? Nem kell nevet mondanod. Az is jó, ha itt írunk tovább.",
            "Utánajárok ennek neked. Írok, amint tudom.",
            "Ezt én nem tudom megtenni helyetted. De tudom, ki tudja. Elmondjam, hogyan megy ez?",
            "Köszönöm ezt a beszélgetést. A kódoddal bármikor visszajöhetsz.",
            "Biztonságban vagy most? Ha most veszély van, hívd a 112-t. Itt maradok.",
            "El tudsz menni olyan helyre, ahol most biztonságosabb? Veled gondolkodom.",
            "Hogy vagy ma? Nem kell válaszolnod.",
        ],
    },
    Tongue {
        language: "tr",
        first_number: 130,
        texts: [
            "Merhaba, bize yazman iyi oldu. Burada hiçbir şeyi açıklaman gerekmez. Nereden istersen oradan başla.",
            "Seni dinliyorum. Acele etme, vaktimiz var.",
            "İyi olduğunu okumak güzel. Buraya her zaman yazabilirsin, sebepsiz de olur.",
            "Bir gün telefonda konuşalım mı? Bir isim söylemen gerekmez. Burada yazmaya devam etmek de olur.",
            "Bunu senin için araştıracağım. Öğrenir öğrenmez sana yazarım.",
            "Bunu senin için ben yapamam. Ama kimin yapabileceğini biliyorum. Nasıl olduğunu anlatayım mı?",
            "Bu konuşma için teşekkür ederim. Kodunla her zaman geri gelebilirsin.",
            "Şu an güvende misin? Şu anda tehlike varsa 112’yi ara. Ben buradayım.",
            "Şu an daha güvenli olan bir yere gidebilir misin? Seninle birlikte düşünüyorum.",
            "Bugün nasılsın? Cevap yazman gerekmez.",
        ],
    },
    Tongue {
        language: "ar",
        first_number: 140,
        texts: [
            "مرحبًا، جيد أن رسالتك وصلتنا. لا حاجة هنا إلى شرح أي شيء. البداية كما يناسبك.",
            "أسمعك. لك كل الوقت الذي يلزمك، ولا داعي للعجلة.",
            "يسرّني أن أقرأ أن حالك بخير. الكتابة هنا ممكنة دائمًا، وبلا سبب أيضًا.",
            "هل نتكلم مرة بالهاتف؟ لا حاجة إلى ذكر اسم. ومواصلة الكتابة هنا أمر جيد أيضًا.",
            "سأبحث عن ذلك من أجلك. سأكتب لك حالما أعرف.",
            "هذا لا أستطيع أن أفعله بنفسي. لكنني أعرف من يستطيع. هل أشرح كيف يتم ذلك؟",
            "شكرًا لك على هذه المحادثة. بالرمز الذي معك يمكنك الرجوع دائمًا.",
            "هل أنت في أمان الآن؟ إذا كان هناك خطر في هذه اللحظة، فرقم الطوارئ هو 112. أبقى هنا معك.",
            "هل هناك مكان أكثر أمانًا يمكنك الذهاب إليه الآن؟ أفكر معك.",
            "كيف حالك اليوم؟ لا حاجة إلى الرد.",
        ],
    },
    Tongue {
        language: "uk",
        first_number: 150,
        texts: [
            "Привіт, добре, що ти нам пишеш. Тут не треба нічого пояснювати. Почни, з чого хочеш.",
            "Я тебе чую. Не поспішай, часу досить.",
            "Приємно читати, що в тебе все гаразд. Сюди можна писати завжди, і просто так.",
            "Може, якось поговоримо телефоном? Імені казати не треба. Писати тут далі — теж добре.",
            "Я про це дізнаюся для тебе. Напишу, щойно знатиму.",
            "Цього я за тебе зробити не можу. Але знаю, хто може. Розповісти, як це відбувається?",
            "Дякую за цю розмову. Зі своїм кодом ти завжди можеш повернутися.",
            "Ти зараз у безпеці? Якщо небезпека саме зараз, дзвони 112. Я залишаюся тут.",
            "Можеш піти туди, де зараз безпечніше? Думаю разом із тобою.",
            "Як ти сьогодні? Відповідати не треба.",
        ],
    },
    Tongue {
        language: "fr",
        first_number: 160,
        texts: [
            "Bonjour, c’est bien que tu nous écrives. Ici, tu n’as rien à expliquer. Commence par où tu veux.",
            "Je t’écoute. Prends ton temps, rien ne presse.",
            "Ça fait plaisir de lire que tu vas bien. Tu peux toujours écrire ici, même sans raison.",
            "On s’appelle un jour ? Tu n’as pas à donner de nom. Continuer à écrire ici, c’est bien aussi.",
            "Je me renseigne pour toi. Je t’écris dès que je sais.",
            "Cela, je ne peux pas le faire moi-même. Mais je sais qui peut. Je t’explique comment ça marche ?",
            "Merci pour cette conversation. Avec ton code, tu peux toujours revenir.",
            "Es-tu en sécurité maintenant ? S’il y a un danger en ce moment, appelle le 112. Je reste ici.",
            "Peux-tu aller dans un endroit plus sûr pour l’instant ? Je réfléchis avec toi.",
            "Comment vas-tu aujourd’hui ? Tu n’as pas à répondre.",
        ],
    },
];
