//! SSH key settings.

use crate::models::SshKeyTypeRestriction;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// SSH key settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SshKeySettings {
    /// Key type restrictions.
    pub key_type_restrictions: Option<Vec<SshKeyTypeRestriction>>,
    /// Max expiry days.
    pub max_expiry_days: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    SshKeySettings {
        key_type_restrictions = "keyTypeRestrictions", max_expiry_days = "maxExpiryDays",
    }
}

setters! {
    SshKeySettings {
        with_key_type_restrictions(key_type_restrictions: [SshKeyTypeRestriction]),
        with_max_expiry_days(max_expiry_days: i64),
    }
}
