//! Models that several modules share: ref change and what goes with it.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;
use crate::models::{MinimalRef, RefChangeType};

/// Ref change.
///
/// Schema: `#/components/schemas/RestRefChange`
#[derive(Clone, PartialEq)]
pub struct RefChange {
    /// `#/components/schemas/RestRefChange/properties/fromHash`
    pub from_hash: Option<String>,
    /// `#/components/schemas/RestRefChange/properties/ref`
    pub changed_ref: Option<MinimalRef>,
    /// `#/components/schemas/RestRefChange/properties/refId`
    pub ref_id: Option<String>,
    /// `#/components/schemas/RestRefChange/properties/toHash`
    pub to_hash: Option<String>,
    /// `#/components/schemas/RestRefChange/properties/type`
    pub r#type: Option<RefChangeType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RefChange {
    from_hash = "fromHash", changed_ref = "ref", ref_id = "refId", to_hash = "toHash",
    r#type = "type",
});
