//! Two step method.

use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, open_enum};

/// Two step method.
#[derive(Clone, PartialEq)]
pub struct TwoStepMethod {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Enabled at.
    pub enabled_at: Option<Timestamp>,
    /// Type.
    pub r#type: Option<TwoStepMethodType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { TwoStepMethod { enabled, enabled_at = "enabledAt", r#type = "type" } }

/// Two step method type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwoStepMethodType {
    /// `TOTP`
    Totp,
    /// A value that this version has no name for, as it came.
    Other(String),
}

open_enum! { TwoStepMethodType { Totp = "TOTP" } }
