//! File path.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// File path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    FilePath {
        with_components(components: [String]), with_extension(extension: String),
        with_name(name: String), with_parent(parent: String), with_full_path(full_path: String),
    }
}
