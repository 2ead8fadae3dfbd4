//! Trying again while somebody else writes at the same moment: the store keeps one of two, and the other is done anew on what
//! stands there then. So two who talk at once are both heard.

use kit::Problem;

/// So often something is tried: more than would ever write in one thing at one moment.
const TRIES: usize = 12;

/// Does this until nobody is in between.
///
/// # Errors
/// As `act`; [`Problem::Conflict`] when it met somebody else each time.
pub async fn patiently<T, F>(act: impl Fn() -> F) -> Result<T, Problem>
where
    F: Future<Output = Result<T, Problem>>,
{
    for _ in 1..TRIES {
        match act().await {
            Err(Problem::Conflict) => {}
            done => return done,
        }
    }
    act().await
}
