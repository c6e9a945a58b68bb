//! Group.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// Name.
    pub name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Group { name } }

setters! { Group { with_name(name: String) } }
