//! Source format.

use bitbucket_runtime::wire::Unlisted;

/// Source format.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceFormat {
    /// `meta`
    Meta,
    /// `rendered`
    Rendered,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<SourceFormat>),
}

bitbucket_runtime::open_enum! { SourceFormat { Meta = "meta", Rendered = "rendered" } }
