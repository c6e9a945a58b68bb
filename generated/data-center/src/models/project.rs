//! Project.

use crate::models::{Links, User};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Project.
    pub struct Project {
        /// Avatar.
        pub avatar: Option<String>, with_avatar(into);
        /// Avatar URL; set by the server.
        pub avatar_url: Option<String> = "avatarUrl", with_avatar_url(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// ID; set by the server.
        pub id: Option<i64>, with_id(into);
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Links; set by the server.
        pub links: Option<Links>, with_links;
        /// Pattern: `^[^~].*`
        pub name: Option<String>, with_name(into);
        /// Deprecated.
        ///
        /// Set by the server.
        pub namespace: Option<String>, with_namespace(into);
        /// Owner; set by the server.
        pub owner: Option<User>, with_owner;
        /// Public.
        pub public: Option<bool>, with_public;
        /// Scope; set by the server.
        pub scope: Option<String>, with_scope(into);
        /// Type; set by the server.
        pub r#type: Option<ProjectType> = "type", with_type(into);
    }
}

/// Project type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectType {
    /// `NORMAL`
    Normal,
    /// `PERSONAL`
    Personal,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ProjectType>),
}

bitbucket_runtime::open_enum! { ProjectType { Normal = "NORMAL", Personal = "PERSONAL" } }
