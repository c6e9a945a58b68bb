//! Required build.

use crate::models::RefMatcher;

bitbucket_runtime::model! {
    /// Required build.
    pub struct RequiredBuild {
        /// Build parent keys.
        pub build_parent_keys: Option<Vec<String>> = "buildParentKeys",
            with_build_parent_keys([into String]);
        /// Exempt ref matcher.
        pub exempt_ref_matcher: Option<RefMatcher> = "exemptRefMatcher", with_exempt_ref_matcher;
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Ref matcher.
        pub ref_matcher: Option<RefMatcher> = "refMatcher", with_ref_matcher;
        /// Required for merge queue.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub required_for_merge_queue: Option<bool> = "requiredForMergeQueue",
            with_required_for_merge_queue;
        /// Required for pull request.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub required_for_pull_request: Option<bool> = "requiredForPullRequest",
            with_required_for_pull_request;
    }
}
