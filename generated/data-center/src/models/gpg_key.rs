//! GPG key.

use crate::models::GpgSubKey;
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// A public GPG key, by which the server knows that its user signed a commit or tag.
    ///
    /// To add one, send `text`; the server reads the rest from it.
    pub struct GpgKey {
        /// The address in the key.
        ///
        /// Set by the server.
        pub email_address: Option<String> = "emailAddress", with_email_address(into);
        /// When the key ends. Missing for one that does not end.
        ///
        /// Set by the server.
        pub expiry_date: Option<Timestamp> = "expiryDate", with_expiry_date(into);
        /// The fingerprint of the key.
        ///
        /// Set by the server.
        pub fingerprint: Option<String>, with_fingerprint(into);
        /// The id in the key, which its operations are called with.
        ///
        /// Set by the server.
        pub id: Option<String>, with_id(into);
        /// The keys that belong to it and sign for it.
        ///
        /// Set by the server.
        pub sub_keys: Option<Vec<GpgSubKey>> = "subKeys", with_sub_keys([GpgSubKey]);
        /// The public key, with the lines `-----BEGIN PGP PUBLIC KEY BLOCK-----` and its end.
        pub text: Option<String>, with_text(into);
    }
}
