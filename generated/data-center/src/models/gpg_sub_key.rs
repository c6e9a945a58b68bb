//! GPG sub key.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// A key that belongs to a GPG key and signs for it.
    pub struct GpgSubKey {
        /// When it ends. Missing for one that does not end.
        pub expiry_date: Option<Timestamp> = "expiryDate", with_expiry_date(into);
        /// The fingerprint of the key.
        pub fingerprint: Option<String>, with_fingerprint(into);
    }
}
