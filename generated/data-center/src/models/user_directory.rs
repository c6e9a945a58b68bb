//! User directory.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// User directory.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDirectory {
    /// Active.
    pub active: Option<bool>,
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { UserDirectory { active, description, name, r#type = "type" } }

setters! {
    UserDirectory {
        with_active(active: bool), with_description(description: String), with_name(name: String),
        with_type(r#type: String),
    }
}
