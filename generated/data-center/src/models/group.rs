//! Group.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Group.
#[derive(Clone, PartialEq)]
pub struct Group {
    /// Name.
    pub name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Group { name } }
