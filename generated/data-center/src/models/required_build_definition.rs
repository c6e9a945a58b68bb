//! Required build definition.

use crate::models::RefMatcher;

bitbucket_runtime::model! {
    /// Builds that a merge into certain branches is to need.
    pub struct RequiredBuildDefinition, made by new {
        /// Which builds, by their `parent`, such as `BOATS`. At least one; all of them must
        /// succeed.
        ///
        /// At most 100 items.
        pub build_parent_keys: Vec<String> = "buildParentKeys",
            with_build_parent_keys([into String]);
        /// The source branches whose pull requests do not need the builds. Left out, all need them.
        pub exempt_ref_matcher: Option<RefMatcher> = "exemptRefMatcher", with_exempt_ref_matcher;
        /// The target branches that need the builds. Its `id` and its `type.id` are enough.
        pub ref_matcher: RefMatcher = "refMatcher", with_ref_matcher;
        /// Whether a merge by the merge queue is to need the builds.
        ///
        /// Default: `true`
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub required_for_merge_queue: Option<bool> = "requiredForMergeQueue",
            with_required_for_merge_queue;
        /// Whether the merge of a pull request is to need the builds.
        ///
        /// Default: `true`
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub required_for_pull_request: Option<bool> = "requiredForPullRequest",
            with_required_for_pull_request;
    }
}

impl RequiredBuildDefinition {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        build_parent_keys: impl IntoIterator<Item = impl Into<String>>,
        ref_matcher: RefMatcher,
    ) -> Self {
        Self::empty().with_build_parent_keys(build_parent_keys).with_ref_matcher(ref_matcher)
    }
}
