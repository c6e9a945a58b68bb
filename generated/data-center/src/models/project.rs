//! Project.

use crate::models::{Links, User};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A project, which holds repositories.
    ///
    /// To create one, send `key` and `name`. To name one in a request, the `key` is enough.
    pub struct Project {
        /// An image to set, as a data URI such as `data:image/png;base64,` and then the image in
        /// Base64. Answers leave it out.
        pub avatar: Option<String>, with_avatar(into);
        /// The image to show. It comes only where the request asked for avatars.
        ///
        /// Set by the server.
        pub avatar_url: Option<String> = "avatarUrl", with_avatar_url(into);
        /// What people read about it. Missing where nobody wrote anything.
        pub description: Option<String>, with_description(into);
        /// The number, which stays when the key changes.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
        /// What it is called in addresses, such as `HARBOUR`. The key of a personal project is `~`
        /// and the user, as in `~ada`.
        pub key: Option<String>, with_key(into);
        /// The project on the website.
        ///
        /// Set by the server.
        pub links: Option<Links>, with_links;
        /// What people read, such as `Harbour`.
        ///
        /// Pattern: `^[^~].*`
        pub name: Option<String>, with_name(into);
        /// A prefix of the key, it seems. Only newer servers know it, and it is mostly missing.
        ///
        /// Deprecated.
        ///
        /// Set by the server.
        pub namespace: Option<String>, with_namespace(into);
        /// Whose it is. Only for personal projects.
        ///
        /// Set by the server.
        pub owner: Option<User>, with_owner;
        /// Whether everybody may read all its repositories, even without logging in. Missing for
        /// personal ones.
        pub public: Option<bool>, with_public;
        /// What kind of thing it is, always `PROJECT`.
        ///
        /// Set by the server.
        pub scope: Option<String>, with_scope(into);
        /// Whose a project is.
        ///
        /// Set by the server.
        pub r#type: Option<ProjectType> = "type", with_type(into);
    }
}

/// Whose a project is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectType {
    /// `NORMAL`
    ///
    /// A project of several people, or of a team.
    Normal,
    /// `PERSONAL`
    ///
    /// A user's own.
    Personal,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ProjectType>),
}

bitbucket_runtime::open_enum! { ProjectType { Normal = "NORMAL", Personal = "PERSONAL" } }
