//! Project.

use crate::models::{Account, AvatarLinks, Workspace};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A project, which holds some of the repositories of a workspace and the settings that
    /// they share.
    ///
    /// To create one, send `key` and `name`. Inside other objects it comes short, with these
    /// two, `uuid` and links.
    pub struct Project, tag "project" {
        /// When it was made.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// What it is for, as people wrote it. Empty or null where they wrote nothing.
        pub description: Option<String>, with_description(into);
        /// Whether one of its repositories can be seen by everybody.
        pub has_publicly_visible_repos: Option<bool>, with_has_publicly_visible_repos;
        /// Whether only those who were let in may see it. A private project has private
        /// repositories only.
        pub is_private: Option<bool>, with_is_private;
        /// The short name as it stands in paths, such as `DOCK`. A workspace has each key once.
        pub key: Option<String>, with_key(into);
        /// Where the project is found, and its picture. To set the picture, send as
        /// `links.avatar.href` the address of an image or a `data:` URL.
        pub links: Option<AvatarLinks>, with_links;
        /// What people call it, such as `Dock works`.
        pub name: Option<String>, with_name(into);
        /// The account it belongs to, which is the workspace's or, in older answers, a user.
        pub owner: Option<Account>, with_owner(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// When it last changed.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// The id in braces that stays when the key changes.
        pub uuid: Option<String>, with_uuid(into);
        /// The workspace that it is in.
        pub workspace: Option<Workspace>, with_workspace;
    }
}
