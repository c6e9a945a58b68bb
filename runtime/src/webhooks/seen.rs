//! In `webhooks`: which deliveries were taken before.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::transport::{BoxError, BoxFuture};

/// Remembers ids of deliveries, so that each is taken once. A program that runs several times shares one store
/// between its parts, such as a table or a cache of its own; [`SeenInMemory`] is for a program that runs once.
///
/// Only ids of deliveries whose signature is right come here.
///
/// ```
/// use std::collections::HashSet;
/// use std::sync::Mutex;
/// use std::time::Duration;
///
/// use bitbucket_runtime::transport::{BoxError, BoxFuture};
/// use bitbucket_runtime::webhooks::SeenIds;
///
/// /// Forgets nothing by itself.
/// #[derive(Debug, Default)]
/// struct Forever(Mutex<HashSet<String>>);
///
/// impl SeenIds for Forever {
///     fn note<'a>(&'a self, id: &'a str, _window: Duration) -> BoxFuture<'a, Result<bool, BoxError>> {
///         Box::pin(async move { Ok(self.0.lock().map_err(|_| "poisoned")?.insert(id.to_owned())) })
///     }
///
///     fn forget<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), BoxError>> {
///         Box::pin(async move {
///             self.0.lock().map_err(|_| "poisoned")?.remove(id);
///             Ok(())
///         })
///     }
/// }
/// ```
pub trait SeenIds: fmt::Debug + Send + Sync {
    /// Remembers an id for as long as `window`, and says whether it is new: false where it is remembered
    /// already. Of two calls at once with the same id, one is told that it is new.
    ///
    /// # Errors
    /// Where the store cannot be asked: the delivery is refused then, and the API may try again.
    fn note<'a>(&'a self, id: &'a str, window: Duration) -> BoxFuture<'a, Result<bool, BoxError>>;

    /// Forgets an id, because what was to be done with the delivery failed: the next attempt is taken.
    ///
    /// # Errors
    /// Where the store cannot be asked.
    fn forget<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), BoxError>>;
}

/// Ids in the memory of the program: at most as many as it is made for, the oldest go first.
///
/// ```
/// use bitbucket_runtime::webhooks::SeenInMemory;
///
/// let seen = SeenInMemory::new(10_000);
/// # let _ = seen;
/// ```
#[derive(Debug)]
pub struct SeenInMemory {
    most: usize,
    ids: Mutex<Ids>,
}

#[derive(Default)]
struct Ids {
    /// Each id with the number that it was noted under.
    known: HashMap<String, u64>,
    /// In the order in which they were noted, with the moment until which they are known.
    order: VecDeque<(u64, Instant, String)>,
    next: u64,
}

impl fmt::Debug for Ids {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ids", self.known.len())
    }
}

impl Default for SeenInMemory {
    /// Room for 10,000 ids, which take about two megabytes.
    fn default() -> Self {
        Self::new(10_000)
    }
}

impl SeenInMemory {
    /// Room for so many ids.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self { most, ids: Mutex::default() }
    }

    fn ids(&self) -> MutexGuard<'_, Ids> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ids {
    /// Drops what is over, and the oldest where there are more than so many. Ids are over in the order in which
    /// they were noted, since a receiver has one window.
    fn shed(&mut self, most: usize, now: Instant) {
        while let Some((number, until, id)) = self.order.front() {
            let is_forgotten = self.known.get(id) != Some(number);
            if !is_forgotten && *until > now && self.known.len() <= most {
                break;
            }
            if !is_forgotten {
                self.known.remove(id);
            }
            self.order.pop_front();
        }
        // What was forgotten stands behind what is still known.
        if self.order.len() > 2 * most.max(self.known.len()) {
            let known = &self.known;
            self.order.retain(|(number, _, id)| known.get(id) == Some(number));
        }
    }

    fn note(&mut self, id: &str, window: Duration, most: usize) -> bool {
        let now = Instant::now();
        self.shed(most, now);
        if self.known.contains_key(id) {
            return false;
        }
        // A window without an end is as long as the clock goes.
        let Some(until) = now.checked_add(window).or_else(|| now.checked_add(LONGEST)) else {
            return true;
        };
        let number = self.next;
        self.next += 1;
        self.known.insert(id.to_owned(), number);
        self.order.push_back((number, until, id.to_owned()));
        self.shed(most, now);
        true
    }
}

/// A hundred years.
const LONGEST: Duration = Duration::from_secs(100 * 366 * 86_400);

impl SeenIds for SeenInMemory {
    fn note<'a>(&'a self, id: &'a str, window: Duration) -> BoxFuture<'a, Result<bool, BoxError>> {
        let is_new = self.ids().note(id, window, self.most);
        Box::pin(std::future::ready(Ok(is_new)))
    }

    fn forget<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), BoxError>> {
        self.ids().known.remove(id);
        Box::pin(std::future::ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::SeenInMemory;

    const LONG: Duration = Duration::from_secs(3600);

    fn note(seen: &SeenInMemory, id: &str, window: Duration) -> bool {
        seen.ids().note(id, window, seen.most)
    }

    #[test]
    fn the_oldest_make_room() {
        let seen = SeenInMemory::new(2);
        assert!(note(&seen, "a", LONG) && note(&seen, "b", LONG));
        assert!(!note(&seen, "a", LONG) && !note(&seen, "b", LONG));
        assert!(note(&seen, "c", LONG));
        assert!(!note(&seen, "b", LONG) && !note(&seen, "c", LONG));
        assert!(note(&seen, "a", LONG));
        assert_eq!(seen.ids().order.len(), 2);
    }

    #[test]
    fn what_is_over_is_new_again() {
        let seen = SeenInMemory::default();
        assert!(note(&seen, "a", Duration::ZERO));
        assert!(note(&seen, "a", Duration::MAX));
        assert!(!note(&seen, "a", Duration::ZERO));
    }

    #[test]
    fn what_is_forgotten_and_noted_again_stays_as_long_as_the_second_time_says() {
        let seen = SeenInMemory::new(10);
        assert!(note(&seen, "a", Duration::from_millis(40)));
        seen.ids().known.remove("a");
        assert!(note(&seen, "a", LONG));
        std::thread::sleep(Duration::from_millis(60));
        assert!(!note(&seen, "a", LONG));
        assert_eq!(seen.ids().order.len(), 1);
    }

    #[test]
    fn what_is_noted_and_forgotten_again_and_again_takes_no_room() {
        let seen = SeenInMemory::new(3);
        assert!(note(&seen, "first", LONG));
        for _ in 0..100 {
            assert!(note(&seen, "a", LONG));
            seen.ids().known.remove("a");
        }
        assert!(seen.ids().order.len() <= 7, "{}", seen.ids().order.len());
        assert!(!note(&seen, "first", LONG));
    }
}
