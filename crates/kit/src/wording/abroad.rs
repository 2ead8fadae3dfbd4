//! The few words that we begin with in the other languages of visitors: a label, what the police would say, a promise that
//! nobody can keep. Short on purpose, for none of us grew up with all of them; a team adds what its readers hear. Why stands
//! in Dutch, for the team reads it.

use super::lists::{LABEL, POLICE, PROMISE};

/// A word, what to say instead, and why.
type Rule = (&'static str, &'static str, &'static str);

const SPANISH: [Rule; 5] = [
    ("víctima*", "alguien a quien le pasó algo que no está bien", LABEL),
    ("prostitu*", "alguien que trabaja", LABEL),
    ("puta*", "alguien que trabaja", LABEL),
    ("ilegal*", "sin papeles", POLICE),
    ("anónim*", "sin nombre", PROMISE),
];

const PORTUGUESE: [Rule; 6] = [
    ("vítima*", "alguém a quem aconteceu algo que não está bem", LABEL),
    ("prostitu*", "alguém que trabalha", LABEL),
    ("puta*", "alguém que trabalha", LABEL),
    ("ilegal*", "sem papéis", POLICE),
    ("anónim*", "sem nome", PROMISE),
    ("anônim*", "sem nome", PROMISE),
];

const ROMANIAN: [Rule; 5] = [
    ("victim*", "cineva căruia i s-a întâmplat ceva ce nu e în regulă", LABEL),
    ("prostitu*", "cineva care muncește", LABEL),
    ("curv*", "cineva care muncește", LABEL),
    ("ilegal*", "fără acte", POLICE),
    ("anonim*", "fără nume", PROMISE),
];

const BULGARIAN: [Rule; 4] = [
    ("жертв*", "човек, на когото се е случило нещо нередно", LABEL),
    ("проститу*", "човек, който работи", LABEL),
    ("нелегал*", "без документи", POLICE),
    ("анонимн*", "без име", PROMISE),
];

const POLISH: [Rule; 4] = [
    ("ofiar*", "ktoś, komu przydarzyło się coś, co nie jest w porządku", LABEL),
    ("prostytu*", "ktoś, kto pracuje", LABEL),
    ("nielegaln*", "bez dokumentów", POLICE),
    ("anonim*", "bez nazwiska", PROMISE),
];

const HUNGARIAN: [Rule; 5] = [
    ("áldozat*", "valaki, akivel olyasmi történt, ami nincs rendben", LABEL),
    ("prostitu*", "valaki, aki dolgozik", LABEL),
    ("illegális*", "papírok nélkül", POLICE),
    ("névtelen*", "név nélkül", PROMISE),
    ("anonim*", "név nélkül", PROMISE),
];

const TURKISH: [Rule; 6] = [
    ("mağdur*", "başına iyi olmayan bir şey gelen biri", LABEL),
    ("kurban*", "başına iyi olmayan bir şey gelen biri", LABEL),
    ("fahişe*", "çalışan biri", LABEL),
    ("yasadışı*", "belgesiz", POLICE),
    ("anonim*", "adını söylemeden", PROMISE),
    ("isimsiz*", "adını söylemeden", PROMISE),
];

/// Here a word also begins with its article, and with "and" or "for" grown to it.
const ARABIC: [Rule; 4] = [
    ("*ضحية*", "شخص حدث له شيء غير مقبول", LABEL),
    ("*ضحايا*", "أشخاص حدث لهم شيء غير مقبول", LABEL),
    ("*عاهر*", "شخص يعمل", LABEL),
    ("*مجهول*", "بدون اسم", PROMISE),
];

const UKRAINIAN: [Rule; 4] = [
    ("жертв*", "людина, з якою сталося щось недобре", LABEL),
    ("проститу*", "людина, яка працює", LABEL),
    ("нелегал*", "без документів", POLICE),
    ("анонім*", "без імені", PROMISE),
];

const FRENCH: [Rule; 5] = [
    ("victime*", "une personne à qui il est arrivé quelque chose qui ne va pas", LABEL),
    ("prostitu*", "une personne qui travaille", LABEL),
    ("pute*", "une personne qui travaille", LABEL),
    ("illéga*", "sans papiers", POLICE),
    ("anonym*", "sans nom", PROMISE),
];

/// The words of a language; none where we know none.
pub(super) fn words(language: &str) -> &'static [Rule] {
    match language {
        "es" => &SPANISH,
        "pt" => &PORTUGUESE,
        "ro" => &ROMANIAN,
        "bg" => &BULGARIAN,
        "pl" => &POLISH,
        "hu" => &HUNGARIAN,
        "tr" => &TURKISH,
        "ar" => &ARABIC,
        "uk" => &UKRAINIAN,
        "fr" => &FRENCH,
        _ => &[],
    }
}
