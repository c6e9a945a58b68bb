//! Next login.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Next login.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NextLogin {
    /// Conversation ID.
    pub conversation_id: Option<String>,
    /// Next login step.
    pub next_login_step: Option<LoginStep>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NextLogin { conversation_id = "conversationId", next_login_step = "nextLoginStep" } }

setters! {
    NextLogin {
        with_conversation_id(conversation_id: String),
        with_next_login_step(next_login_step: LoginStep),
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

open_enum! {
    LoginStep {
        Enrollment = "ENROLLMENT", TotpCodeVerification = "TOTP_CODE_VERIFICATION",
    }
}
