//! Models of projects.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::Extra;
use crate::models::{Project, SelfLinks, UserAccount, UserGroup};

/// Project group permission.
///
/// Schema: `#/components/schemas/project_group_permission`
#[derive(Clone, PartialEq)]
pub struct ProjectGroupPermission {
    /// `#/components/schemas/project_group_permission/properties/group`
    pub group: Option<Box<UserGroup>>,
    /// `#/components/schemas/project_group_permission/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/project_group_permission/properties/permission`
    pub permission: Option<ProjectPermissionLevel>,
    /// `#/components/schemas/project_group_permission/properties/project`
    pub project: Option<Box<Project>>,
    /// `#/components/schemas/project_group_permission/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ProjectGroupPermission { group, links, permission, project, r#type = "type" });

/// Project permission grant.
///
/// Schema: `#/components/schemas/bitbucket.apps.permissions.serializers.ProjectPermissionUpdateSchema/properties/permission`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectPermissionGrant {
    /// `read`
    Read,
    /// `write`
    Write,
    /// `create-repo`
    CreateRepository,
    /// `admin`
    Admin,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ProjectPermissionGrant {
    Read = "read", Write = "write", CreateRepository = "create-repo", Admin = "admin",
});

/// Project permission level.
///
/// Schema: `#/components/schemas/project_group_permission/properties/permission`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectPermissionLevel {
    /// `read`
    Read,
    /// `write`
    Write,
    /// `create-repo`
    CreateRepository,
    /// `admin`
    Admin,
    /// `none`
    None,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ProjectPermissionLevel {
    Read = "read", Write = "write", CreateRepository = "create-repo", Admin = "admin",
    None = "none",
});

/// Project permission update.
///
/// Schema: `#/components/schemas/bitbucket.apps.permissions.serializers.ProjectPermissionUpdateSchema`
#[derive(Clone, PartialEq)]
pub struct ProjectPermissionUpdate {
    /// `#/components/schemas/bitbucket.apps.permissions.serializers.ProjectPermissionUpdateSchema/properties/permission`
    pub permission: ProjectPermissionGrant,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ProjectPermissionUpdate { permission });
setters!(ProjectPermissionUpdate { with_permission(permission: ProjectPermissionGrant) });

impl ProjectPermissionUpdate {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(permission: impl Into<ProjectPermissionGrant>) -> Self {
        Self::default().with_permission(permission)
    }
}

/// Project user permission.
///
/// Schema: `#/components/schemas/project_user_permission`
#[derive(Clone, PartialEq)]
pub struct ProjectUserPermission {
    /// `#/components/schemas/project_user_permission/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/project_user_permission/properties/permission`
    pub permission: Option<ProjectPermissionLevel>,
    /// `#/components/schemas/project_user_permission/properties/project`
    pub project: Option<Box<Project>>,
    /// `#/components/schemas/project_user_permission/properties/type`
    pub r#type: Option<String>,
    /// `#/components/schemas/project_user_permission/properties/user`
    pub user: Option<Box<UserAccount>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ProjectUserPermission { links, permission, project, r#type = "type", user });
