//! An interpreter for a language that nobody at the desk speaks: asked for, then arranged, by people. Both sides see
//! how far it is; no outside service is called. Since the person reads it, two are there first for somebody under 18.

use super::{Said, begin_write, keep_days, needs_second};
use crate::model::{Interpreting, Record};
use kit::Problem;
use people::{Acting, patiently};
use store::Id;

/// Asks for an interpreter. While one is asked for, nothing changes.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn ask(acting: &Acting, id: Id) -> Result<Said, Problem> {
    patiently(|| async move {
        let (mut conversation, mut work) = begin_write(acting, id).await?;
        // One who was there once is not there again by themselves: the next time is asked for anew.
        if conversation.head.desk.interpreter == Some(Interpreting::Asked) {
            return Ok(Said::Sent);
        }
        if needs_second(acting, &conversation.head).await? {
            return Ok(Said::NeedsSecond);
        }
        conversation.head.desk.interpreter = Some(Interpreting::Asked);
        let asked = Record::Interpreter {
            language: conversation.head.tongue().to_owned(),
            arranged: None,
            by: acting.name(),
            at: work.now,
        };
        conversation.add(&mut work, &asked, conversation.head.clone(), keep_days(acting))?;
        acting.keep(work).await?;
        Ok(Said::Sent)
    })
    .await
}

/// Notes when the interpreter is there, also when nobody asked for one first.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn arranged(acting: &Acting, id: Id, when: &str) -> Result<Said, Problem> {
    patiently(|| async move {
        let (mut conversation, mut work) = begin_write(acting, id).await?;
        if needs_second(acting, &conversation.head).await? {
            return Ok(Said::NeedsSecond);
        }
        let there = Record::Interpreter {
            language: conversation.head.tongue().to_owned(),
            arranged: Some(when.to_owned()),
            by: acting.name(),
            at: work.now,
        };
        let open = |record: &Record| matches!(record, Record::Interpreter { arranged: None, .. });
        let asked = conversation.sheets.iter().rfind(|sheet| sheet.content.as_ref().is_some_and(open));
        conversation.head.desk.interpreter = Some(Interpreting::Arranged);
        match asked {
            Some(sheet) => {
                work.revise(&conversation.dossier, sheet, &there)?;
                conversation.change(&mut work, conversation.head.clone())?;
            }
            None => conversation.add(&mut work, &there, conversation.head.clone(), keep_days(acting))?,
        }
        acting.keep(work).await?;
        Ok(Said::Sent)
    })
    .await
}
