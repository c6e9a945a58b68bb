//! Last modified.

use crate::models::Commit;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// The files of a directory, each with the last commit that changed it.
    pub struct LastModified {
        /// The commits, by the names of the files.
        pub files: Option<BTreeMap<String, Commit>>, with_files(into);
        /// The newest of all these commits.
        pub latest_commit: Option<Box<Commit>> = "latestCommit", with_latest_commit(Box<Commit>);
    }
}
