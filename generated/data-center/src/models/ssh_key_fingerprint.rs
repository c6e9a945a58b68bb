//! SSH key fingerprint.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// SSH key fingerprint.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SshKeyFingerprint {
    /// Algorithm.
    pub algorithm: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SshKeyFingerprint { algorithm, value } }

setters! { SshKeyFingerprint { with_algorithm(algorithm: String), with_value(value: String) } }
