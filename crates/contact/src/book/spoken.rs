//! The language in which somebody would rather talk, when it is another than that of the pages they read (OUT-19): told
//! by themselves, or noted by a worker who reads it in what they write.

use super::desk::begin_write;
use super::visitor::find_or_miss;
use crate::model::ConversationHead;
use kit::Problem;
use people::{Acting, Visitor, patiently};
use store::Id;

/// The person says in which language they would rather talk; none: in that of their pages.
///
/// # Errors
/// [`Problem::Missing`] when there is no conversation any more.
pub async fn told(visitor: &Visitor, language: Option<&str>) -> Result<(), Problem> {
    patiently(|| async {
        let (conversation, mut work) = (find_or_miss(visitor).await?, visitor.work());
        let spoken = language.map(str::to_owned);
        conversation.change(&mut work, ConversationHead { spoken, ..conversation.head.clone() })?;
        visitor.keep(work).await
    })
    .await
}

/// A worker notes it.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn noted(acting: &Acting, id: Id, language: Option<&str>) -> Result<(), Problem> {
    patiently(|| async {
        let (conversation, mut work) = begin_write(acting, id).await?;
        let spoken = language.map(str::to_owned);
        conversation.change(&mut work, ConversationHead { spoken, ..conversation.head.clone() })?;
        acting.keep(work).await
    })
    .await
}
