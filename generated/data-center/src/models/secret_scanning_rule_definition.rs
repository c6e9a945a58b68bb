//! Secret scanning rule definition.

bitbucket_runtime::model! {
    /// A rule by which the server is to find secrets in what is pushed.
    ///
    /// It needs at least one of the two regular expressions.
    pub struct SecretScanningRuleDefinition, made by new {
        /// What a line with a secret looks like, such as `SAIL-[0-9a-f]{32}`.
        pub line_regex: Option<String> = "lineRegex", with_line_regex(into);
        /// What people read when it finds something, such as `Token of the sail maker`.
        pub name: String, with_name(into);
        /// Which files it is for, such as `.*\.key`.
        pub path_regex: Option<String> = "pathRegex", with_path_regex(into);
    }
}

impl SecretScanningRuleDefinition {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::empty().with_name(name)
    }
}
