//! New project settings restriction.

bitbucket_runtime::model! {
    /// New project settings restriction.
    pub struct NewProjectSettingsRestriction, made by new {
        /// Component key.
        pub component_key: Option<String> = "componentKey", with_component_key(into);
        /// Feature key.
        pub feature_key: String = "featureKey", with_feature_key(into);
        /// Namespace.
        pub namespace: String, with_namespace(into);
    }
}

impl NewProjectSettingsRestriction {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(feature_key: impl Into<String>, namespace: impl Into<String>) -> Self {
        Self::empty().with_feature_key(feature_key).with_namespace(namespace)
    }
}
