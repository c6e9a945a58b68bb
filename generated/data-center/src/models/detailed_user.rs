//! Detailed user.

use crate::models::{Links, UserType};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// A user as administrators see them.
    ///
    /// Beside what everybody sees, it says from which directory the user comes and what may be
    /// changed there.
    pub struct DetailedUser {
        /// Whether the user may log in. One who left stays as the author of what they wrote.
        pub active: Option<bool>, with_active;
        /// The image to show. It comes only where the request asked for avatars.
        ///
        /// Set by the server.
        pub avatar_url: Option<String> = "avatarUrl", with_avatar_url(into);
        /// When the user was created.
        ///
        /// Seen in 9.6 and later; not in 9.5.
        pub created_timestamp: Option<i64> = "createdTimestamp", with_created_timestamp(into);
        /// Whether the directory lets the server delete the user.
        pub deletable: Option<bool>, with_deletable;
        /// The directory that the user comes from, such as `Bitbucket Internal Directory`.
        pub directory_name: Option<String> = "directoryName", with_directory_name(into);
        /// What people read, such as `Ada Lind`.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// The e-mail address. Missing for accounts without one.
        pub email_address: Option<String> = "emailAddress", with_email_address(into);
        /// The number, which stays when the user is renamed.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
        /// When the user last logged in. Missing for one who never did.
        pub last_authentication_timestamp: Option<Timestamp> = "lastAuthenticationTimestamp",
            with_last_authentication_timestamp(into);
        /// The user's page on the website.
        ///
        /// Set by the server.
        pub links: Option<Links>, with_links;
        /// Whether the directory lets the server change names and address.
        pub mutable_details: Option<bool> = "mutableDetails", with_mutable_details;
        /// Whether the directory lets the server change the groups that the user is in.
        pub mutable_groups: Option<bool> = "mutableGroups", with_mutable_groups;
        /// What the user logs in with, such as `ada`.
        pub name: Option<String>, with_name(into);
        /// The user name as it stands in addresses, such as `ada`. Unusual letters are replaced.
        pub slug: Option<String>, with_slug(into);
        /// Whether a person or a program uses the account.
        pub r#type: Option<UserType> = "type", with_type(into);
    }
}
