//! Diagnostics ping.

bitbucket_runtime::model! {
    /// Sent when somebody tries out the address of a webhook. It says neither what it is nor
    /// when it was sent.
    pub struct DiagnosticsPing {
        /// Always true, it seems.
        pub test: Option<bool>, with_test;
    }
}
