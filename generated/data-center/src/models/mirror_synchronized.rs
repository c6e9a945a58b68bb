//! Mirror synchronized.

use crate::models::{MirrorServer, RefChange, Repository, User, WebhookEvent};
use bitbucket_runtime::wire::DateTime;

bitbucket_runtime::model! {
    /// Sent when a mirror has fetched what changed in a repository.
    pub struct MirrorSynchronized {
        /// Whose doing it is.
        pub actor: Option<User>, with_actor;
        /// What happened to each branch and tag. Empty where that is too much.
        pub changes: Option<Vec<RefChange>>, with_changes([RefChange]);
        /// When it happened, to the second, with the zone of the server as in `+0100`.
        pub date: Option<DateTime>, with_date(into);
        /// What happened, as in the header `X-Event-Key`.
        pub event_key: Option<WebhookEvent> = "eventKey", with_event_key(into);
        /// The mirror, by its id and name.
        pub mirror_server: Option<MirrorServer> = "mirrorServer", with_mirror_server;
        /// Whether there are more changes than are told, so that `changes` is empty.
        pub ref_limit_exceeded: Option<bool> = "refLimitExceeded", with_ref_limit_exceeded;
        /// The repository, with the addresses to clone it from, at the primary server and at the
        /// mirror.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// How the mirror fetched it, such as `snapshot` or `incremental`.
        pub sync_type: Option<String> = "syncType", with_sync_type(into);
    }
}
