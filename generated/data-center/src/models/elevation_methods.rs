//! Elevation methods.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Elevation methods.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ElevationMethods {
    /// Elevation methods.
    pub elevation_methods: Option<Vec<ElevationMethod>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ElevationMethods { elevation_methods = "elevationMethods" } }

setters! { ElevationMethods { with_elevation_methods(elevation_methods: [ElevationMethod]) } }

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

open_enum! { ElevationMethod { Password = "PASSWORD", Totp = "TOTP" } }
