//! Commit status.

use crate::models::{Commit, Link, Repository};
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// What a build, or another check, says of a commit.
    ///
    /// A commit has any number of them, told apart by `key`: the same key again replaces the
    /// status.
    #[doc(alias = "build status")]
    pub struct CommitStatus, tag "build" {
        /// The commit that the status is about.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// When the status was first given.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// A line for people, such as `All 48 tests passed`. May be empty.
        pub description: Option<String>, with_description(into);
        /// What tells the statuses of a commit apart, such as `boats-linux`. One for each kind of
        /// build, the same for each run.
        pub key: Option<String>, with_key(into);
        /// Where a status and its commit are in the API.
        pub links: Option<CommitStatusLinks>, with_links;
        /// What people read, such as `Linux #48`. May be empty.
        pub name: Option<String>, with_name(into);
        /// The branch or tag that was built. It may point at another commit by now. Null where the
        /// check is about the commit alone.
        pub ref_name: Option<String> = "refname", with_ref_name(into);
        /// The repository of the commit.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// How a build stands.
        pub state: Option<CommitStatusState>, with_state(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// When the status last changed.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// The page of the build. `{repository.full_name}` and other fields of `repository` and
        /// `commit` in braces are filled in when it is shown.
        pub url: Option<String>, with_url(into);
        /// The id of the status, in braces.
        pub uuid: Option<String>, with_uuid(into);
    }
}

bitbucket_runtime::model! {
    /// Where a status and its commit are in the API.
    pub struct CommitStatusLinks {
        /// The commit.
        pub commit: Option<Link>, with_commit;
        /// The status itself.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}

/// How a build stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommitStatusState {
    /// `FAILED`
    ///
    /// It found something wrong.
    Failed,
    /// `INPROGRESS`
    ///
    /// It runs. Set another state when it ends.
    InProgress,
    /// `STOPPED`
    ///
    /// It was ended before there was a result.
    Stopped,
    /// `SUCCESSFUL`
    ///
    /// All is well.
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
