//! Principal type.

use bitbucket_runtime::wire::Unlisted;

/// Keeps the items of one kind.
///
/// When browsing a repository it is a truth value instead, and `true` asks for the kind
/// alone: whether the path is a file, a directory or a submodule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrincipalType {
    /// `USER`
    ///
    /// Users.
    User,
    /// `GROUP`
    ///
    /// Groups.
    Group,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PrincipalType>),
}

bitbucket_runtime::open_enum! { PrincipalType { User = "USER", Group = "GROUP" } }
