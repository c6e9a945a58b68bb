//! Required build.

use crate::models::RefMatcher;

bitbucket_runtime::model! {
    /// Builds that must have succeeded before a pull request into certain branches can be
    /// merged.
    ///
    /// A build is found by its `parent`, so the tool that sends its status has to say that.
    pub struct RequiredBuild {
        /// Which builds, by their `parent`, such as `BOATS`. All of them must succeed.
        pub build_parent_keys: Option<Vec<String>> = "buildParentKeys",
            with_build_parent_keys([into String]);
        /// The source branches whose pull requests do not need the builds. Missing where all need
        /// them.
        pub exempt_ref_matcher: Option<RefMatcher> = "exemptRefMatcher", with_exempt_ref_matcher;
        /// The number that its operations are called with.
        pub id: Option<i64>, with_id(into);
        /// The target branches that need the builds.
        pub ref_matcher: Option<RefMatcher> = "refMatcher", with_ref_matcher;
        /// Whether a merge by the merge queue needs the builds.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub required_for_merge_queue: Option<bool> = "requiredForMergeQueue",
            with_required_for_merge_queue;
        /// Whether the merge of a pull request needs the builds.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub required_for_pull_request: Option<bool> = "requiredForPullRequest",
            with_required_for_pull_request;
    }
}
