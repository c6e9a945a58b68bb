//! Elevation methods.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// How a user can prove once more who they are.
    ///
    /// It comes with status 401 where something delicate is to be done, such as turning the
    /// second step off.
    pub struct ElevationMethods {
        /// The ways that this user has.
        ///
        /// Each item once.
        pub elevation_methods: Option<Vec<ElevationMethod>> = "elevationMethods",
            with_elevation_methods([into ElevationMethod]);
    }
}

/// A way to prove once more who one is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ElevationMethod {
    /// `PASSWORD`
    ///
    /// By the password.
    Password,
    /// `TOTP`
    ///
    /// By a code from the app on the phone.
    Totp,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ElevationMethod>),
}

bitbucket_runtime::open_enum! { ElevationMethod { Password = "PASSWORD", Totp = "TOTP" } }
