//! Time while the demo is filled. Many stories are told at once; each says until when it waits, and whoever is next
//! goes on. So everything happens in the order in which it would have happened, and the access log reads true.

use kit::Problem;
use people::Clock;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use store::Moment;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

/// Why a story is told no further.
#[derive(Debug)]
pub enum Stop {
    /// It reached today: the rest has yet to happen.
    Today,
    /// Something went wrong.
    Trouble(Problem),
}

impl From<Problem> for Stop {
    #[track_caller]
    fn from(problem: Problem) -> Stop {
        let at = std::panic::Location::caller();
        tracing::error!(%problem, %at, "a story of the demo broke off");
        Stop::Trouble(problem)
    }
}

/// A story that is told until it ends or reaches today.
pub type Story = Pin<Box<dyn Future<Output = Result<(), Stop>> + Send>>;

/// A story that waits.
struct Waiting {
    until: Moment,
    wake: oneshot::Sender<()>,
}

/// Where a story waits for its next moment.
#[derive(Clone)]
pub struct Time {
    today: Moment,
    waits: mpsc::UnboundedSender<Waiting>,
}

impl Time {
    /// Waits until this moment comes.
    ///
    /// # Errors
    /// [`Stop::Today`] when it lies in the future.
    pub async fn until(&self, moment: Moment) -> Result<(), Stop> {
        if moment > self.today {
            return Err(Stop::Today);
        }
        let (wake, woken) = oneshot::channel();
        let waiting = Waiting { until: moment, wake };
        self.waits.send(waiting).map_err(|_| Problem::Unavailable)?;
        woken.await.map_err(|_| Problem::Unavailable)?;
        Ok(())
    }
}

/// Sets the clock forward from moment to moment, up to today.
pub struct Calendar {
    clock: Clock,
    time: Time,
    waits: mpsc::UnboundedReceiver<Waiting>,
}

impl Calendar {
    /// A calendar that moves this clock.
    pub fn new(clock: Clock, today: Moment) -> Calendar {
        let (sender, waits) = mpsc::unbounded_channel();
        Calendar { clock, time: Time { today, waits: sender }, waits }
    }

    /// Where stories wait.
    pub fn time(&self) -> Time {
        self.time.clone()
    }

    /// Tells all stories.
    ///
    /// # Errors
    /// The first trouble that one of them met.
    pub async fn tell(mut self, stories: Vec<Story>) -> Result<(), Problem> {
        let mut busy = stories.len();
        let mut telling = JoinSet::new();
        for story in stories {
            telling.spawn(story);
        }
        let mut waiting: BTreeMap<(Moment, u64), oneshot::Sender<()>> = BTreeMap::new();
        let mut number = 0;
        loop {
            while busy > 0 {
                tokio::select! {
                    Some(Waiting { until, wake }) = self.waits.recv() => {
                        number += 1;
                        waiting.insert((until, number), wake);
                    }
                    Some(ended) = telling.join_next() => match ended {
                        Ok(Ok(()) | Err(Stop::Today)) => {}
                        Ok(Err(Stop::Trouble(problem))) => return Err(problem),
                        Err(_) => return Err(Problem::Broken),
                    },
                    else => return Err(Problem::Broken),
                }
                busy -= 1;
            }
            let Some(((moment, _), wake)) = waiting.pop_first() else { return Ok(()) };
            self.clock.forward(moment.seconds().saturating_sub(self.clock.now().seconds()).max(0));
            // A story that gave up waiting has ended, and is heard of above.
            let _ = wake.send(());
            busy = 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[tokio::test]
    async fn stories_that_are_told_at_once_happen_in_order() {
        let clock = Clock::standing_at(Moment::from_seconds(0));
        let calendar = Calendar::new(clock.clone(), Moment::from_seconds(50));
        let heard = Arc::new(Mutex::new(Vec::new()));
        let stories = [[10, 30, 90], [20, 25, 40]].map(|moments| -> Story {
            let (time, clock, heard) = (calendar.time(), clock.clone(), heard.clone());
            Box::pin(async move {
                for moment in moments {
                    time.until(Moment::from_seconds(moment)).await?;
                    heard.lock().unwrap().push(clock.now().seconds());
                }
                Ok(())
            })
        });
        calendar.tell(stories.into()).await.unwrap();
        assert_eq!(*heard.lock().unwrap(), [10, 20, 25, 30, 40]);
    }

    #[tokio::test]
    async fn the_trouble_of_one_story_ends_the_telling() {
        let calendar = Calendar::new(Clock::standing_at(Moment::from_seconds(0)), Moment::from_seconds(50));
        let time = calendar.time();
        let waits: Story = Box::pin(async move { time.until(Moment::from_seconds(9)).await });
        let fails: Story = Box::pin(async { Err(Problem::Conflict.into()) });
        assert_eq!(calendar.tell(vec![waits, fails]).await, Err(Problem::Conflict));
    }
}
