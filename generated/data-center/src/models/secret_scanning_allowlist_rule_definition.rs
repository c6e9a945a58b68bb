//! Secret scanning allowlist rule definition.

bitbucket_runtime::model! {
    /// Secret scanning allowlist rule definition.
    pub struct SecretScanningAllowlistRuleDefinition, made by new {
        /// Line regex.
        pub line_regex: Option<String> = "lineRegex", with_line_regex(into);
        /// Name.
        pub name: String, with_name(into);
        /// Path regex.
        pub path_regex: Option<String> = "pathRegex", with_path_regex(into);
    }
}

impl SecretScanningAllowlistRuleDefinition {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::empty().with_name(name)
    }
}
