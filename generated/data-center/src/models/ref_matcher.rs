//! Ref matcher.

use crate::models::RefMatcherType;

bitbucket_runtime::model! {
    /// Which branches or tags a rule is for.
    ///
    /// To send one, `id` and `type.id` are enough: `refs/heads/main` with `BRANCH`, or
    /// `release/*` with `PATTERN`.
    pub struct RefMatcher {
        /// Whether it can fit anything. One for the branching model seems not to where there is no
        /// such model.
        ///
        /// Set by the server.
        pub active: Option<bool>, with_active;
        /// What people read, such as `main` or `Development`.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// The branch, pattern or part of the branching model, as `type` says.
        ///
        /// A branch goes by its full name, such as `refs/heads/main`. A pattern is as in
        /// `release/*`. A category of the branching model is `BUGFIX`, `FEATURE`, `HOTFIX` or
        /// `RELEASE`; one of its branches is `development` or `production`. All branches together
        /// are `ANY_REF_MATCHER_ID`.
        pub id: Option<String>, with_id(into);
        /// How `id` is to be read.
        pub r#type: Option<RefMatcherType> = "type", with_type;
    }
}
