//! Team account.

use crate::models::TeamLinks;
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// An account that is no person but a team, which today is a workspace.
    ///
    /// It stands as the owner of repositories and projects.
    pub struct TeamAccount, tag "team" {
        /// The account's id at Atlassian, the same in Jira and the vendor's other products. Teams
        /// have none.
        pub account_id: Option<String>, with_account_id(into);
        /// When the account was made. Short accounts come without it.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// What people see, such as `Ada`. It can change, and several accounts can share it.
        pub display_name: Option<String>, with_display_name(into);
        /// Where the team, and what belongs to it, is found.
        pub links: Option<Box<TeamLinks>>, with_links(Box<TeamLinks>);
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
