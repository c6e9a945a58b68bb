//! List broken indexes answer values.

use crate::models::Repository;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Get repository index answer.
    pub struct GetRepositoryIndexAnswer {
        /// Indexing error; set by the server.
        pub indexing_error: Option<String> = "indexingError", with_indexing_error(into);
        /// Last indexed commit ID.
        pub last_indexed_commit_id: Option<String> = "lastIndexedCommitId",
            with_last_indexed_commit_id(into);
        /// Last indexed timestamp.
        pub last_indexed_timestamp: Option<i64> = "lastIndexedTimestamp",
            with_last_indexed_timestamp(into);
        /// Project key.
        pub project_key: Option<String> = "projectKey", with_project_key(into);
        /// Repository slug.
        pub repository_slug: Option<String> = "repositorySlug", with_repository_slug(into);
        /// Status.
        pub status: Option<GetRepositoryIndexAnswerStatus>, with_status(into);
    }
}

/// Get repository index answer status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetRepositoryIndexAnswerStatus {
    /// `BROKEN`
    Broken,
    /// `INDEXED`
    Indexed,
    /// `INDEXING`
    Indexing,
    /// `UNKNOWN`
    Unknown,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<GetRepositoryIndexAnswerStatus>),
}

bitbucket_runtime::open_enum! {
    GetRepositoryIndexAnswerStatus {
        Broken = "BROKEN", Indexed = "INDEXED", Indexing = "INDEXING", Unknown = "UNKNOWN",
    }
}

bitbucket_runtime::model! {
    /// List broken indexes answer values.
    pub struct ListBrokenIndexesAnswerValues {
        /// Details.
        pub details: Option<GetRepositoryIndexAnswer>, with_details;
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
