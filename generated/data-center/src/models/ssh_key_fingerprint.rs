//! SSH key fingerprint.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// SSH key fingerprint.
#[derive(Clone, PartialEq)]
pub struct SshKeyFingerprint {
    /// Algorithm.
    pub algorithm: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SshKeyFingerprint { algorithm, value } }
