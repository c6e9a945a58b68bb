//! Elevated action.

use bitbucket_runtime::wire::Unlisted;

/// What the permissions are elevated for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ElevatedAction {
    /// `unlock-user-2sv-settings`
    ///
    /// To unlock the settings of a user's two-step verification.
    UnlockUser2svSettings,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ElevatedAction>),
}

bitbucket_runtime::open_enum! {
    ElevatedAction {
        UnlockUser2svSettings = "unlock-user-2sv-settings",
    }
}
