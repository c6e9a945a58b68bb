//! Label.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Label.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// Name.
    pub name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Label { name } }

setters! { Label { with_name(name: String) } }
