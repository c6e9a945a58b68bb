//! Files are made side by side: none looks at another.

use std::collections::BTreeMap;

use crate::threads::each_at_once;

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
    let texts = each_at_once(jobs, |(_, make)| make().and_then(parsed));
    let texts: BTreeMap<&String, Result<String, syn::Error>> =
        jobs.iter().map(|(path, _)| path).zip(texts).collect();
    let texts = texts.into_iter().map(|(path, text)| match text {
        Ok(text) => Ok((path.clone(), text)),
        Err(error) => Err((path.clone(), error)),
    });
    texts.collect()
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
