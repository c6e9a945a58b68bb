//! Repository refs changed.

use crate::models::{Commit, RefChange, Repository, User, WebhookEvent};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Sent when branches or tags were pushed, made, moved or deleted.
    ///
    /// One push can change several. Merges and what people do on the website are pushes too.
    pub struct RepositoryRefsChanged {
        /// Whose doing it is.
        pub actor: Option<User>, with_actor;
        /// What happened to each branch and tag.
        pub changes: Option<Vec<RefChange>>, with_changes([RefChange]);
        /// The newest of the commits that are new. Older servers leave them out.
        pub commits: Option<Vec<Commit>>, with_commits([Commit]);
        /// When it happened, to the second, with the zone of the server as in `+0100`.
        pub date: Option<DateTime>, with_date(into);
        /// What happened, as in the header `X-Event-Key`.
        pub event_key: Option<WebhookEvent> = "eventKey", with_event_key(into);
        /// The repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// The commit that the branch or tag is at now. Older servers leave it out.
        pub to_commit: Option<Box<Commit>> = "toCommit", with_to_commit(Box<Commit>);
    }
}
