//! Two step method.

use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Whether a user has set up one way of logging in with two steps.
    pub struct TwoStepMethod {
        /// Whether it is set up.
        pub enabled: Option<bool>, with_enabled;
        /// When it was set up. Missing where it is not.
        pub enabled_at: Option<Timestamp> = "enabledAt", with_enabled_at(into);
        /// Whether the server demands it of the user.
        ///
        /// Seen in 9.6 and later; not in 9.5.
        pub enforced: Option<bool>, with_enforced;
        /// What the second step is.
        pub r#type: Option<TwoStepMethodType> = "type", with_type(into);
    }
}

/// What the second step is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwoStepMethodType {
    /// `TOTP`
    ///
    /// A code from an app on the phone, new every half minute.
    Totp,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<TwoStepMethodType>),
}

bitbucket_runtime::open_enum! { TwoStepMethodType { Totp = "TOTP" } }
