//! Detailed group.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Detailed group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetailedGroup {
    /// Deletable.
    pub deletable: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { DetailedGroup { deletable, name } }

setters! { DetailedGroup { with_deletable(deletable: bool), with_name(name: String) } }
