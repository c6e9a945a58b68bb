//! Auto merge.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Auto merge.
    pub struct AutoMerge {
        /// Auto subject.
        pub auto_subject: Option<bool> = "autoSubject", with_auto_subject;
        /// Created date.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// From hash.
        pub from_hash: Option<String> = "fromHash", with_from_hash(into);
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Strategy ID.
        pub strategy_id: Option<String> = "strategyId", with_strategy_id(into);
        /// To ref ID.
        pub to_ref_id: Option<String> = "toRefId", with_to_ref_id(into);
    }
}
