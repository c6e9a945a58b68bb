//! Files are made side by side: none looks at another.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::threads::{begin, end};

/// The path of a file, and how its text is made.
pub(super) type Job<'a> = (String, Box<dyn Fn() -> Result<String, syn::Error> + Send + Sync + 'a>);

/// What is wrong with a file, by its path.
pub(super) type Fault = (String, syn::Error);

/// Makes every file, on as many threads as the machine runs at once, and sees that it parses: pieces
/// that parse may be put together wrongly.
///
/// # Errors
/// That of the first path, whichever thread came upon it first.
pub(super) fn made(jobs: &[Job<'_>]) -> Result<BTreeMap<String, String>, Fault> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut texts = Vec::new();
        while let Some((path, make)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            texts.push((path.clone(), make().and_then(parsed)));
        }
        texts
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(jobs.len());
    let texts = thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| begin(scope, work)).collect();
        let mut texts = work();
        for other in others {
            texts.extend(end(other));
        }
        texts
    });
    let texts: BTreeMap<String, Result<String, syn::Error>> = texts.into_iter().collect();
    texts
        .into_iter()
        .map(|(path, text)| text.map_err(|error| (path.clone(), error)).map(|text| (path, text)))
        .collect()
}

fn parsed(text: String) -> Result<String, syn::Error> {
    syn::parse_file(&text).map(|_| text)
}

#[cfg(test)]
mod tests {
    use super::{Job, made};

    fn job(path: &str, text: &'static str) -> Job<'static> {
        (path.to_owned(), Box::new(move || Ok(text.to_owned())))
    }

    #[test]
    fn a_file_that_does_not_parse_is_named() {
        let good = job("a.rs", "//! Good.\nfn main() {}\n");
        assert_eq!(made(std::slice::from_ref(&good)).unwrap()["a.rs"], "//! Good.\nfn main() {}\n");
        let (path, _) = made(&[good, job("c.rs", "fn {"), job("b.rs", "fn main() {\n")]).unwrap_err();
        assert_eq!(path, "b.rs");
    }
}
