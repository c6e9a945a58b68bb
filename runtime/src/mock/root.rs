//! In `mock`: the base URLs below which a mock answers.

use http::Uri;

use crate::address::target::{Base, Origin};

/// A base URL.
#[derive(Debug)]
pub(super) struct Root {
    base: Base,
    /// The path of it, without a slash at the end.
    path: String,
}

impl Root {
    /// `None` where that is no base URL; building a client tells why.
    pub(super) fn parse(url: &str) -> Option<Self> {
        let base = Base::parse(url).ok()?;
        let uri: Uri = base.as_str().parse().ok()?;
        Some(Self { path: uri.path().trim_end_matches('/').to_owned(), base })
    }

    pub(super) fn as_str(&self) -> &str {
        self.base.as_str()
    }

    pub(super) fn origin(&self) -> &Origin {
        self.base.origin()
    }

    /// How many bytes of the address's path are the base URL's; `None` where it is not below it.
    pub(super) fn below(&self, uri: &Uri) -> Option<usize> {
        let rest = uri.path().strip_prefix(self.path.as_str())?;
        (self.origin().holds(uri) && (rest.is_empty() || rest.starts_with('/'))).then_some(self.path.len())
    }
}
