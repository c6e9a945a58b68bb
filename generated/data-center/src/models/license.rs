//! License.

use crate::models::LicenseStatus;
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// License.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct License {
    /// Creation date; set by the server.
    pub creation_date: Option<Timestamp>,
    /// Days before expiry; set by the server.
    pub days_before_expiry: Option<i64>,
    /// Expiry date; set by the server.
    pub expiry_date: Option<Timestamp>,
    /// Grace period end date; set by the server.
    pub grace_period_end_date: Option<Timestamp>,
    /// License.
    pub license: Option<String>,
    /// Maintenance expiry date; set by the server.
    pub maintenance_expiry_date: Option<Timestamp>,
    /// Maximum number of users; set by the server.
    pub maximum_number_of_users: Option<i64>,
    /// Number of days before expiry; set by the server.
    pub number_of_days_before_expiry: Option<i64>,
    /// Number of days before grace period expiry; set by the server.
    pub number_of_days_before_grace_period_expiry: Option<i64>,
    /// Number of days before maintenance expiry; set by the server.
    pub number_of_days_before_maintenance_expiry: Option<i64>,
    /// Purchase date; set by the server.
    pub purchase_date: Option<Timestamp>,
    /// Server ID; set by the server.
    pub server_id: Option<String>,
    /// Status; set by the server.
    pub status: Option<LicenseStatus>,
    /// Support entitlement number; set by the server.
    pub support_entitlement_number: Option<String>,
    /// Unlimited number of users; set by the server.
    pub unlimited_number_of_users: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    License, secret "license" {
        creation_date = "creationDate", days_before_expiry = "daysBeforeExpiry",
        expiry_date = "expiryDate", grace_period_end_date = "gracePeriodEndDate", license,
        maintenance_expiry_date = "maintenanceExpiryDate",
        maximum_number_of_users = "maximumNumberOfUsers",
        number_of_days_before_expiry = "numberOfDaysBeforeExpiry",
        number_of_days_before_grace_period_expiry = "numberOfDaysBeforeGracePeriodExpiry",
        number_of_days_before_maintenance_expiry = "numberOfDaysBeforeMaintenanceExpiry",
        purchase_date = "purchaseDate", server_id = "serverId", status,
        support_entitlement_number = "supportEntitlementNumber",
        unlimited_number_of_users = "unlimitedNumberOfUsers",
    }
}

setters! {
    License {
        with_creation_date(creation_date: Timestamp),
        with_days_before_expiry(days_before_expiry: i64), with_expiry_date(expiry_date: Timestamp),
        with_grace_period_end_date(grace_period_end_date: Timestamp), with_license(license: String),
        with_maintenance_expiry_date(maintenance_expiry_date: Timestamp),
        with_maximum_number_of_users(maximum_number_of_users: i64),
        with_number_of_days_before_expiry(number_of_days_before_expiry: i64),
        with_number_of_days_before_grace_period_expiry(number_of_days_before_grace_period_expiry: i64),
        with_number_of_days_before_maintenance_expiry(number_of_days_before_maintenance_expiry: i64),
        with_purchase_date(purchase_date: Timestamp), with_server_id(server_id: String),
        with_status(status: LicenseStatus),
        with_support_entitlement_number(support_entitlement_number: String),
        with_unlimited_number_of_users(unlimited_number_of_users: bool),
    }
}
