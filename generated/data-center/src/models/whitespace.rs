//! Whitespace.

use bitbucket_runtime::wire::Unlisted;

/// How white space counts in the comparison. Without it, every difference counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Whitespace {
    /// `ignore-all`
    ///
    /// Lines that differ in white space only count as equal.
    IgnoreAll,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<Whitespace>),
}

bitbucket_runtime::open_enum! { Whitespace { IgnoreAll = "ignore-all" } }
