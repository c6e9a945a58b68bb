//! Person.

use crate::models::{Links, UserType};

bitbucket_runtime::model! {
    /// Who wrote or made a commit, as the commit itself says.
    ///
    /// Where the server knows a user by the address, that user's fields are there as well.
    pub struct Person {
        /// Whether the user may log in. Missing where it is no user of the server.
        ///
        /// Set by the server.
        pub active: Option<bool>, with_active;
        /// The image to show. It comes only where the request asked for avatars.
        ///
        /// Set by the server.
        pub avatar_url: Option<String> = "avatarUrl", with_avatar_url(into);
        /// What people read, such as `Ada Lind`. Missing where it is no user of the server.
        ///
        /// Set by the server.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// The address in the commit. It may be anything, or empty.
        ///
        /// Set by the server.
        pub email_address: Option<String> = "emailAddress", with_email_address(into);
        /// The number of the user. Missing where it is no user of the server.
        pub id: Option<i64>, with_id(into);
        /// The user's page on the website.
        ///
        /// Set by the server.
        pub links: Option<Links>, with_links;
        /// The name in the commit; for a user of the server, the user name.
        pub name: Option<String>, with_name(into);
        /// The user name as it stands in addresses, such as `ada`. Missing where it is no user of
        /// the server.
        pub slug: Option<String>, with_slug(into);
        /// Whether a person or a program uses the account. Missing where it is no user of the
        /// server.
        ///
        /// Set by the server.
        pub r#type: Option<UserType> = "type", with_type(into);
    }
}
