//! SSH key.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// A public SSH key, with which a user or a program reaches repositories.
    ///
    /// To add one, send `text`, and `label` or `expiryDays` if need be; the server reads the
    /// rest from the text.
    pub struct SshKey {
        /// What kind of key it is, such as `RSA`.
        ///
        /// Set by the server.
        pub algorithm_type: Option<String> = "algorithmType", with_algorithm_type(into);
        /// How long the key is, in bits.
        ///
        /// Set by the server.
        pub bit_length: Option<i64> = "bitLength", with_bit_length(into);
        /// When it was added. Older servers leave it out.
        ///
        /// Set by the server.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// After how many days it ends. Missing for one that does not end.
        pub expiry_days: Option<i64> = "expiryDays", with_expiry_days(into);
        /// The fingerprint of the key.
        ///
        /// Set by the server.
        pub fingerprint: Option<String>, with_fingerprint(into);
        /// The number that its operations are called with.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
        /// What people call it. Left out, it is what follows the key in `text`, it seems.
        pub label: Option<String>, with_label(into);
        /// When it was last used. Missing while it never was.
        ///
        /// Set by the server.
        pub last_authenticated: Option<Timestamp> = "lastAuthenticated",
            with_last_authenticated(into);
        /// The key, in one line such as `ssh-ed25519 AAAA… ada@boats`.
        pub text: Option<String>, with_text(into);
        /// What is wrong with the key, where something is, such as that it is too weak.
        ///
        /// Set by the server.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub warning: Option<String>, with_warning(into);
    }
}
