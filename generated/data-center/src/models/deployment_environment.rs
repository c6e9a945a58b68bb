//! Deployment environment.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Deployment environment.
    pub struct DeploymentEnvironment {
        /// Display name.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Type.
        pub r#type: Option<DeploymentEnvironmentType> = "type", with_type(into);
        /// URL.
        pub url: Option<String>, with_url(into);
    }
}

/// Deployment environment type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentEnvironmentType {
    /// `DEVELOPMENT`
    Development,
    /// `TESTING`
    Testing,
    /// `STAGING`
    Staging,
    /// `PRODUCTION`
    Production,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DeploymentEnvironmentType>),
}

bitbucket_runtime::open_enum! {
    DeploymentEnvironmentType {
        Development = "DEVELOPMENT", Testing = "TESTING", Staging = "STAGING",
        Production = "PRODUCTION",
    }
}
