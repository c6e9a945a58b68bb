//! Which constructors of credentials a crate has beside those of its document.

use serde::Deserialize;

use crate::surface::service::Constructor;

/// Constructors of `Credentials` that the document does not name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Offered {
    /// These.
    Some(Vec<Constructor>),
    /// Whatever the runtime has, and none for the document's schemes.
    All(All),
}

/// `all`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum All {
    /// The only value.
    All,
}

impl Default for Offered {
    fn default() -> Self {
        Self::Some(Vec::new())
    }
}
