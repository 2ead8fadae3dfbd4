use super::*;
use kit::Lang;

fn figures() -> Figures {
    let line = |name: &str, cells: &[Cell]| Line { name: name.to_owned(), cells: cells.to_vec() };
    Figures {
        caption: "Van eerste bericht tot deur: <2026> & verder".to_owned(),
        about: "Wat er geteld is.".to_owned(),
        what: "Wat".to_owned(),
        columns: ["Chatsite", "Op straat", "Totaal"].map(str::to_owned).to_vec(),
        lines: vec![
            line("Eerste bericht", &[Cell::Number(300), Cell::Hidden, Cell::Number(342)]),
            line("Antwoord", &[Cell::Hidden, Cell::Number(12), Cell::Number(21)]),
        ],
        meanings: vec![("Antwoord".to_owned(), "Iemand schreef terug.".to_owned())],
        remarks: vec!["De helft was er binnen 45 minuten.".to_owned()],
        hidden: "niet getoond".to_owned(),
    }
}

fn paper() -> Paper {
    let bars = Bars::of(&figures(), "De getallen staan in de tabel.".to_owned()).unwrap();
    let long = "Wij waren er, ook toen het stil was. ".repeat(120);
    Paper {
        title: "Verantwoording 2026".to_owned(),
        lang: Lang::Nl,
        author: "Stichting De Proeftuin".to_owned(),
        at: Moment::from_seconds(1_780_300_800),
        facts_name: "Over deze cijfers".to_owned(),
        facts: vec![("Bron".to_owned(), "Wat medewerkers vastlegden".to_owned())],
        blocks: vec![
            Block::Heading("Wat wij deden".to_owned()),
            Block::Text(format!("{long}\n\nNog een alinea, met ‘aanhalingstekens’, ș, ž, e\u{301} en 语.")),
            Block::Figures(figures()),
            Block::Bars(bars),
            Block::Figures(figures()),
        ],
    }
}

#[test]
fn a_pdf_is_tagged_and_keeps_to_the_standard_or_there_is_none() {
    let written = pdf(&paper()).unwrap();
    let text = String::from_utf8_lossy(&written);
    for part in ["%PDF-1.7", "/StructTreeRoot", "/Marked true", "pdfuaid", "/Lang", "/Outlines", "/Scope"] {
        assert!(text.contains(part), "{part}");
    }
    assert_eq!(pdf(&paper()).unwrap(), written, "the same document gives the same bytes");
}

#[test]
fn what_cannot_be_shown_as_it_was_written_is_known_beforehand() {
    for text in ["Ik bel\nop dinsdag, ‘graag’.", "Ștefan e\u{301} Žofia", "Добрий день", "Καλημέρα"]
    {
        assert!(can_print(text), "{text}");
    }
    for text in ["مرحبا", "你好", "Ik bel 你"] {
        assert!(!can_print(text), "{text}");
    }
}

#[test]
fn an_empty_document_and_one_that_is_all_words_without_a_space_are_written_too() {
    let empty = Paper { blocks: Vec::new(), facts: Vec::new(), title: "-".to_owned(), ..paper() };
    assert!(pdf(&empty).is_ok());
    let mut wide = figures();
    wide.columns = vec!["w".repeat(400); 3];
    wide.lines[0].cells[0] = Cell::Text(String::new());
    let blocks = vec![Block::Text("x".repeat(9_000)), Block::Figures(wide)];
    assert!(pdf(&Paper { blocks, ..paper() }).is_ok());
}

#[test]
fn a_workbook_begins_with_what_the_figures_are_and_no_sheet_has_the_name_of_another() {
    let tabs = tabs(&paper());
    let names: Vec<&str> = tabs.iter().map(|tab| tab.name.as_str()).collect();
    assert_eq!(names[0], "Over deze cijfers");
    assert_eq!(tabs.len(), 4);
    let different: std::collections::BTreeSet<String> =
        names.iter().map(|name| name.to_lowercase()).collect();
    assert_eq!(different.len(), names.len());
    assert!(names.iter().all(|name| (1..=31).contains(&name.chars().count())));
    assert!(tabs[1].rows[1].contains(&Cell::Hidden) && tabs[1].rows[1].contains(&Cell::Number(342)));
}

#[test]
fn both_workbooks_are_the_same_each_time_and_hold_what_they_say() {
    let (one, other) = (xlsx(&paper()).unwrap(), ods(&paper()).unwrap());
    assert!(one.starts_with(b"PK") && other.starts_with(b"PK"));
    assert_eq!((xlsx(&paper()).unwrap(), ods(&paper()).unwrap()), (one, other.clone()));
    // An OpenDocument file says what it is in its first bytes (part 2, 3.3), and nothing of it is packed.
    assert!(other[30..].starts_with(b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
    let text = String::from_utf8_lossy(&other);
    assert!(text.contains("office:value=\"342\"") && text.contains("&lt;2026&gt; &amp; verder"));
    assert!(text.contains("<dc:creator>Stichting De Proeftuin</dc:creator>"));
}

#[test]
fn a_chart_has_a_name_and_a_description_and_no_style_of_its_own() {
    let bars = Bars::of(&figures(), "Zie de tabel.".to_owned()).unwrap();
    let svg = bars.svg("c1");
    assert!(svg.contains("role=\"img\"") && svg.contains("aria-labelledby=\"c1-t c1-d\""));
    assert!(svg.contains("<title id=\"c1-t\">Van eerste bericht tot deur: &lt;2026&gt;"));
    assert!(!svg.contains("style") && !svg.contains("class") && !svg.contains("<2026>"));
    assert!(bars.in_words().contains("Eerste bericht: 342; Antwoord: 21"));
}

#[test]
fn a_hidden_number_has_no_bar() {
    let mut figures = figures();
    figures.lines[1].cells[2] = Cell::Hidden;
    figures.lines.push(Line { name: "Bezoek".to_owned(), cells: vec![Cell::Number(30); 3] });
    let bars = Bars::of(&figures, String::new()).unwrap();
    assert_eq!(bars.shares().map(|(_, _, share)| share > 0.0).collect::<Vec<_>>(), [true, false, true]);
    figures.lines.truncate(2);
    assert_eq!(Bars::of(&figures, String::new()), None, "one bar compares nothing");
}

#[test]
fn a_turned_table_says_the_same() {
    let turned = figures().turned();
    assert_eq!(turned.columns, ["Eerste bericht", "Antwoord"]);
    assert_eq!(turned.lines[2].cells, [Cell::Number(342), Cell::Number(21)]);
    assert_eq!(turned.turned(), figures());
}

#[test]
fn long_texts_in_a_table_are_told_as_a_list_and_nothing_is_drawn_beyond_the_page() {
    let mut long = figures();
    for line in &mut long.lines {
        line.cells = vec![Cell::Text("Wij beloofden dit en dat. ".repeat(80)); 3];
    }
    let paper = Paper { blocks: vec![Block::Figures(long), Block::Figures(figures())], ..paper() };
    let laid = layout::lay(&paper).unwrap();
    let (wide, high) = layout::PAGE;
    for mark in laid.pages.iter().flatten() {
        let (x, y) = match &mark.shape {
            layout::Shape::Words { text, cut, size, x, y } => {
                (x + cut.face().unwrap().width(text, *size), *y)
            }
            layout::Shape::Rule { x, y, width } => (x + width, *y),
            layout::Shape::Bar { x, y, width, height } => (x + width, y + height),
        };
        assert!(x < wide && y < high, "{x} {y}");
    }
    assert!(laid.pages.len() > 2 && pdf(&paper).is_ok());
}
