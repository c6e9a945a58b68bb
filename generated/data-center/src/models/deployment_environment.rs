//! Deployment environment.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Where software is brought, such as to a test server.
    pub struct DeploymentEnvironment {
        /// What people read, such as `Test harbour`.
        ///
        /// At most 255 characters.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// What tells environments apart, such as `test-harbour`.
        ///
        /// At most 255 characters.
        pub key: Option<String>, with_key(into);
        /// What an environment is for.
        ///
        /// Pattern: `DEVELOPMENT|TESTING|STAGING|PRODUCTION`
        pub r#type: Option<DeploymentEnvironmentType> = "type", with_type(into);
        /// Where the software runs.
        ///
        /// At most 1024 characters.
        pub url: Option<String>, with_url(into);
    }
}

/// What an environment is for.
///
/// Pattern: `DEVELOPMENT|TESTING|STAGING|PRODUCTION`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentEnvironmentType {
    /// `DEVELOPMENT`
    ///
    /// For those who write the software.
    Development,
    /// `TESTING`
    ///
    /// For tests.
    Testing,
    /// `STAGING`
    ///
    /// To see it as it will be in production.
    Staging,
    /// `PRODUCTION`
    ///
    /// For those who use it.
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
