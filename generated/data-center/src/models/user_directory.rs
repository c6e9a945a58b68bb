//! User directory.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// User directory.
#[derive(Clone, PartialEq)]
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
