//! GPG key.

use crate::models::GpgSubKey;
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// GPG key.
    pub struct GpgKey {
        /// Email address; set by the server.
        pub email_address: Option<String> = "emailAddress", with_email_address(into);
        /// Expiry date; set by the server.
        pub expiry_date: Option<Timestamp> = "expiryDate", with_expiry_date(into);
        /// Fingerprint; set by the server.
        pub fingerprint: Option<String>, with_fingerprint(into);
        /// ID; set by the server.
        pub id: Option<String>, with_id(into);
        /// Sub keys; set by the server.
        pub sub_keys: Option<Vec<GpgSubKey>> = "subKeys", with_sub_keys([GpgSubKey]);
        /// Text.
        pub text: Option<String>, with_text(into);
    }
}
