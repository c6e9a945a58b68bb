//! SSH key type restriction.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// SSH key type restriction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SshKeyTypeRestriction {
    /// Algorithm.
    pub algorithm: Option<String>,
    /// Allowed.
    pub allowed: Option<bool>,
    /// Min key length.
    pub min_key_length: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SshKeyTypeRestriction { algorithm, allowed, min_key_length = "minKeyLength" } }

setters! {
    SshKeyTypeRestriction {
        with_algorithm(algorithm: String), with_allowed(allowed: bool),
        with_min_key_length(min_key_length: i64),
    }
}
