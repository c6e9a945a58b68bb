//! Linker value.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Linker value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkerValue {
    /// Value.
    pub value: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { LinkerValue { value } }

setters! { LinkerValue { with_value(value: String) } }
