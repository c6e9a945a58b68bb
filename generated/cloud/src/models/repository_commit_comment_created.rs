//! Repository commit comment created.

use crate::models::{Account, Commit, CommitComment, Repository};

bitbucket_runtime::model! {
    /// Sent when somebody commented on a commit.
    pub struct RepositoryCommitCommentCreated {
        /// Whose doing it is. Seldom missing.
        pub actor: Option<Account>, with_actor(into);
        /// The comment.
        pub comment: Option<Box<CommitComment>>, with_comment(Box<CommitComment>);
        /// The commit, mostly by its hash and links alone.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Where it happened, as it is afterwards.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
