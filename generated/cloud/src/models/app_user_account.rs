//! App user account.

use crate::models::AvatarLinks;
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// App user account.
    pub struct AppUserAccount, tag "app_user" {
        /// Account ID.
        pub account_id: Option<String>, with_account_id(into);
        /// Account status.
        pub account_status: Option<String>, with_account_status(into);
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Display name.
        pub display_name: Option<String>, with_display_name(into);
        /// Kind.
        pub kind: Option<String>, with_kind(into);
        /// Links.
        pub links: Option<AvatarLinks>, with_links;
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
