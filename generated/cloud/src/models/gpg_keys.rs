//! Models of GPG keys.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::{Account, SelfLinks};

/// GPG account key.
///
/// Schema: `#/components/schemas/GPG_account_key`
#[derive(Clone, PartialEq)]
pub struct GpgAccountKey {
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/added_on`
    pub added_on: Option<DateTime>,
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/expires_on`
    pub expires_on: Option<DateTime>,
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/fingerprint`
    pub fingerprint: Option<String>,
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/key_id`
    pub key_id: Option<String>,
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/last_used`
    pub last_used: Option<DateTime>,
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/owner`
    pub owner: Option<Account>,
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/parent_fingerprint`
    pub parent_fingerprint: Option<String>,
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/subkeys`
    pub subkeys: Option<Vec<GpgAccountKey>>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(GpgAccountKey, tag "gpg_key" {
    added_on, created_on, expires_on, fingerprint, key, key_id, last_used, links, name, owner,
    parent_fingerprint, subkeys, r#type = "type",
});
setters!(GpgAccountKey {
    with_added_on(added_on: DateTime), with_created_on(created_on: DateTime),
    with_expires_on(expires_on: DateTime), with_fingerprint(fingerprint: String),
    with_key(key: String), with_key_id(key_id: String), with_last_used(last_used: DateTime),
    with_links(links: SelfLinks), with_name(name: String), with_owner(owner: Account),
    with_parent_fingerprint(parent_fingerprint: String), with_subkeys(subkeys: [GpgAccountKey]),
});
