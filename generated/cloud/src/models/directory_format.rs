//! Directory format.

use bitbucket_runtime::wire::Unlisted;

/// Directory format.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DirectoryFormat {
    /// `meta`
    Meta,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DirectoryFormat>),
}

bitbucket_runtime::open_enum! { DirectoryFormat { Meta = "meta" } }
