//! Changeset.

use crate::models::{Change, Commit, Links, MinimalCommit, Repository};
use bitbucket_runtime::OffsetPage;

bitbucket_runtime::model! {
    /// Changeset.
    pub struct Changeset {
        /// Changes.
        pub changes: Option<OffsetPage<Change>>, with_changes(into);
        /// From commit.
        pub from_commit: Option<MinimalCommit> = "fromCommit", with_from_commit;
        /// Links; set by the server.
        pub links: Option<Links>, with_links;
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// To commit.
        pub to_commit: Option<Box<Commit>> = "toCommit", with_to_commit(Box<Commit>);
    }
}
