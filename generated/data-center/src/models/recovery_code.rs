//! Recovery code.

bitbucket_runtime::model! {
    /// Recovery code.
    pub struct RecoveryCode, secret "recoveryCode" {
        /// Recovery code.
        pub recovery_code: Option<String> = "recoveryCode", with_recovery_code(into);
    }
}
