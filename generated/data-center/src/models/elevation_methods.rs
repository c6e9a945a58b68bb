//! Elevation methods.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Elevation methods.
    pub struct ElevationMethods {
        /// Each item once.
        pub elevation_methods: Option<Vec<ElevationMethod>> = "elevationMethods",
            with_elevation_methods([into ElevationMethod]);
    }
}

/// Elevation method.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ElevationMethod {
    /// `PASSWORD`
    Password,
    /// `TOTP`
    Totp,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ElevationMethod>),
}

bitbucket_runtime::open_enum! { ElevationMethod { Password = "PASSWORD", Totp = "TOTP" } }
