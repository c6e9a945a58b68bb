//! User with permissions.

use crate::models::{Links, UserType};
use bitbucket_runtime::wire::Json;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// A user whom the server let in for a mirror, and what they may do.
    pub struct UserWithPermissions {
        /// Whether the user may log in.
        pub active: Option<bool>, with_active;
        /// The image to show. It comes only where the request asked for avatars.
        ///
        /// Set by the server.
        pub avatar_url: Option<String> = "avatarUrl", with_avatar_url(into);
        /// What people read, such as `Ada Lind`.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// What the user may do. For an SSH key all permissions are there; for a password or token
        /// only the highest of the global ones, and of those on the repository asked for.
        ///
        /// How the map is built is not documented.
        pub effective_permissions: Option<BTreeMap<String, Json>> = "effectivePermissions",
            with_effective_permissions(into);
        /// The e-mail address. Missing for accounts without one.
        pub email_address: Option<String> = "emailAddress", with_email_address(into);
        /// The number, which stays when the user is renamed.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
        /// The user's page on the website.
        ///
        /// Set by the server.
        pub links: Option<Links>, with_links;
        /// What the user logs in with, such as `ada`.
        pub name: Option<String>, with_name(into);
        /// The user name as it stands in addresses, such as `ada`. Unusual letters are replaced.
        pub slug: Option<String>, with_slug(into);
        /// Whether a person or a program uses the account.
        pub r#type: Option<UserType> = "type", with_type(into);
    }
}
