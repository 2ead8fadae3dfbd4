//! Why a return code is renewed, and the rule of two for the young.

use super::Record;
use super::codes::coded;
use store::sealed::Sheet;
use store::{Id, Moment};

coded! {
    /// Why a worker makes somebody a new code.
    LostHow {
        /// The person had it and does not have it any more.
        Lost = "lost", "contact-code-lost-how-lost";
        /// The person never got it, or could not keep it.
        NeverReceived = "never-received", "contact-code-lost-how-never";
    }
}

/// Where two workers are needed, the second one agrees within so many seconds.
pub const SECOND_SECONDS: i64 = 48 * 60 * 60;

/// Whether another worker asked for a new code not long ago, so that this one is the second. One question is good for
/// one code.
pub fn is_second(sheets: &[Sheet<Record>], worker: Id, now: Moment) -> bool {
    sheets
        .iter()
        .rev()
        .filter_map(|sheet| sheet.content.as_ref())
        .take_while(|record| !matches!(record, Record::CodeRenewed { .. }))
        .any(|record| match record {
            Record::CodeAsked { worker: first, at, .. } => {
                *first != worker && now < at.plus_seconds(SECOND_SECONDS)
            }
            _ => false,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Moment = Moment::from_seconds(1_795_348_800);

    fn sheets(records: Vec<Record>) -> Vec<Sheet<Record>> {
        records
            .into_iter()
            .zip(1..)
            .map(|(record, position)| Sheet {
                id: Id::from_bytes([9; 16]),
                position,
                revision: 1,
                content: Some(record),
            })
            .collect()
    }

    fn asked(worker: u8) -> Record {
        let worker = Id::from_bytes([worker; 16]);
        Record::CodeAsked { worker, by: "Noor".to_owned(), how: LostHow::Lost, at: NOON }
    }

    #[test]
    fn the_second_is_another_worker_and_comes_in_time() {
        let (noor, sam) = (Id::from_bytes([1; 16]), Id::from_bytes([2; 16]));
        let asked_once = sheets(vec![asked(1)]);
        assert!(is_second(&asked_once, sam, NOON));
        assert!(!is_second(&asked_once, noor, NOON));
        assert!(!is_second(&asked_once, sam, NOON.plus_seconds(SECOND_SECONDS)));
        assert!(!is_second(&[], sam, NOON));
        assert!(is_second(&sheets(vec![asked(1), asked(2)]), sam, NOON));
    }

    #[test]
    fn one_question_is_good_for_one_code() {
        let done = Record::CodeRenewed { by: None, how: None, at: NOON };
        let sam = Id::from_bytes([2; 16]);
        assert!(!is_second(&sheets(vec![asked(1), done.clone()]), sam, NOON));
        assert!(is_second(&sheets(vec![done.clone(), asked(1)]), sam, NOON));
        assert!(!is_second(&sheets(vec![asked(1), done, asked(2)]), sam, NOON));
    }
}
