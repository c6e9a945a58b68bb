//! List broken indexes answer values.

use crate::models::Repository;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// How the search index of a repository is.
    pub struct GetRepositoryIndexAnswer {
        /// What went wrong, in a sentence for people, where `status` is `BROKEN`. May be missing or
        /// null.
        ///
        /// Set by the server.
        pub indexing_error: Option<String> = "indexingError", with_indexing_error(into);
        /// The commit up to which the repository can be searched. Missing, it seems, where it never
        /// was indexed.
        pub last_indexed_commit_id: Option<String> = "lastIndexedCommitId",
            with_last_indexed_commit_id(into);
        /// When the repository was last indexed without an error, in milliseconds since 1970.
        pub last_indexed_timestamp: Option<i64> = "lastIndexedTimestamp",
            with_last_indexed_timestamp(into);
        /// The project, such as `HARBOUR`.
        pub project_key: Option<String> = "projectKey", with_project_key(into);
        /// The repository, such as `boats`.
        pub repository_slug: Option<String> = "repositorySlug", with_repository_slug(into);
        /// How far a search index is.
        pub status: Option<GetRepositoryIndexAnswerStatus>, with_status(into);
    }
}

/// How far a search index is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetRepositoryIndexAnswerStatus {
    /// `BROKEN`
    ///
    /// Indexing went wrong too often, and the server tries no more.
    Broken,
    /// `INDEXED`
    ///
    /// It is there, and the repository can be searched.
    Indexed,
    /// `INDEXING`
    ///
    /// It is being made.
    Indexing,
    /// `UNKNOWN`
    ///
    /// The server cannot say.
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
    /// A repository that the server has given up indexing for the search.
    pub struct ListBrokenIndexesAnswerValues {
        /// How its index is, and what went wrong.
        pub details: Option<GetRepositoryIndexAnswer>, with_details;
        /// The repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
