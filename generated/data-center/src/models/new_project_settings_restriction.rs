//! New project settings restriction.

bitbucket_runtime::model! {
    /// A setting that the repositories of a project shall not change.
    pub struct NewProjectSettingsRestriction, made by new {
        /// The part of the setting, such as one hook. Left out, the setting is restricted as a
        /// whole.
        pub component_key: Option<String> = "componentKey", with_component_key(into);
        /// The setting, by the name that its plugin has for it.
        pub feature_key: String = "featureKey", with_feature_key(into);
        /// The plugin that the setting belongs to, or the like.
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
