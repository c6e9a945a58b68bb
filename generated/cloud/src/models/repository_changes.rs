//! Repository changes.

use crate::models::{AvatarLinks, ChangedText};

bitbucket_runtime::model! {
    /// The fields of a repository that changed, each with what it was and is.
    pub struct RepositoryChanges {
        /// The description.
        pub description: Option<ChangedText>, with_description;
        /// The name with that of the workspace, which changes with the name.
        pub full_name: Option<ChangedText>, with_full_name;
        /// The programming language.
        pub language: Option<ChangedText>, with_language;
        /// Where the repository is found, which changes with its name.
        pub links: Option<Box<RepositoryChangesLinks>>, with_links(Box<RepositoryChangesLinks>);
        /// The name.
        pub name: Option<ChangedText>, with_name;
        /// The address of its website.
        pub website: Option<ChangedText>, with_website;
    }
}

bitbucket_runtime::model! {
    /// Where the repository is found, which changes with its name.
    pub struct RepositoryChangesLinks {
        /// Where it is found now.
        pub new: Option<AvatarLinks>, with_new;
        /// Where it was found.
        pub old: Option<AvatarLinks>, with_old;
    }
}
