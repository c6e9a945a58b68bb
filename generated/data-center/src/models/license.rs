//! License.

use crate::models::LicenseStatus;
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// The license of the server.
    ///
    /// To install one, send its text as `license`; the server reads the rest from it.
    pub struct License, secret "license" {
        /// When the license was issued.
        ///
        /// Set by the server.
        pub creation_date: Option<Timestamp> = "creationDate", with_creation_date(into);
        /// How many days are left until it ends. The same as `numberOfDaysBeforeExpiry`.
        ///
        /// Set by the server.
        pub days_before_expiry: Option<i64> = "daysBeforeExpiry", with_days_before_expiry(into);
        /// When it ends.
        ///
        /// Set by the server.
        pub expiry_date: Option<Timestamp> = "expiryDate", with_expiry_date(into);
        /// Until when the server goes on working after the end.
        ///
        /// Set by the server.
        pub grace_period_end_date: Option<Timestamp> = "gracePeriodEndDate",
            with_grace_period_end_date(into);
        /// The text that the vendor gives, a block of letters that only the server can read.
        pub license: Option<String>, with_license(into);
        /// Until when there are new versions and support.
        ///
        /// Set by the server.
        pub maintenance_expiry_date: Option<Timestamp> = "maintenanceExpiryDate",
            with_maintenance_expiry_date(into);
        /// How many users may log in. See `unlimitedNumberOfUsers` first.
        ///
        /// Set by the server.
        pub maximum_number_of_users: Option<i64> = "maximumNumberOfUsers",
            with_maximum_number_of_users(into);
        /// How many days are left until it ends. 2147483647 seems to stand for one that does not.
        ///
        /// Set by the server.
        pub number_of_days_before_expiry: Option<i64> = "numberOfDaysBeforeExpiry",
            with_number_of_days_before_expiry(into);
        /// How many days are left until `gracePeriodEndDate`.
        ///
        /// Set by the server.
        pub number_of_days_before_grace_period_expiry: Option<i64> = "numberOfDaysBeforeGracePeriodExpiry",
            with_number_of_days_before_grace_period_expiry(into);
        /// How many days are left until `maintenanceExpiryDate`.
        ///
        /// Set by the server.
        pub number_of_days_before_maintenance_expiry: Option<i64> = "numberOfDaysBeforeMaintenanceExpiry",
            with_number_of_days_before_maintenance_expiry(into);
        /// When it was bought.
        ///
        /// Set by the server.
        pub purchase_date: Option<Timestamp> = "purchaseDate", with_purchase_date(into);
        /// The server that it is for. Compare it with that in `status`.
        ///
        /// Set by the server.
        pub server_id: Option<String> = "serverId", with_server_id(into);
        /// How this server stands against the license.
        ///
        /// Set by the server.
        pub status: Option<LicenseStatus>, with_status;
        /// The number by which the vendor's support knows the license.
        ///
        /// Set by the server.
        pub support_entitlement_number: Option<String> = "supportEntitlementNumber",
            with_support_entitlement_number(into);
        /// Whether any number of users may log in.
        ///
        /// Set by the server.
        pub unlimited_number_of_users: Option<bool> = "unlimitedNumberOfUsers",
            with_unlimited_number_of_users;
    }
}
