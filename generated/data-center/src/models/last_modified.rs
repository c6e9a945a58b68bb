//! Last modified.

use crate::models::Commit;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};
use std::collections::BTreeMap;

/// Last modified.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LastModified {
    /// Files.
    pub files: Option<BTreeMap<String, Commit>>,
    /// Latest commit.
    pub latest_commit: Option<Box<Commit>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { LastModified { files, latest_commit = "latestCommit" } }

setters! {
    LastModified {
        with_files(files: BTreeMap<String, Commit>), with_latest_commit(latest_commit: Box<Commit>),
    }
}
