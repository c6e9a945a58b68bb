//! X509 certificate.

bitbucket_runtime::model! {
    /// X509 certificate.
    pub struct X509Certificate {
        /// Fingerprint.
        pub fingerprint: Option<String>, with_fingerprint(into);
        /// ID.
        pub id: Option<i64>, with_id(into);
    }
}
