//! The document as a spreadsheet in OpenDocument 1.3 (ISO/IEC 26300), the form that Dutch public bodies must take or explain why
//! not.

use crate::bundle::{BundleError, XML, bundle};
use crate::chart::escaped;
use crate::{Cell, Paper, Tab, tabs};
use std::fmt::Write as _;

const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";
const OFFICE: &str =
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.3\"";

/// Writes the document as an OpenDocument spreadsheet: its sheets are [`tabs`]. The same document gives the same bytes.
///
/// # Errors
/// [`BundleError`], which memory does not give.
pub fn ods(paper: &Paper) -> Result<Vec<u8>, BundleError> {
    bundle([
        // It must come first, and lie open (part 2, 3.3).
        ("mimetype", KIND.to_owned()),
        ("META-INF/manifest.xml", manifest()),
        ("meta.xml", meta(paper)),
        ("content.xml", content(&tabs(paper))),
    ])
}

fn manifest() -> String {
    let entry = |path: &str, kind: &str| {
        format!("<manifest:file-entry manifest:full-path=\"{path}\" manifest:media-type=\"{kind}\"/>")
    };
    format!(
        "{XML}<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" \
         manifest:version=\"1.3\">{}{}{}</manifest:manifest>",
        entry("/", KIND),
        entry("content.xml", "text/xml"),
        entry("meta.xml", "text/xml"),
    )
}

fn meta(paper: &Paper) -> String {
    format!(
        "{XML}<office:document-meta {OFFICE} xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta>\
         <dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:date>{}</dc:date><dc:language>{}</dc:language>\
         </office:meta></office:document-meta>",
        escaped(&paper.title),
        escaped(&paper.author),
        kit::when::instant(paper.at),
        paper.lang.code(),
    )
}

fn content(tabs: &[Tab]) -> String {
    let mut xml = format!(
        "{XML}<office:document-content {OFFICE} \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
    );
    for tab in tabs {
        let columns = tab.rows.iter().map(Vec::len).max().unwrap_or(0).max(1);
        // Writing to a text does not fail.
        let _ = write!(
            xml,
            "<table:table table:name=\"{}\"><table:table-column table:number-columns-repeated=\"{columns}\"/>",
            escaped(&tab.name)
        );
        let (head, body) = tab.rows.split_at(tab.heading.min(tab.rows.len()));
        if !head.is_empty() {
            xml.push_str("<table:table-header-rows>");
            head.iter().for_each(|cells| row(&mut xml, cells));
            xml.push_str("</table:table-header-rows>");
        }
        body.iter().for_each(|cells| row(&mut xml, cells));
        xml.push_str("</table:table>");
    }
    xml.push_str("</office:spreadsheet></office:body></office:document-content>");
    xml
}

fn row(xml: &mut String, cells: &[Cell]) {
    xml.push_str("<table:table-row>");
    if cells.is_empty() {
        xml.push_str("<table:table-cell/>");
    }
    for cell in cells {
        let kind = match cell {
            Cell::Number(number) => format!("office:value-type=\"float\" office:value=\"{number}\""),
            Cell::Hidden | Cell::Text(_) => "office:value-type=\"string\"".to_owned(),
        };
        let _ = write!(xml, "<table:table-cell {kind}>");
        for line in cell.to_string().split('\n') {
            let _ = write!(xml, "<text:p>{}</text:p>", escaped(line));
        }
        xml.push_str("</table:table-cell>");
    }
    xml.push_str("</table:table-row>");
}
