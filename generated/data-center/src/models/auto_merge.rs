//! Auto merge.

use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// Auto merge.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AutoMerge {
    /// Auto subject.
    pub auto_subject: Option<bool>,
    /// Created date.
    pub created_date: Option<Timestamp>,
    /// From hash.
    pub from_hash: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Strategy ID.
    pub strategy_id: Option<String>,
    /// To ref ID.
    pub to_ref_id: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    AutoMerge {
        auto_subject = "autoSubject", created_date = "createdDate", from_hash = "fromHash", message,
        strategy_id = "strategyId", to_ref_id = "toRefId",
    }
}

setters! {
    AutoMerge {
        with_auto_subject(auto_subject: bool), with_created_date(created_date: Timestamp),
        with_from_hash(from_hash: String), with_message(message: String),
        with_strategy_id(strategy_id: String), with_to_ref_id(to_ref_id: String),
    }
}
