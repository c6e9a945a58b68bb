//! User.

use crate::models::Links;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// User.
    pub struct User {
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

/// User type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// `NORMAL`
    Normal,
    /// `SERVICE`
    Service,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<UserType>),
}

bitbucket_runtime::open_enum! { UserType { Normal = "NORMAL", Service = "SERVICE" } }
