//! Email address.

use crate::models::SelfLinks;

bitbucket_runtime::model! {
    /// Email address.
    pub struct EmailAddress {
        /// Email.
        pub email: Option<String>, with_email(into);
        /// Is confirmed.
        pub is_confirmed: Option<bool>, with_is_confirmed;
        /// Is primary.
        pub is_primary: Option<bool>, with_is_primary;
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
