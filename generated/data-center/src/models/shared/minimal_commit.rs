//! Models that several modules share: minimal commit and what goes with it.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Minimal commit.
///
/// Schema: `#/components/schemas/RestMinimalCommit`
#[derive(Clone, PartialEq)]
pub struct MinimalCommit {
    /// `#/components/schemas/RestMinimalCommit/properties/displayId`
    pub display_id: Option<String>,
    /// `#/components/schemas/RestMinimalCommit/properties/id`
    pub id: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MinimalCommit { display_id = "displayId", id });
