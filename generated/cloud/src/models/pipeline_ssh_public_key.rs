//! Pipeline SSH public key.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline SSH public key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineSshPublicKey {
    /// Key.
    pub key: Option<String>,
    /// Key type.
    pub key_type: Option<String>,
    /// Md5 fingerprint.
    pub md5_fingerprint: Option<String>,
    /// Sha256 fingerprint.
    pub sha256_fingerprint: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineSshPublicKey, tag "pipeline_ssh_public_key" {
        key, key_type, md5_fingerprint, sha256_fingerprint, r#type = "type",
    }
}

setters! {
    PipelineSshPublicKey {
        with_key(key: String), with_key_type(key_type: String),
        with_md5_fingerprint(md5_fingerprint: String),
        with_sha256_fingerprint(sha256_fingerprint: String),
    }
}
