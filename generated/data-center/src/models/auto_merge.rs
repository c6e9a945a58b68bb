//! Auto merge.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// The wish to merge a pull request as soon as all merge checks pass.
    ///
    /// It is made with a merge whose `autoMerge` is true.
    pub struct AutoMerge {
        /// Whether the server puts a subject of its own before the message.
        pub auto_subject: Option<bool> = "autoSubject", with_auto_subject;
        /// When somebody asked for it.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// The commit that the source branch was at. Only this one is merged, it seems.
        pub from_hash: Option<String> = "fromHash", with_from_hash(into);
        /// The message of the commit that the merge makes. Missing where the server writes one.
        pub message: Option<String>, with_message(into);
        /// How to merge, such as `squash`. Missing where the default counts.
        pub strategy_id: Option<String> = "strategyId", with_strategy_id(into);
        /// The branch to merge into, such as `refs/heads/main`.
        pub to_ref_id: Option<String> = "toRefId", with_to_ref_id(into);
    }
}
