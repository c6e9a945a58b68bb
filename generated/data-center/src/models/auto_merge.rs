//! Auto merge.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Timestamp};

/// Auto merge.
#[derive(Clone, PartialEq)]
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
