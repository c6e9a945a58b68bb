//! Models of permission management.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Timestamp};
use crate::models::{Links, UserType};

/// Detailed user.
///
/// Schema: `#/components/schemas/RestDetailedUser`
#[derive(Clone, PartialEq)]
pub struct DetailedUser {
    /// `#/components/schemas/RestDetailedUser/properties/active`
    pub active: Option<bool>,
    /// `#/components/schemas/RestDetailedUser/properties/avatarUrl`; set by the server
    pub avatar_url: Option<String>,
    /// `#/components/schemas/RestDetailedUser/properties/deletable`
    pub deletable: Option<bool>,
    /// `#/components/schemas/RestDetailedUser/properties/directoryName`
    pub directory_name: Option<String>,
    /// `#/components/schemas/RestDetailedUser/properties/displayName`
    pub display_name: Option<String>,
    /// `#/components/schemas/RestDetailedUser/properties/emailAddress`
    pub email_address: Option<String>,
    /// `#/components/schemas/RestDetailedUser/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestDetailedUser/properties/lastAuthenticationTimestamp`
    pub last_authentication_timestamp: Option<Timestamp>,
    /// `#/components/schemas/RestDetailedUser/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestDetailedUser/properties/mutableDetails`
    pub mutable_details: Option<bool>,
    /// `#/components/schemas/RestDetailedUser/properties/mutableGroups`
    pub mutable_groups: Option<bool>,
    /// `#/components/schemas/RestDetailedUser/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestDetailedUser/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/RestDetailedUser/properties/type`
    pub r#type: Option<UserType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DetailedUser {
    active, avatar_url = "avatarUrl", deletable, directory_name = "directoryName",
    display_name = "displayName", email_address = "emailAddress", id,
    last_authentication_timestamp = "lastAuthenticationTimestamp", links,
    mutable_details = "mutableDetails", mutable_groups = "mutableGroups", name, slug,
    r#type = "type",
});

/// Erased user.
///
/// Schema: `#/components/schemas/RestErasedUser`
#[derive(Clone, PartialEq)]
pub struct ErasedUser {
    /// `#/components/schemas/RestErasedUser/properties/newIdentifier`
    pub new_identifier: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ErasedUser { new_identifier = "newIdentifier" });

/// Global permission.
///
/// Schema: `#/paths/~1api~1latest~1admin~1permissions~1groups/put/parameters/1/schema`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalPermission {
    /// `LICENSED_USER`
    LicensedUser,
    /// `PROJECT_CREATE`
    ProjectCreate,
    /// `ADMIN`
    Admin,
    /// `SYS_ADMIN`
    SystemAdmin,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(GlobalPermission {
    LicensedUser = "LICENSED_USER", ProjectCreate = "PROJECT_CREATE", Admin = "ADMIN",
    SystemAdmin = "SYS_ADMIN",
});

/// Group membership.
///
/// Schema: `#/components/schemas/GroupAndUsers`
#[derive(Clone, PartialEq)]
pub struct GroupMembership {
    /// `#/components/schemas/GroupAndUsers/properties/group`
    pub group: String,
    /// `#/components/schemas/GroupAndUsers/properties/users`
    pub users: Vec<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(GroupMembership { group, users });
setters!(GroupMembership { with_group(group: String), with_users(users: [String]) });

impl GroupMembership {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        group: impl Into<String>,
        users: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::default().with_group(group).with_users(users)
    }
}

/// Group user selection.
///
/// Schema: `#/components/schemas/UserPickerContext`
#[derive(Clone, PartialEq)]
pub struct GroupUserSelection {
    /// `#/components/schemas/UserPickerContext/properties/context`
    pub context: String,
    /// `#/components/schemas/UserPickerContext/properties/itemName`
    pub item_name: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(GroupUserSelection { context, item_name = "itemName" });
setters!(GroupUserSelection {
    with_context(context: String), with_item_name(item_name: String),
});

impl GroupUserSelection {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(context: impl Into<String>, item_name: impl Into<String>) -> Self {
        Self::default().with_context(context).with_item_name(item_name)
    }
}

/// Password reset.
///
/// Schema: `#/components/schemas/AdminPasswordUpdate`
#[derive(Clone, PartialEq)]
pub struct PasswordReset {
    /// `#/components/schemas/AdminPasswordUpdate/properties/name`
    pub name: String,
    /// `#/components/schemas/AdminPasswordUpdate/properties/password`
    pub password: String,
    /// `#/components/schemas/AdminPasswordUpdate/properties/passwordConfirm`
    pub password_confirm: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PasswordReset, secret "password" | "passwordConfirm" {
    name, password, password_confirm = "passwordConfirm",
});
setters!(PasswordReset {
    with_name(name: String), with_password(password: String),
    with_password_confirm(password_confirm: String),
});

impl PasswordReset {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        password: impl Into<String>,
        password_confirm: impl Into<String>,
    ) -> Self {
        Self::default()
            .with_name(name)
            .with_password(password)
            .with_password_confirm(password_confirm)
    }
}

/// User directory.
///
/// Schema: `#/components/schemas/RestUserDirectory`
#[derive(Clone, PartialEq)]
pub struct UserDirectory {
    /// `#/components/schemas/RestUserDirectory/properties/active`
    pub active: Option<bool>,
    /// `#/components/schemas/RestUserDirectory/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestUserDirectory/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestUserDirectory/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserDirectory { active, description, name, r#type = "type" });

/// User group selection.
///
/// Schema: `#/components/schemas/GroupPickerContext`
#[derive(Clone, PartialEq)]
pub struct UserGroupSelection {
    /// `#/components/schemas/GroupPickerContext/properties/context`
    pub context: String,
    /// `#/components/schemas/GroupPickerContext/properties/itemName`
    pub item_name: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserGroupSelection { context, item_name = "itemName" });
setters!(UserGroupSelection {
    with_context(context: String), with_item_name(item_name: String),
});

impl UserGroupSelection {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(context: impl Into<String>, item_name: impl Into<String>) -> Self {
        Self::default().with_context(context).with_item_name(item_name)
    }
}

/// User memberships.
///
/// Schema: `#/components/schemas/UserAndGroups`
#[derive(Clone, PartialEq)]
pub struct UserMemberships {
    /// `#/components/schemas/UserAndGroups/properties/groups`
    pub groups: Vec<String>,
    /// `#/components/schemas/UserAndGroups/properties/user`
    pub user: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserMemberships { groups, user });
setters!(UserMemberships { with_groups(groups: [String]), with_user(user: String) });

impl UserMemberships {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        groups: impl IntoIterator<Item = impl Into<String>>,
        user: impl Into<String>,
    ) -> Self {
        Self::default().with_groups(groups).with_user(user)
    }
}

/// User rename.
///
/// Schema: `#/components/schemas/UserRename`
#[derive(Clone, PartialEq)]
pub struct UserRename {
    /// `#/components/schemas/UserRename/properties/name`
    pub name: String,
    /// `#/components/schemas/UserRename/properties/newName`
    pub new_name: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserRename { name, new_name = "newName" });
setters!(UserRename { with_name(name: String), with_new_name(new_name: String) });

impl UserRename {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(name: impl Into<String>, new_name: impl Into<String>) -> Self {
        Self::default().with_name(name).with_new_name(new_name)
    }
}

/// User update.
///
/// Schema: `#/components/schemas/UserUpdate`
#[derive(Clone, PartialEq)]
pub struct UserUpdate {
    /// `#/components/schemas/UserUpdate/properties/displayName`
    pub display_name: Option<String>,
    /// `#/components/schemas/UserUpdate/properties/email`
    pub email: Option<String>,
    /// `#/components/schemas/UserUpdate/properties/name`
    pub name: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserUpdate { display_name = "displayName", email, name });
setters!(UserUpdate {
    with_display_name(display_name: String), with_email(email: String), with_name(name: String),
});

impl UserUpdate {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::default().with_name(name)
    }
}
