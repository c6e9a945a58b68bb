//! Deploy key.

use crate::models::{Account, Repository, SelfLinks};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A public SSH key that machines read a repository with.
    ///
    /// It reads one repository and writes none.
    #[doc(alias = "access key")]
    pub struct DeployKey, tag "deploy_key" {
        /// When the key was added.
        pub added_on: Option<DateTime>, with_added_on(into);
        /// The comment at the end of the key, where it has one.
        pub comment: Option<String>, with_comment(into);
        /// The same as `added_on`, under another name. Answers carry one or the other, it seems.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// The number that its operations are called with.
        pub id: Option<i64>, with_id(into);
        /// The public key in one line, such as `ssh-ed25519 AAAA…`. Send it to add the key.
        pub key: Option<String>, with_key(into);
        /// What people call the key, such as `ci`.
        pub label: Option<String>, with_label(into);
        /// When the key last opened the repository. Null where it never did.
        pub last_used: Option<DateTime>, with_last_used(into);
        /// Where the API has the key.
        pub links: Option<SelfLinks>, with_links;
        /// Who added the key.
        pub owner: Option<Account>, with_owner(into);
        /// The repository that the key opens.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
