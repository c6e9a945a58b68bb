//! Get backfill report answer.

bitbucket_runtime::model! {
    /// Get backfill report answer.
    pub struct GetBackfillReportAnswer {
        /// Errors.
        pub errors: Option<Vec<GetBackfillReportAnswerErrors>>,
            with_errors([GetBackfillReportAnswerErrors]);
    }
}

bitbucket_runtime::model! {
    /// Get backfill report answer errors.
    pub struct GetBackfillReportAnswerErrors {
        /// Error.
        pub error: Option<String>, with_error(into);
        /// Project key.
        pub project_key: Option<String> = "projectKey", with_project_key(into);
        /// Repo slug.
        pub repo_slug: Option<String> = "repoSlug", with_repo_slug(into);
    }
}
