//! SSH account key.

use crate::models::{Account, SelfLinks};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// SSH account key.
    pub struct SshAccountKey, tag "ssh_key" {
        /// Comment.
        pub comment: Option<String>, with_comment(into);
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Expires on.
        pub expires_on: Option<DateTime>, with_expires_on(into);
        /// Fingerprint.
        pub fingerprint: Option<String>, with_fingerprint(into);
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Label.
        pub label: Option<String>, with_label(into);
        /// Last used.
        pub last_used: Option<DateTime>, with_last_used(into);
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Owner.
        pub owner: Option<Account>, with_owner(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}
