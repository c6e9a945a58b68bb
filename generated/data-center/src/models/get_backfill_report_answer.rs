//! Get backfill report answer.

bitbucket_runtime::model! {
    /// The repositories of which Jira could not be told.
    pub struct GetBackfillReportAnswer {
        /// One entry for each of them. Empty where all went well.
        pub errors: Option<Vec<GetBackfillReportAnswerErrors>>,
            with_errors([GetBackfillReportAnswerErrors]);
    }
}

bitbucket_runtime::model! {
    /// Why Jira could not be told of a repository.
    pub struct GetBackfillReportAnswerErrors {
        /// What went wrong, in a sentence for people.
        pub error: Option<String>, with_error(into);
        /// The project, such as `HARBOUR`.
        pub project_key: Option<String> = "projectKey", with_project_key(into);
        /// The repository, such as `boats`.
        pub repo_slug: Option<String> = "repoSlug", with_repo_slug(into);
    }
}
