//! Two step method.

use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Two step method.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    TwoStepMethod {
        with_enabled(enabled: bool), with_enabled_at(enabled_at: Timestamp),
        with_type(r#type: TwoStepMethodType),
    }
}

/// Two step method type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwoStepMethodType {
    /// `TOTP`
    Totp,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<TwoStepMethodType>),
}

open_enum! { TwoStepMethodType { Totp = "TOTP" } }
