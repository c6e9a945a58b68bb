//! Where a server says what version it is of. Imports nothing of the crate.

use serde::Deserialize;

/// Where a server says what version it is of.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersionAt {
    /// The operation that is asked, `GET /path`.
    pub operation: String,
    /// The JSON pointer of the text in its answer.
    pub field: String,
}
