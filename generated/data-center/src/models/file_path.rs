//! File path.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// File path.
#[derive(Clone, PartialEq)]
pub struct FilePath {
    /// Components.
    pub components: Option<Vec<String>>,
    /// Extension.
    pub extension: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Parent.
    pub parent: Option<String>,
    /// To string.
    pub full_path: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { FilePath { components, extension, name, parent, full_path = "toString" } }
