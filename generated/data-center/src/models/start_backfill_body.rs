//! Start backfill body.

use crate::models::RepositorySelector;

bitbucket_runtime::model! {
    /// What to send Jira that it has missed.
    pub struct StartBackfillBody, made by new {
        /// Sends only what is later than this, in milliseconds since 1970; the moment itself does
        /// not count.
        ///
        /// At least 0.
        pub from_date: Option<i64> = "fromDate", with_from_date(into);
        /// The Jira sites to send it to, by their numbers.
        pub jira_site_ids: Vec<i64> = "jiraSiteIds", with_jira_site_ids([into i64]);
        /// The repositories that it is about, each by `projectKey` and `slug`.
        pub repositories: Vec<RepositorySelector>, with_repositories([RepositorySelector]);
        /// Sends only what is earlier than this, in milliseconds since 1970; the moment itself does
        /// not count.
        ///
        /// At least 0.
        pub to_date: Option<i64> = "toDate", with_to_date(into);
    }
}

impl StartBackfillBody {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        jira_site_ids: impl IntoIterator<Item = impl Into<i64>>,
        repositories: impl IntoIterator<Item = RepositorySelector>,
    ) -> Self {
        Self::empty().with_jira_site_ids(jira_site_ids).with_repositories(repositories)
    }
}
