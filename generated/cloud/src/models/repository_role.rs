//! Repository role.

use bitbucket_runtime::wire::Unlisted;

/// The role that the caller has at least on what is listed.
///
/// It counts what the caller was given, not what everybody may do because a repository is
/// public.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryRole {
    /// `admin`
    ///
    /// The caller may administer it.
    Admin,
    /// `contributor`
    ///
    /// The caller may write to it, or administer it.
    Contributor,
    /// `member`
    ///
    /// The caller was given access to it, at least to read.
    Member,
    /// `owner`
    ///
    /// The caller owns it.
    Owner,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryRole>),
}

bitbucket_runtime::open_enum! {
    RepositoryRole {
        Admin = "admin", Contributor = "contributor", Member = "member", Owner = "owner",
    }
}
