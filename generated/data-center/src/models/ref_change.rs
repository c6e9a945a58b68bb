//! Ref change.

use crate::models::{MinimalRef, RefChangeType};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Ref change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefChange {
    /// From hash.
    pub from_hash: Option<String>,
    /// Ref.
    pub changed_ref: Option<MinimalRef>,
    /// Ref ID.
    pub ref_id: Option<String>,
    /// To hash.
    pub to_hash: Option<String>,
    /// Type.
    pub r#type: Option<RefChangeType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RefChange {
        from_hash = "fromHash", changed_ref = "ref", ref_id = "refId", to_hash = "toHash",
        r#type = "type",
    }
}

setters! {
    RefChange {
        with_from_hash(from_hash: String), with_changed_ref(changed_ref: MinimalRef),
        with_ref_id(ref_id: String), with_to_hash(to_hash: String),
        with_type(r#type: RefChangeType),
    }
}
