//! Analytics settings.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Analytics settings.
    pub struct AnalyticsSettings {
        /// Can collect analytics.
        pub can_collect_analytics: Option<bool> = "canCollectAnalytics", with_can_collect_analytics;
        /// Server time.
        pub server_time: Option<Timestamp> = "serverTime", with_server_time(into);
        /// Support entitlement number.
        pub support_entitlement_number: Option<String> = "supportEntitlementNumber",
            with_support_entitlement_number(into);
    }
}
