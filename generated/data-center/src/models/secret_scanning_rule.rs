//! Secret scanning rule.

use crate::models::Scope;

bitbucket_runtime::model! {
    /// A rule by which the server finds secrets in what is pushed.
    ///
    /// It has one or both of two regular expressions. With both, a line must fit one and its
    /// file the other, it seems.
    pub struct SecretScanningRule {
        /// The number that its operations are called with.
        pub id: Option<i64>, with_id(into);
        /// What a line with a secret looks like, such as `SAIL-[0-9a-f]{32}`. May be missing.
        pub line_regex: Option<String> = "lineRegex", with_line_regex(into);
        /// What people read when it finds something, such as `Token of the sail maker`.
        pub name: Option<String>, with_name(into);
        /// Which files it is for, such as `.*\.key`. May be missing.
        pub path_regex: Option<String> = "pathRegex", with_path_regex(into);
        /// What it holds for, the whole server, a project or a repository.
        pub scope: Option<Scope>, with_scope;
    }
}
