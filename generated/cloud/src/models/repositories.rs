//! Models of repositories.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::Extra;
use crate::models::{
    OverrideSettings, Repository, RepositoryPermissionLevel, SelfLinks, UserAccount, UserGroup,
};

/// Repository group permission.
///
/// Schema: `#/components/schemas/repository_group_permission`
#[derive(Clone, PartialEq)]
pub struct RepositoryGroupPermission {
    /// `#/components/schemas/repository_group_permission/properties/group`
    pub group: Option<Box<UserGroup>>,
    /// `#/components/schemas/repository_group_permission/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/repository_group_permission/properties/permission`
    pub permission: Option<RepositoryPermissionLevel>,
    /// `#/components/schemas/repository_group_permission/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/repository_group_permission/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryGroupPermission {
    group, links, permission, repository, r#type = "type",
});

/// Repository inheritance state.
///
/// Schema: `#/components/schemas/repository_inheritance_state`
#[derive(Clone, PartialEq)]
pub struct RepositoryInheritanceState {
    /// `#/components/schemas/repository_inheritance_state/properties/override_settings`
    pub override_settings: Option<OverrideSettings>,
    /// `#/components/schemas/repository_inheritance_state/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryInheritanceState { override_settings, r#type = "type" });
setters!(RepositoryInheritanceState {
    with_override_settings(override_settings: OverrideSettings), with_type(r#type: String),
});

/// Repository permission grant.
///
/// Schema: `#/components/schemas/bitbucket.apps.permissions.serializers.RepoPermissionUpdateSchema/properties/permission`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryPermissionGrant {
    /// `read`
    Read,
    /// `write`
    Write,
    /// `admin`
    Admin,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryPermissionGrant { Read = "read", Write = "write", Admin = "admin" });

/// Repository permission update.
///
/// Schema: `#/components/schemas/bitbucket.apps.permissions.serializers.RepoPermissionUpdateSchema`
#[derive(Clone, PartialEq)]
pub struct RepositoryPermissionUpdate {
    /// `#/components/schemas/bitbucket.apps.permissions.serializers.RepoPermissionUpdateSchema/properties/permission`
    pub permission: RepositoryPermissionGrant,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryPermissionUpdate { permission });
setters!(RepositoryPermissionUpdate {
    with_permission(permission: RepositoryPermissionGrant),
});

impl RepositoryPermissionUpdate {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(permission: impl Into<RepositoryPermissionGrant>) -> Self {
        Self::default().with_permission(permission)
    }
}

/// Repository role.
///
/// Schema: `#/paths/~1repositories/get/parameters/1/schema`, and 2 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryRole {
    /// `admin`
    Admin,
    /// `contributor`
    Contributor,
    /// `member`
    Member,
    /// `owner`
    Owner,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryRole {
    Admin = "admin", Contributor = "contributor", Member = "member", Owner = "owner",
});

/// Repository user permission.
///
/// Schema: `#/components/schemas/repository_user_permission`
#[derive(Clone, PartialEq)]
pub struct RepositoryUserPermission {
    /// `#/components/schemas/repository_user_permission/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/repository_user_permission/properties/permission`
    pub permission: Option<RepositoryPermissionLevel>,
    /// `#/components/schemas/repository_user_permission/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/repository_user_permission/properties/type`
    pub r#type: Option<String>,
    /// `#/components/schemas/repository_user_permission/properties/user`
    pub user: Option<Box<UserAccount>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryUserPermission {
    links, permission, repository, r#type = "type", user,
});
