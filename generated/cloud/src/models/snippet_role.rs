//! Snippet role.

use bitbucket_runtime::wire::Unlisted;

/// Snippet role.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnippetRole {
    /// `owner`
    Owner,
    /// `contributor`
    Contributor,
    /// `member`
    Member,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<SnippetRole>),
}

bitbucket_runtime::open_enum! {
    SnippetRole {
        Owner = "owner", Contributor = "contributor", Member = "member",
    }
}
