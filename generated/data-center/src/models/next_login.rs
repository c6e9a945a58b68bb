//! Next login.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Next login.
    pub struct NextLogin {
        /// Conversation ID.
        pub conversation_id: Option<String> = "conversationId", with_conversation_id(into);
        /// Next login step.
        pub next_login_step: Option<LoginStep> = "nextLoginStep", with_next_login_step(into);
    }
}

/// Login step.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginStep {
    /// `ENROLLMENT`
    Enrollment,
    /// `TOTP_CODE_VERIFICATION`
    TotpCodeVerification,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<LoginStep>),
}

bitbucket_runtime::open_enum! {
    LoginStep {
        Enrollment = "ENROLLMENT", TotpCodeVerification = "TOTP_CODE_VERIFICATION",
    }
}
