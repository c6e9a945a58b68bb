//! User.

use crate::models::Links;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A user of the server.
    ///
    /// To name a user, as a reviewer for example, `name` is mostly enough; default reviewers
    /// and reviewer groups go by `id`.
    pub struct User {
        /// Whether the user may log in. One who left stays as the author of what they wrote.
        ///
        /// Set by the server.
        pub active: Option<bool>, with_active;
        /// The image to show. It comes only where the request asked for avatars.
        ///
        /// Set by the server.
        pub avatar_url: Option<String> = "avatarUrl", with_avatar_url(into);
        /// What people read, such as `Ada Lind`.
        ///
        /// Set by the server.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// The e-mail address. Missing for accounts without one.
        ///
        /// Set by the server.
        pub email_address: Option<String> = "emailAddress", with_email_address(into);
        /// The number, which stays when the user is renamed.
        pub id: Option<i64>, with_id(into);
        /// The user's page on the website.
        ///
        /// Set by the server.
        pub links: Option<Links>, with_links;
        /// What the user logs in with, such as `ada`.
        pub name: Option<String>, with_name(into);
        /// The user name as it stands in addresses, such as `ada`. Unusual letters are replaced.
        pub slug: Option<String>, with_slug(into);
        /// Whether a person or a program uses the account.
        ///
        /// Set by the server.
        pub r#type: Option<UserType> = "type", with_type(into);
    }
}

/// What kind of account a user is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// `NORMAL`
    ///
    /// An account of a person.
    Normal,
    /// `SERVICE`
    ///
    /// An account in whose name programs work, such as that behind a project's access token. It
    /// cannot log in, and does not count for the license.
    Service,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<UserType>),
}

bitbucket_runtime::open_enum! { UserType { Normal = "NORMAL", Service = "SERVICE" } }
