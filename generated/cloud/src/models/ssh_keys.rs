//! Models of SSH keys.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::{Account, SelfLinks};

/// SSH account key.
///
/// Schema: `#/components/schemas/ssh_account_key`
#[derive(Clone, PartialEq)]
pub struct SshAccountKey {
    /// `#/components/schemas/ssh_key/allOf/1/properties/comment`
    pub comment: Option<String>,
    /// `#/components/schemas/ssh_key/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/ssh_account_key/allOf/1/properties/expires_on`
    pub expires_on: Option<DateTime>,
    /// `#/components/schemas/ssh_account_key/allOf/1/properties/fingerprint`
    pub fingerprint: Option<String>,
    /// `#/components/schemas/ssh_key/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/ssh_key/allOf/1/properties/label`
    pub label: Option<String>,
    /// `#/components/schemas/ssh_key/allOf/1/properties/last_used`
    pub last_used: Option<DateTime>,
    /// `#/components/schemas/ssh_key/allOf/1/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/ssh_account_key/allOf/1/properties/owner`
    pub owner: Option<Account>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/ssh_key/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SshAccountKey, tag "ssh_key" {
    comment, created_on, expires_on, fingerprint, key, label, last_used, links, owner,
    r#type = "type", uuid,
});
setters!(SshAccountKey {
    with_comment(comment: String), with_created_on(created_on: DateTime),
    with_expires_on(expires_on: DateTime), with_fingerprint(fingerprint: String),
    with_key(key: String), with_label(label: String), with_last_used(last_used: DateTime),
    with_links(links: SelfLinks), with_owner(owner: Account), with_uuid(uuid: String),
});
