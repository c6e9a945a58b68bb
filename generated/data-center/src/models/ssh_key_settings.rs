//! SSH key settings.

use crate::models::SshKeyTypeRestriction;

bitbucket_runtime::model! {
    /// SSH key settings.
    pub struct SshKeySettings {
        /// Key type restrictions.
        pub key_type_restrictions: Option<Vec<SshKeyTypeRestriction>> = "keyTypeRestrictions",
            with_key_type_restrictions([SshKeyTypeRestriction]);
        /// Max expiry days.
        pub max_expiry_days: Option<i64> = "maxExpiryDays", with_max_expiry_days(into);
    }
}
