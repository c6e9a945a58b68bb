//! SSH account key.

use crate::models::{Account, SelfLinks};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A public SSH key of a user, with which they clone and push.
    ///
    /// To add one, send `key` and `label`.
    pub struct SshAccountKey, tag "ssh_key" {
        /// The comment at the end of the key, where it has one.
        pub comment: Option<String>, with_comment(into);
        /// When the key was added.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// When the key ends. Null where it never does.
        pub expires_on: Option<DateTime>, with_expires_on(into);
        /// The SHA-256 fingerprint, to compare with what `ssh` shows.
        pub fingerprint: Option<String>, with_fingerprint(into);
        /// The public key in one line, such as `ssh-ed25519 AAAA…`.
        pub key: Option<String>, with_key(into);
        /// What the user calls the key, such as `laptop`.
        pub label: Option<String>, with_label(into);
        /// When the key was last used. Null where it never was.
        pub last_used: Option<DateTime>, with_last_used(into);
        /// Where the API has the key.
        pub links: Option<SelfLinks>, with_links;
        /// Whose key it is.
        pub owner: Option<Account>, with_owner(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The id in braces that its operations are called with.
        pub uuid: Option<String>, with_uuid(into);
    }
}
