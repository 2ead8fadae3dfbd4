//! How much room a team has, and what happens with one post less: a plain queue.
//!
//! Places are servers, and a file takes one place from beginning to end. People come one by one, without a plan between them
//! (Poisson), how long a file takes varies a lot (exponential), whoever waits keeps waiting, and all places are alike: the queue
//! M/M/c of A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in automatic telephone
//! exchanges", *Elektroteknikeren* 13 (1917); see L. Kleinrock, *Queueing Systems* I (Wiley 1975), section 3.5.
//!
//! It takes for granted that the year is even, that a guide's places do not depend on how heavy the work is, and that nobody who
//! waits goes away. In truth people do go away, so the real queue is shorter and the real loss larger. It says nothing of one
//! guide, and is never counted from what one guide does.

/// What is known of a team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Team {
    /// Posts: guides, counted as whole posts.
    pub posts: u32,
    /// Files that one post can carry at a time.
    pub places: u32,
    /// Files that begin in a year.
    pub begun: u32,
    /// Months that a file takes, on average.
    pub months: u32,
}

/// What comes of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// Places in all.
    pub places: u32,
    /// Places that would be taken at a time, were there room for everybody.
    pub load: f64,
    /// What waits; none when more people come than the places can ever help.
    pub queue: Option<Queue>,
}

/// A queue that does not grow for ever.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Queue {
    /// The chance that somebody who comes has to wait.
    pub chance: f64,
    /// People who wait at a time, on average.
    pub waiting: f64,
    /// Days that somebody waits, on average over everybody who comes.
    pub days: f64,
}

/// Months in a year.
const MONTHS: f64 = 12.0;
/// Days in a year, on average.
const DAYS: f64 = 365.25;

impl Team {
    /// The same team with one post less; nothing when there is no post.
    pub fn with_one_post_less(self) -> Option<Team> {
        Some(Team { posts: self.posts.checked_sub(1)?, ..self })
    }

    /// The room that this team has.
    pub fn room(self) -> Room {
        let places = self.posts.saturating_mul(self.places);
        let load = f64::from(self.begun) * f64::from(self.months) / MONTHS;
        Room { places, load, queue: queue(places, load, f64::from(self.begun)) }
    }
}

/// The queue before so many places with this load, where so many come in a year.
fn queue(places: u32, load: f64, begun: f64) -> Option<Queue> {
    let all = f64::from(places);
    if load >= all {
        return (load == 0.0).then_some(Queue { chance: 0.0, waiting: 0.0, days: 0.0 });
    }
    // Erlang's loss formula, by its own recursion: it neither overflows nor loses figures.
    let lost = (1..=places).fold(1.0, |lost, place| load * lost / (f64::from(place) + load * lost));
    let share = load / all;
    let chance = lost / (1.0 - share * (1.0 - lost));
    let waiting = chance * share / (1.0 - share);
    // Little's law: who waits at a time is who comes in a day, times the days they wait.
    let days = if begun > 0.0 { waiting / begun * DAYS } else { 0.0 };
    Some(Queue { chance, waiting, days })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-9
    }

    #[test]
    fn agrees_with_the_worked_values() {
        // One server, half busy: half wait, and half a person waits on average (Kleinrock, table 3.5: rho²/(1-rho)).
        let one = Team { posts: 1, places: 1, begun: 1, months: 6 }.room().queue.unwrap();
        assert!(near(one.chance, 0.5) && near(one.waiting, 0.5));
        // Two servers, load one: a third waits, a third of a person at a time.
        let two = Team { posts: 2, places: 1, begun: 1, months: 12 }.room().queue.unwrap();
        assert!(near(two.chance, 1.0 / 3.0) && near(two.waiting, 1.0 / 3.0), "{two:?}");
        assert!(near(two.days, DAYS / 3.0));
    }

    #[test]
    fn with_more_people_than_places_the_queue_has_no_end() {
        let team = Team { posts: 2, places: 10, begun: 40, months: 6 };
        assert_eq!(team.room().queue, None);
        assert_eq!(Team { begun: 0, ..team }.room().queue.unwrap().chance, 0.0);
        assert_eq!(Team { posts: 0, begun: 0, ..team }.room().queue.unwrap().days, 0.0);
        assert_eq!(Team { posts: 0, ..team }.with_one_post_less(), None);
    }

    proptest! {
        #[test]
        fn one_post_less_never_makes_anybody_wait_shorter(
            posts in 1_u32..40, places in 1_u32..30, begun in 0_u32..2_000, months in 0_u32..60
        ) {
            let team = Team { posts, places, begun, months };
            let (now, less) = (team.room(), team.with_one_post_less().unwrap().room());
            prop_assert!(less.places < now.places && near(less.load, now.load));
            match (now.queue, less.queue) {
                (Some(now), Some(less)) => {
                    prop_assert!((0.0..=1.0).contains(&now.chance) && now.waiting >= 0.0 && now.days.is_finite());
                    prop_assert!(less.chance + 1e-12 >= now.chance && less.days + 1e-9 >= now.days);
                }
                (None, less) => prop_assert!(less.is_none()),
                (Some(_), None) => {}
            }
        }
    }
}
