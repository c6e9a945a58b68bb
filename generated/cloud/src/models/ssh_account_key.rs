//! SSH account key.

use crate::models::{Account, SelfLinks};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// SSH account key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SshAccountKey {
    /// Comment.
    pub comment: Option<String>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Expires on.
    pub expires_on: Option<DateTime>,
    /// Fingerprint.
    pub fingerprint: Option<String>,
    /// Key.
    pub key: Option<String>,
    /// Label.
    pub label: Option<String>,
    /// Last used.
    pub last_used: Option<DateTime>,
    /// Links.
    pub links: Option<SelfLinks>,
    /// Owner.
    pub owner: Option<Account>,
    /// Type.
    pub r#type: TypeTag,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    SshAccountKey, tag "ssh_key" {
        comment, created_on, expires_on, fingerprint, key, label, last_used, links, owner,
        r#type = "type", uuid,
    }
}

setters! {
    SshAccountKey {
        with_comment(comment: String), with_created_on(created_on: DateTime),
        with_expires_on(expires_on: DateTime), with_fingerprint(fingerprint: String),
        with_key(key: String), with_label(label: String), with_last_used(last_used: DateTime),
        with_links(links: SelfLinks), with_owner(owner: Account), with_uuid(uuid: String),
    }
}
