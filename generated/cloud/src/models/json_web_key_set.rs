//! JSON web key set.

use crate::models::JsonWebKey;

bitbucket_runtime::model! {
    /// The public keys that check the signatures of tokens.
    pub struct JsonWebKeySet {
        /// The keys. During a change there can be several; `kid` tells which one a token needs.
        pub keys: Option<Vec<JsonWebKey>>, with_keys([JsonWebKey]);
    }
}
