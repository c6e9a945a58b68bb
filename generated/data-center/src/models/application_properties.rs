//! Application properties.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Application properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationProperties {
    /// Build date.
    pub build_date: Option<String>,
    /// Build number.
    pub build_number: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Version.
    pub version: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    ApplicationProperties {
        build_date = "buildDate", build_number = "buildNumber", display_name = "displayName",
        version,
    }
}

setters! {
    ApplicationProperties {
        with_build_date(build_date: String), with_build_number(build_number: String),
        with_display_name(display_name: String), with_version(version: String),
    }
}
