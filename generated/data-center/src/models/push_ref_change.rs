//! Push ref change.

use crate::models::{MinimalRef, RefChangeType};
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Push ref change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PushRefChange {
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
    /// Updated type.
    pub updated_type: Option<RefUpdateType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PushRefChange {
        from_hash = "fromHash", changed_ref = "ref", ref_id = "refId", to_hash = "toHash",
        r#type = "type", updated_type = "updatedType",
    }
}

setters! {
    PushRefChange {
        with_from_hash(from_hash: String), with_changed_ref(changed_ref: MinimalRef),
        with_ref_id(ref_id: String), with_to_hash(to_hash: String),
        with_type(r#type: RefChangeType), with_updated_type(updated_type: RefUpdateType),
    }
}

/// Ref update type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefUpdateType {
    /// `UNKNOWN`
    Unknown,
    /// `UNRESOLVED`
    Unresolved,
    /// `NOT_FORCED`
    NotForced,
    /// `FORCED`
    Forced,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefUpdateType>),
}

open_enum! {
    RefUpdateType {
        Unknown = "UNKNOWN", Unresolved = "UNRESOLVED", NotForced = "NOT_FORCED", Forced = "FORCED",
    }
}
