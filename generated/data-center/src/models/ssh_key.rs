//! SSH key.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// SSH key.
    pub struct SshKey {
        /// Algorithm type; set by the server.
        pub algorithm_type: Option<String> = "algorithmType", with_algorithm_type(into);
        /// Bit length; set by the server.
        pub bit_length: Option<i64> = "bitLength", with_bit_length(into);
        /// Created date; set by the server.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// Expiry days.
        pub expiry_days: Option<i64> = "expiryDays", with_expiry_days(into);
        /// Fingerprint; set by the server.
        pub fingerprint: Option<String>, with_fingerprint(into);
        /// ID; set by the server.
        pub id: Option<i64>, with_id(into);
        /// Label.
        pub label: Option<String>, with_label(into);
        /// Last authenticated; set by the server.
        pub last_authenticated: Option<Timestamp> = "lastAuthenticated",
            with_last_authenticated(into);
        /// Text.
        pub text: Option<String>, with_text(into);
        /// Warning; set by the server.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub warning: Option<String>, with_warning(into);
    }
}
