//! Rejected ref.

use crate::models::RefType;
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Rejected ref.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    RejectedRef {
        with_display_id(display_id: String), with_id(id: String),
        with_state(state: RejectedRefState), with_tag(tag: bool), with_type(r#type: RefType),
    }
}

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
    Other(Unlisted<RejectedRefState>),
}

open_enum! { RejectedRefState { Ahead = "AHEAD", Diverged = "DIVERGED", Orphaned = "ORPHANED" } }
