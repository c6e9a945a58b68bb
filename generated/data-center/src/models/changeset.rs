//! Changeset.

use crate::models::{Change, Commit, Links, MinimalCommit, Repository};
use bitbucket_runtime::OffsetPage;

bitbucket_runtime::model! {
    /// A commit that names a Jira issue, with its repository and what it changes.
    ///
    /// The lists of one issue are made of these, over all repositories that the caller may see.
    pub struct Changeset {
        /// What the commit changes, as the first page of a list.
        pub changes: Option<OffsetPage<Change>>, with_changes(into);
        /// The commit before, which the changes are counted from. Missing for the first of a
        /// history.
        pub from_commit: Option<MinimalCommit> = "fromCommit", with_from_commit;
        /// The commit on the website.
        ///
        /// Set by the server.
        pub links: Option<Links>, with_links;
        /// Where the commit is.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// The commit that names the issue.
        pub to_commit: Option<Box<Commit>> = "toCommit", with_to_commit(Box<Commit>);
    }
}
