//! Pipeline known host.

use crate::models::PipelineSshPublicKey;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline known host.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineKnownHost {
    /// Hostname.
    pub hostname: Option<String>,
    /// Public key.
    pub public_key: Option<PipelineSshPublicKey>,
    /// Type.
    pub r#type: TypeTag,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineKnownHost, tag "pipeline_known_host" {
        hostname, public_key, r#type = "type", uuid,
    }
}

setters! {
    PipelineKnownHost {
        with_hostname(hostname: String), with_public_key(public_key: PipelineSshPublicKey),
        with_uuid(uuid: String),
    }
}
