//! X509 certificate.

bitbucket_runtime::model! {
    /// A certificate of somebody who issues others, by which the server checks signatures of
    /// commits.
    pub struct X509Certificate {
        /// The fingerprint of the certificate, by SHA-256.
        pub fingerprint: Option<String>, with_fingerprint(into);
        /// The number that its operations are called with.
        pub id: Option<i64>, with_id(into);
    }
}
