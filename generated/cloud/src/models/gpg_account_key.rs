//! GPG account key.

use crate::models::{Account, SelfLinks};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// GPG account key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GpgAccountKey {
    /// Added on.
    pub added_on: Option<DateTime>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Expires on.
    pub expires_on: Option<DateTime>,
    /// Fingerprint.
    pub fingerprint: Option<String>,
    /// Key.
    pub key: Option<String>,
    /// Key ID.
    pub key_id: Option<String>,
    /// Last used.
    pub last_used: Option<DateTime>,
    /// Links.
    pub links: Option<SelfLinks>,
    /// Name.
    pub name: Option<String>,
    /// Owner.
    pub owner: Option<Account>,
    /// Parent fingerprint.
    pub parent_fingerprint: Option<String>,
    /// Subkeys.
    pub subkeys: Option<Vec<GpgAccountKey>>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    GpgAccountKey, tag "gpg_key" {
        added_on, created_on, expires_on, fingerprint, key, key_id, last_used, links, name, owner,
        parent_fingerprint, subkeys, r#type = "type",
    }
}

setters! {
    GpgAccountKey {
        with_added_on(added_on: DateTime), with_created_on(created_on: DateTime),
        with_expires_on(expires_on: DateTime), with_fingerprint(fingerprint: String),
        with_key(key: String), with_key_id(key_id: String), with_last_used(last_used: DateTime),
        with_links(links: SelfLinks), with_name(name: String), with_owner(owner: Account),
        with_parent_fingerprint(parent_fingerprint: String), with_subkeys(subkeys: [GpgAccountKey]),
    }
}
