//! Secret scanning rule.

use crate::models::Scope;

bitbucket_runtime::model! {
    /// Secret scanning rule.
    pub struct SecretScanningRule {
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Line regex.
        pub line_regex: Option<String> = "lineRegex", with_line_regex(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Path regex.
        pub path_regex: Option<String> = "pathRegex", with_path_regex(into);
        /// Scope.
        pub scope: Option<Scope>, with_scope;
    }
}
