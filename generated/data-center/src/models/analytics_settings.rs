//! Analytics settings.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Timestamp};

/// Analytics settings.
#[derive(Clone, PartialEq)]
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
