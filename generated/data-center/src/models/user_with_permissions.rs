//! User with permissions.

use crate::models::{Links, UserType};
use bitbucket_runtime::wire::Json;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// User with permissions.
    pub struct UserWithPermissions {
        /// Active.
        pub active: Option<bool>, with_active;
        /// Avatar URL; set by the server.
        pub avatar_url: Option<String> = "avatarUrl", with_avatar_url(into);
        /// Display name.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// Effective permissions.
        pub effective_permissions: Option<BTreeMap<String, Json>> = "effectivePermissions",
            with_effective_permissions(into);
        /// Email address.
        pub email_address: Option<String> = "emailAddress", with_email_address(into);
        /// ID; set by the server.
        pub id: Option<i64>, with_id(into);
        /// Links; set by the server.
        pub links: Option<Links>, with_links;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Slug.
        pub slug: Option<String>, with_slug(into);
        /// Type.
        pub r#type: Option<UserType> = "type", with_type(into);
    }
}
