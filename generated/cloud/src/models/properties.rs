//! Models of properties.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::Extra;

/// Application property.
///
/// Schema: `#/components/schemas/application_property`
#[derive(Clone, PartialEq)]
pub struct ApplicationProperty {
    /// `#/components/schemas/application_property/properties/_attributes`
    pub attributes: Option<Vec<ApplicationPropertyAttribute>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ApplicationProperty { attributes = "_attributes" });
setters!(ApplicationProperty {
    with_attributes(attributes: [ApplicationPropertyAttribute]),
});

/// Application property attribute.
///
/// Schema: `#/components/schemas/application_property/properties/_attributes/items`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationPropertyAttribute {
    /// `public`
    Public,
    /// `read_only`
    ReadOnly,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ApplicationPropertyAttribute { Public = "public", ReadOnly = "read_only" });
