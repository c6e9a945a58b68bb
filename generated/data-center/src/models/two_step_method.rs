//! Two step method.

use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Two step method.
    pub struct TwoStepMethod {
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Enabled at.
        pub enabled_at: Option<Timestamp> = "enabledAt", with_enabled_at(into);
        /// Enforced.
        ///
        /// Seen in 9.6 and later; not in 9.5.
        pub enforced: Option<bool>, with_enforced;
        /// Type.
        pub r#type: Option<TwoStepMethodType> = "type", with_type(into);
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

bitbucket_runtime::open_enum! { TwoStepMethodType { Totp = "TOTP" } }
