//! Account.

use crate::models::{AppUserAccount, AvatarLinks, TeamAccount, UserAccount};
use bitbucket_runtime::wire::{DateTime, TypeTag};

/// Somebody or something that acts: a person, a team (which is a workspace), or the user of
/// an app or of an access token.
///
/// Inside other objects an account comes short, with little more than its names, its `uuid`
/// and its links.
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
    /// Somebody or something that acts: a person, a team (which is a workspace), or the user of
    /// an app or of an access token.
    ///
    /// Inside other objects an account comes short, with little more than its names, its `uuid`
    /// and its links.
    pub struct AccountBase {
        /// The account's id at Atlassian, the same in Jira and the vendor's other products. Teams
        /// have none.
        pub account_id: Option<String>, with_account_id(into);
        /// When the account was made. Short accounts come without it.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// What people see, such as `Ada`. It can change, and several accounts can share it.
        pub display_name: Option<String>, with_display_name(into);
        /// Where the account is found, and its picture.
        pub links: Option<AvatarLinks>, with_links;
        /// The short name that a person chose. It is not unique, so it identifies nobody.
        pub nickname: Option<String>, with_nickname(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The unique name of the account. Teams carry it; newer answers leave a person's out, so
        /// tell accounts apart by `uuid`.
        pub username: Option<String>, with_username(into);
        /// The id in braces that never changes. Use it wherever an account has to be named.
        #[doc(alias = "user id")]
        pub uuid: Option<String>, with_uuid(into);
    }
}
