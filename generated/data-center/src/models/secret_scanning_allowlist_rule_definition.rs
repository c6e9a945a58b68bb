//! Secret scanning allowlist rule definition.

bitbucket_runtime::model! {
    /// An exception from scanning to make: what fits it is not to be taken for a secret.
    ///
    /// It needs at least one of the two regular expressions.
    pub struct SecretScanningAllowlistRuleDefinition, made by new {
        /// What harmless text looks like, such as `SAIL-0{32}`.
        pub line_regex: Option<String> = "lineRegex", with_line_regex(into);
        /// What people call it, such as `Tokens in tests`.
        pub name: String, with_name(into);
        /// Which files it is for, such as `tests/.*`.
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
