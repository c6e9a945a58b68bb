//! Elevation methods.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, open_enum};

/// Elevation methods.
#[derive(Clone, PartialEq)]
pub struct ElevationMethods {
    /// Elevation methods.
    pub elevation_methods: Option<Vec<ElevationMethod>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ElevationMethods { elevation_methods = "elevationMethods" } }

/// Elevation method.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ElevationMethod {
    /// `PASSWORD`
    Password,
    /// `TOTP`
    Totp,
    /// A value that this version has no name for, as it came.
    Other(String),
}

open_enum! { ElevationMethod { Password = "PASSWORD", Totp = "TOTP" } }
