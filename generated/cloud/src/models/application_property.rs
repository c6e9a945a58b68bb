//! Application property.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Application property.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationProperty {
    /// Attributes.
    pub attributes: Option<Vec<ApplicationPropertyAttribute>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ApplicationProperty { attributes = "_attributes" } }

setters! { ApplicationProperty { with_attributes(attributes: [ApplicationPropertyAttribute]) } }

/// Application property attribute.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationPropertyAttribute {
    /// `public`
    Public,
    /// `read_only`
    ReadOnly,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ApplicationPropertyAttribute>),
}

open_enum! { ApplicationPropertyAttribute { Public = "public", ReadOnly = "read_only" } }
