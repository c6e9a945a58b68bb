//! Whitespace.

use bitbucket_runtime::wire::Unlisted;

/// Whitespace.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Whitespace {
    /// `ignore-all`
    IgnoreAll,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<Whitespace>),
}

bitbucket_runtime::open_enum! { Whitespace { IgnoreAll = "ignore-all" } }
