//! The account as a document: released tables, what the organisation says beside them, and what belongs to every figure.

use crate::model::account::{Commitment, Money, Part, Plan, Round, Telling, own_code};
use crate::model::{AccountabilityReport, Shown};
use crate::pages::account::choose;
use crate::pages::table::{some_own_tables, some_tables, told};
use kit::Page;
use paper::{Bars, Block, Cell, Figures, Line, Paper};
use store::{Day, Moment};

/// What a document is made of.
pub struct Content<'a> {
    /// Who tells it.
    pub organisation: &'a str,
    /// The figures, as they were released.
    pub shown: &'a Shown,
    /// What the organisation says.
    pub account: &'a AccountabilityReport,
    /// The hash of both.
    pub hash: &'a str,
    /// When it went out, or was laid ready.
    pub at: Moment,
    /// Whether it is out.
    pub is_out: bool,
}

/// What stands in a chapter besides words and counted tables.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    Nothing,
    Plans,
    Money,
    Commitments,
    /// What is told to whom.
    Tellings,
    /// Commitments, and rounds of looking at what we offer.
    Learning,
    /// The tables that the organisation declared.
    OwnTables,
}

/// A chapter. One without any words of the organisation and without a table is left out.
struct Chapter {
    /// Its heading is the text `insight-chapter-` with the code; what always stands there ends in `-always`.
    code: &'static str,
    has_always: bool,
    part: Option<Part>,
    tables: &'static [&'static str],
    beside: Beside,
}

/// What most chapters have: a sentence that always stands there, and nothing more.
const PLAIN: Chapter =
    Chapter { code: "", has_always: true, part: None, tables: &[], beside: Beside::Nothing };
const BOYS_AND_MEN: Chapter = Chapter { code: "boys-and-men", part: Some(Part::BoysAndMen), ..PLAIN };
const LIMITS: Chapter = Chapter { code: "limits", part: Some(Part::Limits), ..PLAIN };

/// The chapters of the yearly account. Each released table stands in one of them.
static ACCOUNT: [Chapter; 11] = [
    Chapter { code: "deeds", has_always: false, part: Some(Part::Deeds), ..PLAIN },
    Chapter {
        code: "reach",
        tables: &[
            "outreach",
            "shifts",
            "replies",
            "reply-days",
            "joint",
            "rounds",
            "goods",
            "walk-ins",
            "events",
            "meeting",
            "heard",
            "ways",
            "contacts",
            "branches",
            "regions",
            "months",
            "sent-months",
            "answered-months",
        ],
        ..PLAIN
    },
    BOYS_AND_MEN,
    Chapter { code: "times", tables: &["answers", "returns"], ..PLAIN },
    Chapter {
        code: "need-fit",
        part: Some(Part::NeedFit),
        tables: &[
            "topics",
            "questions",
            "pointed",
            "towards",
            "referrals",
            "outcomes",
            "felt",
            "needs",
            "emergency",
            "complaints",
            "wishes",
            "domains",
            "need-offer",
        ],
        ..PLAIN
    },
    Chapter {
        code: "flow",
        tables: &["begun", "phases", "guidance", "endings", "moved", "lengths", "aftercare", "back", "who"],
        beside: Beside::Plans,
        ..PLAIN
    },
    Chapter { code: "told", beside: Beside::Tellings, has_always: false, ..PLAIN },
    Chapter { code: "own", has_always: false, beside: Beside::OwnTables, ..PLAIN },
    Chapter { code: "money", part: Some(Part::Money), tables: &["hours"], beside: Beside::Money, ..PLAIN },
    Chapter {
        code: "learned",
        tables: &["beginnings", "training"],
        has_always: false,
        part: Some(Part::Learned),
        beside: Beside::Learning,
    },
    LIMITS,
];

/// The chapters of the letter on commitments (GOV-03): what was promised, who is there, by which ways people come, and totals.
static LETTER: [Chapter; 7] = [
    Chapter { code: "promised", beside: Beside::Commitments, ..PLAIN },
    Chapter { code: "team", ..PLAIN },
    Chapter { code: "ways-in", tables: &["outreach", "meeting", "heard", "ways"], ..PLAIN },
    Chapter { code: "told", beside: Beside::Tellings, has_always: false, ..PLAIN },
    Chapter { code: "flow", tables: &["begun"], beside: Beside::Plans, ..PLAIN },
    BOYS_AND_MEN,
    LIMITS,
];

/// The yearly account.
pub fn account(page: &Page, content: &Content<'_>) -> Paper {
    paper(page, content, "insight-paper-title", &ACCOUNT)
}

/// The letter on commitments.
pub fn letter(page: &Page, content: &Content<'_>) -> Paper {
    paper(page, content, "insight-letter-title", &LETTER)
}

fn paper(page: &Page, content: &Content<'_>, title: &str, chapters: &[Chapter]) -> Paper {
    let year = content.shown.year.to_string();
    Paper {
        title: page.tv(title, "year", &year),
        lang: page.language(),
        author: content.organisation.to_owned(),
        at: content.at,
        facts_name: page.t("insight-paper-facts"),
        facts: facts(page, content, chapters, &year),
        blocks: chapters.iter().flat_map(|told| chapter(page, content, told)).collect(),
    }
}

/// What belongs to every figure (FIG-01): whose, when, what kind, under which rule, and what it does not say.
fn facts(page: &Page, content: &Content<'_>, chapters: &[Chapter], year: &str) -> Vec<(String, String)> {
    let limit = content.shown.threshold.limit();
    let rule = told(page, content.shown).unwrap_or_else(|| page.tv("insight-dash", "limit", limit));
    let when = if content.is_out { "insight-released-at" } else { "insight-prepared-at" };
    let reader = Some(content.account.reader.clone()).filter(|reader| !reader.is_empty());
    let all = [
        ("insight-source", page.tv("insight-source-text", "organisation", content.organisation)),
        ("insight-period", page.tv("insight-period-text", "year", year)),
        (when, page.moment(content.at)),
        ("insight-kind", page.t("insight-kind-registered")),
        ("insight-check-number", content.hash.to_owned()),
        ("insight-reading", [page.t("insight-limits"), rule, page.t("insight-not-people")].join(" ")),
    ]
    .map(|(key, value)| (page.t(key), value));
    let reader = reader.map(|reader| (page.t("insight-choose-reader"), reader));
    // A letter has few tables by what it is, so how many were chosen says nothing there.
    let has_all = chapters.iter().any(|chapter| chapter.beside == Beside::OwnTables);
    let chosen = has_all.then(|| choose::told(page, content.shown, content.account)).flatten();
    let chosen = chosen.map(|told| (page.t("insight-choose-title"), told));
    reader.into_iter().chain(all).chain(chosen).collect()
}

fn chapter(page: &Page, content: &Content<'_>, chapter: &Chapter) -> Vec<Block> {
    let mut blocks = Vec::new();
    if chapter.has_always {
        blocks.push(Block::Text(page.t(&format!("insight-chapter-{}-always", chapter.code))));
    }
    let words = chapter.part.map_or("", |part| content.account.text(part));
    if !words.is_empty() {
        blocks.push(Block::Text(words.to_owned()));
    }
    let tables: Vec<&str> =
        chapter.tables.iter().copied().filter(|code| content.account.holds(code)).collect();
    for table in some_tables(page, content.shown, &tables) {
        let bars = Bars::of(&table, page.t("insight-chart-about"));
        blocks.push(Block::Figures(table));
        blocks.extend(bars.map(Block::Bars));
    }
    blocks.extend(beside(page, content, chapter.beside).into_iter().map(Block::Figures));
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(page.t(&format!("insight-chapter-{}", chapter.code))));
    }
    blocks
}

fn beside(page: &Page, content: &Content<'_>, beside: Beside) -> Vec<Figures> {
    let account = content.account;
    let of_lines = match beside {
        Beside::Nothing => None,
        Beside::OwnTables => {
            return some_own_tables(page, content.shown, |title| account.holds(&own_code(title)));
        }
        Beside::Plans => of(page, "plans", &["planned", "counted"], &account.plans, |item| {
            plan(page, content.shown, &item.content)
        }),
        Beside::Money => {
            let columns = ["by", "support", "budgeted", "granted", "spent", "hours"];
            of(page, "money", &columns, &account.money, |item| money(page, &item.content))
        }
        Beside::Commitments => commitments(page, account),
        Beside::Tellings => {
            let columns = ["audience", "told", "from", "owner"];
            of(page, "tellings", &columns, &account.tellings, |item| telling(page, &item.content))
        }
        Beside::Learning => {
            let columns = ["method", "asked", "findings", "change", "next"];
            let rounds = of(page, "rounds", &columns, &account.rounds, |item| round(page, &item.content));
            return commitments(page, account).into_iter().chain(rounds).collect();
        }
    };
    of_lines.into_iter().collect()
}

fn commitments(page: &Page, account: &AccountabilityReport) -> Option<Figures> {
    let columns = ["promised", "made", "owner", "due", "standing", "evidence", "letter"];
    of(page, "commitments", &columns, &account.commitments, |item| commitment(page, &item.content))
}

/// A table of the organisation's own lines; none without lines. Its texts begin with `insight-account-` and its code.
fn of<T>(
    page: &Page,
    code: &str,
    columns: &[&str],
    items: &[T],
    line: impl Fn(&T) -> Line,
) -> Option<Figures> {
    let key = |end: &str| format!("insight-account-{code}{end}");
    (!items.is_empty()).then(|| Figures {
        caption: page.t(&key("")),
        about: page.t(&key("-about")),
        what: page.t(&key("-what")),
        columns: columns.iter().map(|column| page.t(&format!("insight-column-{column}"))).collect(),
        lines: items.iter().map(line).collect(),
        meanings: Vec::new(),
        remarks: Vec::new(),
        hidden: page.t("insight-hidden"),
    })
}

/// Planned beside counted, with what the plan means (FIG-11). The counted number is one that is shown.
fn plan(page: &Page, shown: &Shown, plan: &Plan) -> Line {
    let firmness = page.t(&format!("insight-firmness-{}", plan.firmness.code()));
    let number = if plan.is_about {
        page.tv("insight-account-about", "number", plan.number)
    } else {
        plan.number.to_string()
    };
    let marks = [number, firmness, plan.area.clone(), plan.meaning.clone()];
    let planned = marks.into_iter().filter(|mark| !mark.is_empty()).collect::<Vec<_>>().join(" · ");
    let counted = match &plan.counted {
        None => Cell::Text(page.t("insight-account-uncounted")),
        Some(fact) if !shown.counts(fact) => Cell::Text(page.t("insight-account-uncounted")),
        Some(fact) => shown.total(fact).map_or(Cell::Hidden, Cell::Number),
    };
    Line { name: plan.what.clone(), cells: vec![Cell::Text(planned), counted] }
}

fn money(page: &Page, money: &Money) -> Line {
    let known = |number: Option<u32>| match number {
        Some(number) => Cell::Number(u64::from(number)),
        None => Cell::Text(page.t("insight-account-unknown")),
    };
    let words = [&money.by, &money.support].map(|words| Cell::Text(words.clone()));
    let numbers = [money.planned, money.granted, money.spent, money.hours].map(known);
    Line { name: money.region.clone(), cells: words.into_iter().chain(numbers).collect() }
}

/// A day, or that it is not known.
fn day_of(page: &Page, day: Option<Day>) -> String {
    day.map_or_else(|| page.t("insight-account-unknown"), |day| page.day(day))
}

fn telling(page: &Page, telling: &Telling) -> Line {
    let Telling { channel, audience, text, from, owner } = telling;
    let cells = [audience.clone(), text.clone(), day_of(page, *from), owner.clone()];
    Line { name: channel.clone(), cells: cells.map(Cell::Text).into() }
}

fn round(page: &Page, round: &Round) -> Line {
    let Round { question, method, asked, findings, change, next } = round;
    let cells = [method, asked, findings, change].map(Clone::clone).into_iter().chain([day_of(page, *next)]);
    Line { name: question.clone(), cells: cells.map(Cell::Text).collect() }
}

fn commitment(page: &Page, commitment: &Commitment) -> Line {
    let day = |day| day_of(page, day);
    let cells = [
        commitment.text.clone(),
        day(commitment.made),
        commitment.owner.clone(),
        day(commitment.due),
        page.t(&format!("insight-standing-{}", commitment.standing.code())),
        commitment.evidence.clone(),
        commitment.letter.clone(),
    ];
    Line { name: commitment.number.clone(), cells: cells.map(Cell::Text).into() }
}

/// The keys that are put together from the chapters.
#[cfg(test)]
pub(crate) fn chapter_keys() -> Vec<String> {
    let key = |chapter: &Chapter| format!("insight-chapter-{}", chapter.code);
    let always = |chapter: &Chapter| chapter.has_always.then(|| format!("{}-always", key(chapter)));
    let chapters = || ACCOUNT.iter().chain(&LETTER);
    chapters().map(key).chain(chapters().filter_map(always)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::tables;

    #[test]
    fn each_table_of_a_year_stands_in_one_chapter_of_the_account() {
        let mut told: Vec<&str> = ACCOUNT.iter().flat_map(|chapter| chapter.tables.iter().copied()).collect();
        let mut declared: Vec<&str> = tables().map(|table| table.code).collect();
        told.sort_unstable();
        declared.sort_unstable();
        assert_eq!(told, declared);
        assert!(Part::ALL.iter().all(|part| ACCOUNT.iter().any(|chapter| chapter.part == Some(*part))));
    }

    #[test]
    fn boys_and_men_and_what_the_figures_do_not_say_are_in_each_document() {
        for chapters in [ACCOUNT.as_slice(), LETTER.as_slice()] {
            for code in ["boys-and-men", "limits"] {
                assert!(chapters.iter().any(|chapter| chapter.code == code && chapter.has_always), "{code}");
            }
        }
    }
}
