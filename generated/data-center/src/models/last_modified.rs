//! Last modified.

use crate::models::Commit;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;
use std::collections::BTreeMap;

/// Last modified.
#[derive(Clone, PartialEq)]
pub struct LastModified {
    /// Files.
    pub files: Option<BTreeMap<String, Commit>>,
    /// Latest commit.
    pub latest_commit: Option<Box<Commit>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { LastModified { files, latest_commit = "latestCommit" } }
