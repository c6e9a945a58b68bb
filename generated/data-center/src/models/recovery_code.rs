//! Recovery code.

bitbucket_runtime::model! {
    /// The recovery code, which stands in for the app where the phone is lost.
    ///
    /// The server gives it when the second step is set up, and a new one when asked, or, it
    /// seems, when it was used. Keep it apart from the phone.
    pub struct RecoveryCode, secret "recoveryCode" {
        /// The code.
        pub recovery_code: Option<String> = "recoveryCode", with_recovery_code(into);
    }
}
