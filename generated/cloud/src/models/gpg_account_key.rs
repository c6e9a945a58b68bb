//! GPG account key.

use crate::models::{Account, SelfLinks};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A public GPG key of a user, by which signatures of commits are checked.
    ///
    /// A subkey has the same shape.
    pub struct GpgAccountKey, tag "gpg_key" {
        /// When the key was added to the account.
        pub added_on: Option<DateTime>, with_added_on(into);
        /// When the key itself was made.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// When the key ends. Null where it never does.
        pub expires_on: Option<DateTime>, with_expires_on(into);
        /// The fingerprint, which is also what the key's operations are called with.
        pub fingerprint: Option<String>, with_fingerprint(into);
        /// The public key as armoured text. It is sent to add a key; in answers it stands only
        /// where `fields` asks for it.
        pub key: Option<String>, with_key(into);
        /// The short id of the key, as GPG prints it.
        pub key_id: Option<String>, with_key_id(into);
        /// When the key was last used. Null where it never was.
        pub last_used: Option<DateTime>, with_last_used(into);
        /// Where the API has an object.
        pub links: Option<SelfLinks>, with_links;
        /// What the user calls the key.
        pub name: Option<String>, with_name(into);
        /// Whose key it is.
        pub owner: Option<Account>, with_owner(into);
        /// The fingerprint of the key that this one is a subkey of. Null for a key of its own.
        pub parent_fingerprint: Option<String>, with_parent_fingerprint(into);
        /// The subkeys. They stand in an answer only where `fields` asks for them.
        ///
        /// Each item once.
        pub subkeys: Option<Vec<GpgAccountKey>>, with_subkeys([GpgAccountKey]);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
