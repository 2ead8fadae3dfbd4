//! How long this is kept, on what ground, and what came of a request to erase.

use super::{Act, Item, Reader, Section, View};
use crate::book;
use crate::model::ErasureRefused;
use crate::model::retention::Keep;

/// How long, and on what ground: the table is `model::retention`.
pub fn keeping(view: &View<'_>, agreed_days: i64) -> Section {
    let ground = book::ground(view.file);
    let how_long = match ground.rule().keep {
        Keep::AsAgreed => view.page.tn("casework-kept-agreed", "count", agreed_days),
        Keep::Years(years) => view.page.tn("casework-kept-years", "count", years),
    };
    let rule = Item {
        lines: view.lines([
            ("casework-ground", &view.t(ground.text_key())),
            ("casework-kept-how-long", &how_long),
            ("casework-kept-source", ground.rule().source),
        ]),
        ..Item::default()
    };
    let asked = book::erasure_asked(view.file);
    let is_asked = asked.is_some();
    let asked = asked.map(|asked| Item {
        title: view.page.tv("casework-kept-asked", "day", view.day(asked.day)),
        lines: view.lines([("casework-kept-number", &asked.number)]),
        acts: asked_acts(view),
        ..Item::default()
    });
    let refused = view.file.all::<ErasureRefused>().into_iter().map(|refused| Item {
        title: view.t("casework-kept-refused"),
        when: view.when_by(refused.at, &refused.by),
        lines: view.lines([
            ("casework-kept-exception", &view.t(refused.exception.text_key())),
            ("casework-kept-why", &refused.words),
        ]),
        beside: view.beside(refused.id),
        ..Item::default()
    });
    let is_open = view.file.case.ended.is_none();
    Section {
        title: view.t("casework-kept"),
        items: asked.into_iter().chain([rule]).chain(refused).collect(),
        acts: if view.is_lead() && is_open {
            vec![view.go("grond", "casework-ground-title")]
        } else {
            Vec::new()
        },
        folded: !is_asked,
        ..Section::default()
    }
}

fn asked_acts(view: &View<'_>) -> Vec<Act> {
    match view.reader {
        Reader::Lead => vec![
            view.sure(
                "wisverzoek/wissen",
                "casework-erase-all",
                "casework-erase-all-question",
                "casework-erase-all-yes",
            ),
            view.go("wisverzoek", "casework-refuse"),
        ],
        Reader::Client => vec![view.press("wisverzoek/intrekken", "casework-kept-withdraw")],
        _ => Vec::new(),
    }
}
