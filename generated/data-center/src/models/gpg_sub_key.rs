//! GPG sub key.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// GPG sub key.
    pub struct GpgSubKey {
        /// Expiry date.
        pub expiry_date: Option<Timestamp> = "expiryDate", with_expiry_date(into);
        /// Fingerprint.
        pub fingerprint: Option<String>, with_fingerprint(into);
    }
}
