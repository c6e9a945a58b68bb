//! Files are made side by side: none looks at another.

use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The path of a file, and how its text is made.
pub(super) type Job<'a> = (String, Box<dyn Fn() -> Result<String, syn::Error> + Send + Sync + 'a>);

/// Makes every file, on as many threads as the machine runs at once.
///
/// # Errors
/// That of the first path, whichever thread came upon it first.
pub(super) fn made(jobs: &[Job<'_>]) -> Result<BTreeMap<String, String>, syn::Error> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut texts = Vec::new();
        while let Some((path, make)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            texts.push((path.clone(), make()));
        }
        texts
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(jobs.len());
    let texts = thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
        let mut texts = work();
        for other in others {
            texts.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        texts
    });
    let texts: BTreeMap<String, Result<String, syn::Error>> = texts.into_iter().collect();
    texts.into_iter().map(|(path, text)| Ok((path, text?))).collect()
}
