//! User account.

use crate::models::UserLinks;
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// User account.
    pub struct UserAccount, tag "user" {
        /// Account ID.
        pub account_id: Option<String>, with_account_id(into);
        /// Account status.
        pub account_status: Option<String>, with_account_status(into);
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Display name.
        pub display_name: Option<String>, with_display_name(into);
        /// Has 2fa enabled.
        pub has_2fa_enabled: Option<bool>, with_has_2fa_enabled;
        /// Is staff.
        pub is_staff: Option<bool>, with_is_staff;
        /// Links.
        pub links: Option<Box<UserLinks>>, with_links(Box<UserLinks>);
        /// Location.
        pub location: Option<String>, with_location(into);
        /// Nickname.
        pub nickname: Option<String>, with_nickname(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Username.
        pub username: Option<String>, with_username(into);
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
        /// Website.
        pub website: Option<String>, with_website(into);
    }
}
