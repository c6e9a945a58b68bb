//! Pipeline SSH key pair.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline SSH key pair.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineSshKeyPair {
    /// Private key.
    pub private_key: Option<String>,
    /// Public key.
    pub public_key: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineSshKeyPair, tag "pipeline_ssh_key_pair", secret "private_key" {
        private_key, public_key, r#type = "type",
    }
}

setters! {
    PipelineSshKeyPair {
        with_private_key(private_key: String), with_public_key(public_key: String),
    }
}
