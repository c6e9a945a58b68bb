//! Snippet role.

use bitbucket_runtime::wire::Unlisted;

/// The part that the caller has in the snippets to list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnippetRole {
    /// `owner`
    ///
    /// The caller's own.
    Owner,
    /// `contributor`
    ///
    /// The caller's own, and those that the caller watches.
    Contributor,
    /// `member`
    ///
    /// Those of the caller's workspaces, and those that the caller watches.
    Member,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<SnippetRole>),
}

bitbucket_runtime::open_enum! {
    SnippetRole {
        Owner = "owner", Contributor = "contributor", Member = "member",
    }
}
