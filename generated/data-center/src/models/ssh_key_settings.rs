//! SSH key settings.

use crate::models::SshKeyTypeRestriction;

bitbucket_runtime::model! {
    /// Which SSH keys the server takes, and how long they hold.
    pub struct SshKeySettings {
        /// Which kinds of keys it takes, and how long these must be.
        pub key_type_restrictions: Option<Vec<SshKeyTypeRestriction>> = "keyTypeRestrictions",
            with_key_type_restrictions([SshKeyTypeRestriction]);
        /// After how many days a key ends at the latest. Missing where it need not end.
        pub max_expiry_days: Option<i64> = "maxExpiryDays", with_max_expiry_days(into);
    }
}
