//! Secret location.

use crate::models::Repository;

bitbucket_runtime::model! {
    /// A place where something looks like a secret. Not recorded.
    pub struct SecretLocation {
        /// The hash of the commit.
        pub commit_id: Option<String> = "commitId", with_commit_id(into);
        /// The line in the file.
        pub line: Option<i64>, with_line(into);
        /// The file.
        pub path: Option<String>, with_path(into);
        /// The repository that was pushed to.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// The rule that found it.
        pub rule_name: Option<String> = "ruleName", with_rule_name(into);
    }
}
