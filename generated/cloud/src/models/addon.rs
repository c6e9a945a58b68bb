//! Models of addon.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::{Extra, Json};

/// Addon update.
///
/// Schema: `#/paths/~1addon/put/requestBody/content/application~1json/schema`
#[derive(Clone, PartialEq)]
pub struct AddonUpdate {
    /// `#/paths/~1addon/put/requestBody/content/application~1json/schema/properties/descriptor`
    pub descriptor: Option<Json>,
    /// `#/paths/~1addon/put/requestBody/content/application~1json/schema/properties/descriptor_url`
    pub descriptor_url: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AddonUpdate { descriptor, descriptor_url });
setters!(AddonUpdate {
    with_descriptor(descriptor: Json), with_descriptor_url(descriptor_url: String),
});

/// Linker value.
///
/// Schema: `#/components/schemas/linker_value`
#[derive(Clone, PartialEq)]
pub struct LinkerValue {
    /// `#/components/schemas/linker_value/properties/value`
    pub value: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(LinkerValue { value });
setters!(LinkerValue { with_value(value: String) });
