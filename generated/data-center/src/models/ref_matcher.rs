//! Ref matcher.

use crate::models::RefMatcherType;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Ref matcher.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefMatcher {
    /// Active; set by the server.
    pub active: Option<bool>,
    /// Display ID.
    pub display_id: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Type.
    pub r#type: Option<RefMatcherType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RefMatcher { active, display_id = "displayId", id, r#type = "type" } }

setters! {
    RefMatcher {
        with_active(active: bool), with_display_id(display_id: String), with_id(id: String),
        with_type(r#type: RefMatcherType),
    }
}
