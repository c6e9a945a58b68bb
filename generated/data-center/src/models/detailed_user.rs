//! Detailed user.

use crate::models::{Links, UserType};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Detailed user.
    pub struct DetailedUser {
        /// Active.
        pub active: Option<bool>, with_active;
        /// Avatar URL; set by the server.
        pub avatar_url: Option<String> = "avatarUrl", with_avatar_url(into);
        /// Created timestamp.
        ///
        /// Seen in 9.6 and later; not in 9.5.
        pub created_timestamp: Option<i64> = "createdTimestamp", with_created_timestamp(into);
        /// Deletable.
        pub deletable: Option<bool>, with_deletable;
        /// Directory name.
        pub directory_name: Option<String> = "directoryName", with_directory_name(into);
        /// Display name.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// Email address.
        pub email_address: Option<String> = "emailAddress", with_email_address(into);
        /// ID; set by the server.
        pub id: Option<i64>, with_id(into);
        /// Last authentication timestamp.
        pub last_authentication_timestamp: Option<Timestamp> = "lastAuthenticationTimestamp",
            with_last_authentication_timestamp(into);
        /// Links; set by the server.
        pub links: Option<Links>, with_links;
        /// Mutable details.
        pub mutable_details: Option<bool> = "mutableDetails", with_mutable_details;
        /// Mutable groups.
        pub mutable_groups: Option<bool> = "mutableGroups", with_mutable_groups;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Slug.
        pub slug: Option<String>, with_slug(into);
        /// Type.
        pub r#type: Option<UserType> = "type", with_type(into);
    }
}
