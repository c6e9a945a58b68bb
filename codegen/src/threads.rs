//! Work on a thread beside the one that asks for it. What nests deep has to fit on its stack as on that of a program's main
//! thread.

use std::panic::resume_unwind;
use std::thread::{Builder, Scope, ScopedJoinHandle};

/// How much stack a thread needs that reads documents, in bytes, since what nests deep in them has to fit on it: what the main
/// thread of a program has on Linux, and four times what the standard library gives others.
pub const STACK: usize = 8 * 1024 * 1024;

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
