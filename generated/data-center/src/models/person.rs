//! Person.

use crate::models::{Links, UserType};

bitbucket_runtime::model! {
    /// Person.
    pub struct Person {
        /// Active; set by the server.
        pub active: Option<bool>, with_active;
        /// Avatar URL; set by the server.
        pub avatar_url: Option<String> = "avatarUrl", with_avatar_url(into);
        /// Display name; set by the server.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// Email address; set by the server.
        pub email_address: Option<String> = "emailAddress", with_email_address(into);
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Links; set by the server.
        pub links: Option<Links>, with_links;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Slug.
        pub slug: Option<String>, with_slug(into);
        /// Type; set by the server.
        pub r#type: Option<UserType> = "type", with_type(into);
    }
}
