//! Commit status.

use crate::models::{Commit, Link, Repository};
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Commit status.
    pub struct CommitStatus, tag "build" {
        /// Commit.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Links.
        pub links: Option<CommitStatusLinks>, with_links;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Refname.
        pub ref_name: Option<String> = "refname", with_ref_name(into);
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// State.
        pub state: Option<CommitStatusState>, with_state(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// URL.
        pub url: Option<String>, with_url(into);
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}

bitbucket_runtime::model! {
    /// Commit status links.
    pub struct CommitStatusLinks {
        /// Commit.
        pub commit: Option<Link>, with_commit;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}

/// Commit status state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommitStatusState {
    /// `FAILED`
    Failed,
    /// `INPROGRESS`
    InProgress,
    /// `STOPPED`
    Stopped,
    /// `SUCCESSFUL`
    Successful,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<CommitStatusState>),
}

bitbucket_runtime::open_enum! {
    CommitStatusState {
        Failed = "FAILED", InProgress = "INPROGRESS", Stopped = "STOPPED",
        Successful = "SUCCESSFUL",
    }
}
