//! Principal type.

use bitbucket_runtime::wire::Unlisted;

/// Principal type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrincipalType {
    /// `USER`
    User,
    /// `GROUP`
    Group,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PrincipalType>),
}

bitbucket_runtime::open_enum! { PrincipalType { User = "USER", Group = "GROUP" } }
