//! License.

use crate::models::LicenseStatus;
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// License.
    pub struct License, secret "license" {
        /// Creation date; set by the server.
        pub creation_date: Option<Timestamp> = "creationDate", with_creation_date(into);
        /// Days before expiry; set by the server.
        pub days_before_expiry: Option<i64> = "daysBeforeExpiry", with_days_before_expiry(into);
        /// Expiry date; set by the server.
        pub expiry_date: Option<Timestamp> = "expiryDate", with_expiry_date(into);
        /// Grace period end date; set by the server.
        pub grace_period_end_date: Option<Timestamp> = "gracePeriodEndDate",
            with_grace_period_end_date(into);
        /// License.
        pub license: Option<String>, with_license(into);
        /// Maintenance expiry date; set by the server.
        pub maintenance_expiry_date: Option<Timestamp> = "maintenanceExpiryDate",
            with_maintenance_expiry_date(into);
        /// Maximum number of users; set by the server.
        pub maximum_number_of_users: Option<i64> = "maximumNumberOfUsers",
            with_maximum_number_of_users(into);
        /// Number of days before expiry; set by the server.
        pub number_of_days_before_expiry: Option<i64> = "numberOfDaysBeforeExpiry",
            with_number_of_days_before_expiry(into);
        /// Number of days before grace period expiry; set by the server.
        pub number_of_days_before_grace_period_expiry: Option<i64> = "numberOfDaysBeforeGracePeriodExpiry",
            with_number_of_days_before_grace_period_expiry(into);
        /// Number of days before maintenance expiry; set by the server.
        pub number_of_days_before_maintenance_expiry: Option<i64> = "numberOfDaysBeforeMaintenanceExpiry",
            with_number_of_days_before_maintenance_expiry(into);
        /// Purchase date; set by the server.
        pub purchase_date: Option<Timestamp> = "purchaseDate", with_purchase_date(into);
        /// Server ID; set by the server.
        pub server_id: Option<String> = "serverId", with_server_id(into);
        /// Status; set by the server.
        pub status: Option<LicenseStatus>, with_status;
        /// Support entitlement number; set by the server.
        pub support_entitlement_number: Option<String> = "supportEntitlementNumber",
            with_support_entitlement_number(into);
        /// Unlimited number of users; set by the server.
        pub unlimited_number_of_users: Option<bool> = "unlimitedNumberOfUsers",
            with_unlimited_number_of_users;
    }
}
