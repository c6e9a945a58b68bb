//! Rejected ref.

use crate::models::RefType;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, open_enum};

/// Rejected ref.
#[derive(Clone, PartialEq)]
pub struct RejectedRef {
    /// Display ID.
    pub display_id: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// State.
    pub state: Option<RejectedRefState>,
    /// Tag.
    pub tag: Option<bool>,
    /// Type.
    pub r#type: Option<RefType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RejectedRef { display_id = "displayId", id, state, tag, r#type = "type" } }

/// Rejected ref state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectedRefState {
    /// `AHEAD`
    Ahead,
    /// `DIVERGED`
    Diverged,
    /// `ORPHANED`
    Orphaned,
    /// A value that this version has no name for, as it came.
    Other(String),
}

open_enum! { RejectedRefState { Ahead = "AHEAD", Diverged = "DIVERGED", Orphaned = "ORPHANED" } }
