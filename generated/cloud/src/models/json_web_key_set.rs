//! JSON web key set.

use crate::models::JsonWebKey;

bitbucket_runtime::model! {
    /// JSON web key set.
    pub struct JsonWebKeySet {
        /// Keys.
        pub keys: Option<Vec<JsonWebKey>>, with_keys([JsonWebKey]);
    }
}
