//! App user account.

use crate::models::AvatarLinks;
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// The account in whose name an app or an access token acts.
    ///
    /// It stands as author or creator wherever a person could.
    pub struct AppUserAccount, tag "app_user" {
        /// The account's id at Atlassian, the same in Jira and the vendor's other products. Teams
        /// have none.
        pub account_id: Option<String>, with_account_id(into);
        /// Whether the account is in use. Only `active` has been seen.
        pub account_status: Option<String>, with_account_status(into);
        /// When the account was made. Short accounts come without it.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// What people see, such as `Ada`. It can change, and several accounts can share it.
        pub display_name: Option<String>, with_display_name(into);
        /// What the account stands for, such as `repository_access_token`.
        pub kind: Option<String>, with_kind(into);
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
