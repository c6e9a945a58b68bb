//! Work on a thread beside the one that asks for it. What nests deep has to fit on its stack as on that of a program's main
//! thread.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Builder, Scope, ScopedJoinHandle};

/// How much stack a thread needs that reads documents, in bytes, since what nests deep in them has to fit on it: what the main
/// thread of a program has on Linux, and four times what the standard library gives others.
pub const STACK: usize = 8 * 1024 * 1024;

/// Does two things at once, the first on a thread of its own: neither needs the other.
///
/// # Panics
/// As either of them, and where the system has no thread to give.
pub fn at_once<A: Send, B>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let one = begin(scope, one);
        let other = other();
        (end(one), other)
    })
}

/// Does the same with each of several things, on as many threads as the machine runs at once; what it gives is in their
/// order.
///
/// # Panics
/// As [`at_once`].
pub fn each_at_once<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(thing) = things.get(place) else { return done };
            done.push((place, work(thing)));
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(things.len());
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| begin(scope, take)).collect();
        let mut done = take();
        done.extend(others.into_iter().flat_map(end));
        done
    });
    done.sort_unstable_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, given)| given).collect()
}

/// Begins work on a thread of its own.
///
/// # Panics
/// Where the system has no thread to give, as [`Scope::spawn`].
pub(crate) fn begin<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    work: impl FnOnce() -> T + Send + 'scope,
) -> ScopedJoinHandle<'scope, T> {
    Builder::new().stack_size(STACK).spawn_scoped(scope, work).expect("the system gives a thread")
}

/// Waits for work to end; a panic of it goes on here.
pub(crate) fn end<T>(work: ScopedJoinHandle<'_, T>) -> T {
    work.join().unwrap_or_else(|panic| resume_unwind(panic))
}
