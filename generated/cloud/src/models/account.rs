//! Account.

use crate::models::{AppUserAccount, AvatarLinks, TeamAccount, UserAccount};
use bitbucket_runtime::wire::{DateTime, TypeTag};

/// Account.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Account {
    /// `app_user`
    AppUser(Box<AppUserAccount>),
    /// `team`
    Team(Box<TeamAccount>),
    /// `user`
    User(Box<UserAccount>),
    /// Any other tag, or none.
    Other(Box<AccountBase>),
}

bitbucket_runtime::hierarchy! {
    Account by "type", else AccountBase {
        AppUser(AppUserAccount) = "app_user",
        Team(TeamAccount) = "team",
        User(UserAccount) = "user",
    }
    /// `account_id` of whichever this is.
    account_id -> &str, by as_deref;
    /// `created_on` of whichever this is.
    created_on -> &DateTime, by as_ref;
    /// `display_name` of whichever this is.
    display_name -> &str, by as_deref;
    /// `nickname` of whichever this is.
    nickname -> &str, by as_deref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
    /// `username` of whichever this is.
    username -> &str, by as_deref;
    /// `uuid` of whichever this is.
    uuid -> &str, by as_deref;
}

bitbucket_runtime::model! {
    /// Account base.
    pub struct AccountBase {
        /// Account ID.
        pub account_id: Option<String>, with_account_id(into);
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Display name.
        pub display_name: Option<String>, with_display_name(into);
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
