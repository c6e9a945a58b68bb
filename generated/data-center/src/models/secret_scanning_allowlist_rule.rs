//! Secret scanning allowlist rule.

bitbucket_runtime::model! {
    /// An exception from scanning: what fits it is not taken for a secret.
    ///
    /// It has one or both of two regular expressions. With both, a line must fit one and its
    /// file the other, it seems.
    pub struct SecretScanningAllowlistRule {
        /// The number that its operations are called with.
        pub id: Option<i64>, with_id(into);
        /// What harmless text looks like, such as `SAIL-0{32}`. May be missing.
        pub line_regex: Option<String> = "lineRegex", with_line_regex(into);
        /// What people call it, such as `Tokens in tests`.
        pub name: Option<String>, with_name(into);
        /// Which files it is for, such as `tests/.*`. May be missing.
        pub path_regex: Option<String> = "pathRegex", with_path_regex(into);
    }
}
