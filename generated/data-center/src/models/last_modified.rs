//! Last modified.

use crate::models::Commit;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Last modified.
    pub struct LastModified {
        /// Files.
        pub files: Option<BTreeMap<String, Commit>>, with_files(into);
        /// Latest commit.
        pub latest_commit: Option<Box<Commit>> = "latestCommit", with_latest_commit(Box<Commit>);
    }
}
