//! User rename.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// User rename.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserRename {
    /// Name.
    pub name: String,
    /// New name.
    pub new_name: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { UserRename { name, new_name = "newName" }, new }

setters! { UserRename { with_name(name: String), with_new_name(new_name: String) } }

impl UserRename {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>, new_name: impl Into<String>) -> Self {
        Self::empty().with_name(name).with_new_name(new_name)
    }
}
