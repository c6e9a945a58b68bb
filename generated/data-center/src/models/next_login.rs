//! Next login.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// What is left to do before the user is logged in.
    ///
    /// The password was right, and two steps are asked for. It comes with status 412.
    pub struct NextLogin {
        /// What ties the steps of one log-in together.
        pub conversation_id: Option<String> = "conversationId", with_conversation_id(into);
        /// What comes after the password.
        pub next_login_step: Option<LoginStep> = "nextLoginStep", with_next_login_step(into);
    }
}

/// What comes after the password.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginStep {
    /// `ENROLLMENT`
    ///
    /// The user has no second step yet and must set one up, since the server demands it.
    Enrollment,
    /// `TOTP_CODE_VERIFICATION`
    ///
    /// The user sends a code from the app on the phone.
    TotpCodeVerification,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<LoginStep>),
}

bitbucket_runtime::open_enum! {
    LoginStep {
        Enrollment = "ENROLLMENT", TotpCodeVerification = "TOTP_CODE_VERIFICATION",
    }
}
