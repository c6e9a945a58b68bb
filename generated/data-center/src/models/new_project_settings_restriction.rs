//! New project settings restriction.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// New project settings restriction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewProjectSettingsRestriction {
    /// Component key.
    pub component_key: Option<String>,
    /// Feature key.
    pub feature_key: String,
    /// Namespace.
    pub namespace: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    NewProjectSettingsRestriction {
        component_key = "componentKey", feature_key = "featureKey", namespace,
    }, new
}

setters! {
    NewProjectSettingsRestriction {
        with_component_key(component_key: String), with_feature_key(feature_key: String),
        with_namespace(namespace: String),
    }
}

impl NewProjectSettingsRestriction {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(feature_key: impl Into<String>, namespace: impl Into<String>) -> Self {
        Self::empty().with_feature_key(feature_key).with_namespace(namespace)
    }
}
