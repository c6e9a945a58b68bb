//! JSON web key set.

use crate::models::JsonWebKey;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// JSON web key set.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JsonWebKeySet {
    /// Keys.
    pub keys: Option<Vec<JsonWebKey>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { JsonWebKeySet { keys } }

setters! { JsonWebKeySet { with_keys(keys: [JsonWebKey]) } }
