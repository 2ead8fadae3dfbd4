//! What may go to others about somebody under 18: nothing before two consulted (ACT-14, H-25). Advice is asked outside the
//! duo, without a name; one wrote it down and another agreed.

use super::Record;
use outreach::model::youth::Counsel;
use store::sealed::Sheet;

/// The advice that was asked in a conversation.
pub fn counsel(sheets: &[Sheet<Record>]) -> impl Iterator<Item = &Counsel> {
    sheets.iter().filter_map(|sheet| match &sheet.content {
        Some(Record::Consulted(counsel)) => Some(counsel),
        _ => None,
    })
}

/// Whether two consulted. Where there is nobody who could be the second, the advice that one asked outside is enough: the
/// path of somebody young never closes.
pub fn is_consulted(sheets: &[Sheet<Record>], one_is_enough: bool) -> bool {
    counsel(sheets).any(|counsel| counsel.is_signed() || one_is_enough)
}
