//! Email address.

use crate::models::SelfLinks;

bitbucket_runtime::model! {
    /// An e-mail address of the user who asks.
    pub struct EmailAddress {
        /// The address itself, such as `ada@example.com`.
        pub email: Option<String>, with_email(into);
        /// Whether the user has proved that the address is theirs.
        pub is_confirmed: Option<bool>, with_is_confirmed;
        /// Whether this is the address that messages go to. One of a user's addresses is.
        pub is_primary: Option<bool>, with_is_primary;
        /// Where the API has the address.
        pub links: Option<SelfLinks>, with_links;
        /// What this is, always `email`.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
