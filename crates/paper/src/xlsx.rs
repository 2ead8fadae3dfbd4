//! The document as a workbook (ISO/IEC 29500-1, SpreadsheetML), with no more in it than it needs.

use crate::bundle::{BundleError, XML, bundle};
use crate::chart::escaped;
use crate::{Cell, Paper, Tab, tabs};
use std::fmt::Write as _;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/// Number of the bold style in [`styles`].
const BOLD: &str = " s=\"1\"";

/// Writes the document as a workbook: its sheets are [`tabs`]. The same document gives the same bytes.
///
/// # Errors
/// [`BundleError`], which memory does not give.
pub fn xlsx(paper: &Paper) -> Result<Vec<u8>, BundleError> {
    let tabs = tabs(paper);
    let sheets: Vec<(String, String)> = (1..)
        .zip(&tabs)
        .map(|(number, tab)| (format!("xl/worksheets/sheet{number}.xml"), sheet(tab)))
        .collect();
    let frame = [
        ("[Content_Types].xml", kinds(tabs.len())),
        ("_rels/.rels", roots()),
        ("docProps/core.xml", properties(paper)),
        ("xl/workbook.xml", book(&tabs)),
        ("xl/_rels/workbook.xml.rels", parts(tabs.len())),
        ("xl/styles.xml", styles()),
    ];
    bundle(frame.into_iter().chain(sheets.iter().map(|(name, sheet)| (name.as_str(), sheet.clone()))))
}

fn kinds(sheets: usize) -> String {
    let part = |name: &str, kind: &str| format!("<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>");
    let sheets = (1..=sheets)
        .map(|number| part(&format!("xl/worksheets/sheet{number}.xml"), &format!("{KIND}.worksheet+xml")));
    format!(
        "{XML}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>{}{}{}{}</Types>",
        part("xl/workbook.xml", &format!("{KIND}.sheet.main+xml")),
        part("xl/styles.xml", &format!("{KIND}.styles+xml")),
        part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        sheets.collect::<String>(),
    )
}

fn relation(number: usize, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"r{number}\" Type=\"{kind}\" Target=\"{target}\"/>")
}

fn relations(all: &str) -> String {
    format!("{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
}

fn roots() -> String {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    relations(&format!(
        "{}{}",
        relation(1, &format!("{DOCUMENT}/officeDocument"), "xl/workbook.xml"),
        relation(2, &core, "docProps/core.xml"),
    ))
}

fn parts(sheets: usize) -> String {
    let sheet =
        |number| relation(number, &format!("{DOCUMENT}/worksheet"), &format!("worksheets/sheet{number}.xml"));
    let sheets_then_styles =
        (1..=sheets).map(sheet).chain([relation(sheets + 1, &format!("{DOCUMENT}/styles"), "styles.xml")]);
    relations(&sheets_then_styles.collect::<String>())
}

fn properties(paper: &Paper) -> String {
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:creator>{}</dc:creator>\
         <dc:language>{}</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">{}</dcterms:created>\
         </cp:coreProperties>",
        escaped(&paper.title),
        escaped(&paper.author),
        paper.lang.code(),
        kit::when::instant(paper.at),
    )
}

fn book(tabs: &[Tab]) -> String {
    let sheets = (1..).zip(tabs).map(|(number, tab): (usize, &Tab)| {
        format!("<sheet name=\"{}\" sheetId=\"{number}\" r:id=\"r{number}\"/>", escaped(&tab.name))
    });
    format!(
        "{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{DOCUMENT}\"><sheets>{}</sheets></workbook>",
        sheets.collect::<String>()
    )
}

/// Plain letters, and bold ones for the names of columns.
fn styles() -> String {
    let font = |bold: &str| format!("<font>{bold}<sz val=\"11\"/><name val=\"Calibri\"/></font>");
    let form = |font: usize| {
        format!(
            "<xf numFmtId=\"0\" fontId=\"{font}\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        )
    };
    format!(
        "{XML}<styleSheet xmlns=\"{MAIN}\"><fonts count=\"2\">{}{}</fonts>\
         <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
         <fill><patternFill patternType=\"gray125\"/></fill></fills>\
         <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
         <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
         <cellXfs count=\"2\">{}{}</cellXfs>\
         <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
        font(""),
        font("<b/>"),
        form(0),
        form(1),
    )
}

fn sheet(tab: &Tab) -> String {
    let mut xml = format!(
        "{XML}<worksheet xmlns=\"{MAIN}\"><cols><col min=\"1\" max=\"1\" width=\"44\" customWidth=\"1\"/></cols>\
         <sheetData>"
    );
    for (number, cells) in tab.rows.iter().enumerate() {
        let style = if number < tab.heading { BOLD } else { "" };
        // Writing to a text does not fail.
        let _ = write!(xml, "<row r=\"{}\">", number + 1);
        for cell in cells {
            let _ = match cell {
                Cell::Number(number) => write!(xml, "<c{style}><v>{number}</v></c>"),
                Cell::Hidden | Cell::Text(_) => write!(
                    xml,
                    "<c{style} t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                    escaped(&cell.to_string())
                ),
            };
        }
        xml.push_str("</row>");
    }
    xml.push_str("</sheetData></worksheet>");
    xml
}
