//! Push change.

use crate::models::{Commit, GitRef, Link};

bitbucket_runtime::model! {
    /// What a push did to a branch or a tag.
    ///
    /// A new one has no `old`, a deleted one no `new`; both are null then.
    pub struct PushChange {
        /// Whether the branch or tag was deleted.
        pub closed: Option<bool>, with_closed;
        /// The newest of the commits that are new to it, at most five. Missing for tags, and where
        /// it was deleted.
        pub commits: Option<Vec<Commit>>, with_commits([Commit]);
        /// Whether the branch or tag is new.
        pub created: Option<bool>, with_created;
        /// Whether commits were taken away from it, as by a forced push.
        pub forced: Option<bool>, with_forced;
        /// Where to see the change. Missing where it was deleted.
        pub links: Option<PushChangeLinks>, with_links;
        /// The branch or tag as it is, with the commit at its tip. Null where it was deleted.
        pub new: Option<GitRef>, with_new(into);
        /// The branch or tag as it was. Null where it is new.
        pub old: Option<GitRef>, with_old(into);
        /// Whether there are more new commits than `commits` holds.
        pub truncated: Option<bool>, with_truncated;
    }
}

bitbucket_runtime::model! {
    /// Where to see the change. Missing where it was deleted.
    pub struct PushChangeLinks {
        /// All commits that are new, in the API.
        pub commits: Option<Link>, with_commits;
        /// What they change, as a diff in the API. Missing where it is new.
        pub diff: Option<Link>, with_diff;
        /// The change on the website. Missing for tags.
        pub html: Option<Link>, with_html;
    }
}
