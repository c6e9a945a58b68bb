//! Models that several modules share: SSH access key and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::{Extra, Timestamp};
use crate::models::{Permission, Project, Repository};

/// SSH access key.
///
/// Schema: `#/components/schemas/RestSshAccessKey`
#[derive(Clone, PartialEq)]
pub struct SshAccessKey {
    /// `#/components/schemas/RestSshAccessKey/properties/key`
    pub key: Option<SshKey>,
    /// `#/components/schemas/RestSshAccessKey/properties/permission`
    pub permission: Option<Permission>,
    /// `#/components/schemas/RestSshAccessKey/properties/project`; set by the server
    pub project: Option<Box<Project>>,
    /// `#/components/schemas/RestSshAccessKey/properties/repository`; set by the server
    pub repository: Option<Box<Repository>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SshAccessKey { key, permission, project, repository });
setters!(SshAccessKey { with_key(key: SshKey), with_permission(permission: Permission) });

/// SSH key.
///
/// Schema: `#/components/schemas/RestSshKey`
#[derive(Clone, PartialEq)]
pub struct SshKey {
    /// `#/components/schemas/RestSshKey/properties/algorithmType`; set by the server
    pub algorithm_type: Option<String>,
    /// `#/components/schemas/RestSshKey/properties/bitLength`; set by the server
    pub bit_length: Option<i64>,
    /// `#/components/schemas/RestSshKey/properties/createdDate`; set by the server
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestSshKey/properties/expiryDays`
    pub expiry_days: Option<i64>,
    /// `#/components/schemas/RestSshKey/properties/fingerprint`; set by the server
    pub fingerprint: Option<String>,
    /// `#/components/schemas/RestSshKey/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestSshKey/properties/label`
    pub label: Option<String>,
    /// `#/components/schemas/RestSshKey/properties/lastAuthenticated`; set by the server
    pub last_authenticated: Option<Timestamp>,
    /// `#/components/schemas/RestSshKey/properties/text`
    pub text: Option<String>,
    /// `#/components/schemas/RestSshKey/properties/warning`; set by the server
    pub warning: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SshKey {
    algorithm_type = "algorithmType", bit_length = "bitLength", created_date = "createdDate",
    expiry_days = "expiryDays", fingerprint, id, label, last_authenticated = "lastAuthenticated",
    text, warning,
});
setters!(SshKey {
    with_expiry_days(expiry_days: i64), with_label(label: String), with_text(text: String),
});
