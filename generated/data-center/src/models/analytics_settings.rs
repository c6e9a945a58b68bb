//! Analytics settings.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Whether the primary server takes part in the vendor's analytics, for mirrors to do the
    /// same.
    pub struct AnalyticsSettings {
        /// Whether data on how it is used may be collected.
        pub can_collect_analytics: Option<bool> = "canCollectAnalytics", with_can_collect_analytics;
        /// What time it is on the primary server.
        pub server_time: Option<Timestamp> = "serverTime", with_server_time(into);
        /// The number by which the vendor's support knows the license.
        pub support_entitlement_number: Option<String> = "supportEntitlementNumber",
            with_support_entitlement_number(into);
    }
}
