//! User account.

use crate::models::UserLinks;
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// The account of a person.
    ///
    /// Inside other objects it comes short. `location`, `website` and the like come only with a
    /// user who is asked for.
    pub struct UserAccount, tag "user" {
        /// The account's id at Atlassian, the same in Jira and the vendor's other products. Teams
        /// have none.
        pub account_id: Option<String>, with_account_id(into);
        /// Whether the account is in use. Only `active` has been seen.
        pub account_status: Option<String>, with_account_status(into);
        /// When the account was made. Short accounts come without it.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// What people see, such as `Ada`. It can change, and several accounts can share it.
        pub display_name: Option<String>, with_display_name(into);
        /// Whether the user signs in with a second factor. Mostly missing or null.
        pub has_2fa_enabled: Option<bool>, with_has_2fa_enabled;
        /// Whether the user works for the vendor.
        pub is_staff: Option<bool>, with_is_staff;
        /// Where the user, and what belongs to them, is found.
        pub links: Option<Box<UserLinks>>, with_links(Box<UserLinks>);
        /// Where the user says they live. Null where they said nothing.
        pub location: Option<String>, with_location(into);
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
        /// The address of the user's own website. Null where they gave none.
        pub website: Option<String>, with_website(into);
    }
}
