//! Models that several modules share: detailed group and what goes with it.

use bitbucket_runtime::{object, open_enum};
use bitbucket_runtime::wire::Extra;
use crate::models::{Permission, User};

/// Detailed group.
///
/// Schema: `#/components/schemas/RestDetailedGroup`
#[derive(Clone, PartialEq)]
pub struct DetailedGroup {
    /// `#/components/schemas/RestDetailedGroup/properties/deletable`
    pub deletable: Option<bool>,
    /// `#/components/schemas/RestDetailedGroup/properties/name`
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DetailedGroup { deletable, name });

/// Group.
///
/// Schema: `#/components/schemas/Group`
#[derive(Clone, PartialEq)]
pub struct Group {
    /// `#/components/schemas/Group/properties/name`
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Group { name });

/// Group permission.
///
/// Schema: `#/components/schemas/RestPermittedGroup`
#[derive(Clone, PartialEq)]
pub struct GroupPermission {
    /// `#/components/schemas/RestPermittedGroup/properties/group`
    pub group: Option<Group>,
    /// `#/components/schemas/RestPermittedGroup/properties/permission`
    pub permission: Option<Permission>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(GroupPermission { group, permission });

/// Permitted principal.
///
/// Schema: `#/components/schemas/RestPermittedPrincipal`
#[derive(Clone, PartialEq)]
pub struct PermittedPrincipal {
    /// `#/components/schemas/RestPermittedPrincipal/properties/group`
    pub group: Option<Group>,
    /// `#/components/schemas/RestPermittedPrincipal/properties/permission`
    pub permission: Option<Permission>,
    /// `#/components/schemas/RestPermittedPrincipal/properties/user`
    pub user: Option<User>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PermittedPrincipal { group, permission, user });

/// Principal type.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1permissions~1search/get/parameters/3/schema`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrincipalType {
    /// `USER`
    User,
    /// `GROUP`
    Group,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PrincipalType { User = "USER", Group = "GROUP" });

/// User permission.
///
/// Schema: `#/components/schemas/RestPermittedUser`
#[derive(Clone, PartialEq)]
pub struct UserPermission {
    /// `#/components/schemas/RestPermittedUser/properties/permission`
    pub permission: Option<Permission>,
    /// `#/components/schemas/RestPermittedUser/properties/user`
    pub user: Option<User>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserPermission { permission, user });
