//! Detailed group.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Detailed group.
#[derive(Clone, PartialEq)]
pub struct DetailedGroup {
    /// Deletable.
    pub deletable: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { DetailedGroup { deletable, name } }
