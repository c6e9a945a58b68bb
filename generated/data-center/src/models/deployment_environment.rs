//! Deployment environment.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Deployment environment.
    pub struct DeploymentEnvironment {
        /// At most 255 characters.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// At most 255 characters.
        pub key: Option<String>, with_key(into);
        /// Pattern: `DEVELOPMENT|TESTING|STAGING|PRODUCTION`
        pub r#type: Option<DeploymentEnvironmentType> = "type", with_type(into);
        /// At most 1024 characters.
        pub url: Option<String>, with_url(into);
    }
}

/// Pattern: `DEVELOPMENT|TESTING|STAGING|PRODUCTION`
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
