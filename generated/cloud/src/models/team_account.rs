//! Team account.

use crate::models::TeamLinks;
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Team account.
    pub struct TeamAccount, tag "team" {
        /// Account ID.
        pub account_id: Option<String>, with_account_id(into);
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Display name.
        pub display_name: Option<String>, with_display_name(into);
        /// Links.
        pub links: Option<Box<TeamLinks>>, with_links(Box<TeamLinks>);
        /// Nickname.
        pub nickname: Option<String>, with_nickname(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Username.
        pub username: Option<String>, with_username(into);
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}
