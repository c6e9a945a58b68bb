//! Analytics settings.

use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// Analytics settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsSettings {
    /// Can collect analytics.
    pub can_collect_analytics: Option<bool>,
    /// Server time.
    pub server_time: Option<Timestamp>,
    /// Support entitlement number.
    pub support_entitlement_number: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    AnalyticsSettings {
        can_collect_analytics = "canCollectAnalytics", server_time = "serverTime",
        support_entitlement_number = "supportEntitlementNumber",
    }
}

setters! {
    AnalyticsSettings {
        with_can_collect_analytics(can_collect_analytics: bool),
        with_server_time(server_time: Timestamp),
        with_support_entitlement_number(support_entitlement_number: String),
    }
}
