//! GPG account key.

use crate::models::{Account, SelfLinks};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// GPG account key.
    pub struct GpgAccountKey, tag "gpg_key" {
        /// Added on.
        pub added_on: Option<DateTime>, with_added_on(into);
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Expires on.
        pub expires_on: Option<DateTime>, with_expires_on(into);
        /// Fingerprint.
        pub fingerprint: Option<String>, with_fingerprint(into);
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Key ID.
        pub key_id: Option<String>, with_key_id(into);
        /// Last used.
        pub last_used: Option<DateTime>, with_last_used(into);
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Owner.
        pub owner: Option<Account>, with_owner(into);
        /// Parent fingerprint.
        pub parent_fingerprint: Option<String>, with_parent_fingerprint(into);
        /// Each item once.
        pub subkeys: Option<Vec<GpgAccountKey>>, with_subkeys([GpgAccountKey]);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
