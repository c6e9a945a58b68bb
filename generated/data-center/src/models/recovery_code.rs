//! Recovery code.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Recovery code.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RecoveryCode {
    /// Recovery code.
    pub recovery_code: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RecoveryCode, secret "recoveryCode" { recovery_code = "recoveryCode" } }

setters! { RecoveryCode { with_recovery_code(recovery_code: String) } }
