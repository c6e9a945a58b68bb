//! Models of security.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Timestamp};
use crate::models::Scope;

/// GPG key.
///
/// Schema: `#/components/schemas/RestGpgKey`
#[derive(Clone, PartialEq)]
pub struct GpgKey {
    /// `#/components/schemas/RestGpgKey/properties/emailAddress`; set by the server
    pub email_address: Option<String>,
    /// `#/components/schemas/RestGpgKey/properties/expiryDate`; set by the server
    pub expiry_date: Option<Timestamp>,
    /// `#/components/schemas/RestGpgKey/properties/fingerprint`; set by the server
    pub fingerprint: Option<String>,
    /// `#/components/schemas/RestGpgKey/properties/id`; set by the server
    pub id: Option<String>,
    /// `#/components/schemas/RestGpgKey/properties/subKeys`; set by the server
    pub sub_keys: Option<Vec<GpgSubKey>>,
    /// `#/components/schemas/RestGpgKey/properties/text`
    pub text: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(GpgKey {
    email_address = "emailAddress", expiry_date = "expiryDate", fingerprint, id,
    sub_keys = "subKeys", text,
});
setters!(GpgKey { with_text(text: String) });

/// GPG sub key.
///
/// Schema: `#/components/schemas/RestGpgSubKey`
#[derive(Clone, PartialEq)]
pub struct GpgSubKey {
    /// `#/components/schemas/RestGpgSubKey/properties/expiryDate`
    pub expiry_date: Option<Timestamp>,
    /// `#/components/schemas/RestGpgSubKey/properties/fingerprint`
    pub fingerprint: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(GpgSubKey { expiry_date = "expiryDate", fingerprint });

/// Name order.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1allowlist/get/parameters/3/schema`, and 6 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NameOrder {
    /// `NAME_ASC`
    Ascending,
    /// `NAME_DESC`
    Descending,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(NameOrder { Ascending = "NAME_ASC", Descending = "NAME_DESC" });

/// Secret scanning allowlist rule.
///
/// Schema: `#/components/schemas/RestSecretScanningAllowlistRule`
#[derive(Clone, PartialEq)]
pub struct SecretScanningAllowlistRule {
    /// `#/components/schemas/RestSecretScanningAllowlistRule/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestSecretScanningAllowlistRule/properties/lineRegex`
    pub line_regex: Option<String>,
    /// `#/components/schemas/RestSecretScanningAllowlistRule/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestSecretScanningAllowlistRule/properties/pathRegex`
    pub path_regex: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SecretScanningAllowlistRule {
    id, line_regex = "lineRegex", name, path_regex = "pathRegex",
});

/// Secret scanning allowlist rule definition.
///
/// Schema: `#/components/schemas/RestSecretScanningAllowlistRuleSetRequest`
#[derive(Clone, PartialEq)]
pub struct SecretScanningAllowlistRuleDefinition {
    /// `#/components/schemas/RestSecretScanningAllowlistRuleSetRequest/properties/lineRegex`
    pub line_regex: Option<String>,
    /// `#/components/schemas/RestSecretScanningAllowlistRuleSetRequest/properties/name`
    pub name: String,
    /// `#/components/schemas/RestSecretScanningAllowlistRuleSetRequest/properties/pathRegex`
    pub path_regex: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SecretScanningAllowlistRuleDefinition {
    line_regex = "lineRegex", name, path_regex = "pathRegex",
});
setters!(SecretScanningAllowlistRuleDefinition {
    with_line_regex(line_regex: String), with_name(name: String),
    with_path_regex(path_regex: String),
});

impl SecretScanningAllowlistRuleDefinition {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::default().with_name(name)
    }
}

/// Secret scanning rule.
///
/// Schema: `#/components/schemas/RestSecretScanningRule`
#[derive(Clone, PartialEq)]
pub struct SecretScanningRule {
    /// `#/components/schemas/RestSecretScanningRule/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestSecretScanningRule/properties/lineRegex`
    pub line_regex: Option<String>,
    /// `#/components/schemas/RestSecretScanningRule/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestSecretScanningRule/properties/pathRegex`
    pub path_regex: Option<String>,
    /// `#/components/schemas/RestSecretScanningRule/properties/scope`
    pub scope: Option<Scope>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SecretScanningRule {
    id, line_regex = "lineRegex", name, path_regex = "pathRegex", scope,
});

/// Secret scanning rule definition.
///
/// Schema: `#/components/schemas/RestSecretScanningRuleSetRequest`
#[derive(Clone, PartialEq)]
pub struct SecretScanningRuleDefinition {
    /// `#/components/schemas/RestSecretScanningRuleSetRequest/properties/lineRegex`
    pub line_regex: Option<String>,
    /// `#/components/schemas/RestSecretScanningRuleSetRequest/properties/name`
    pub name: String,
    /// `#/components/schemas/RestSecretScanningRuleSetRequest/properties/pathRegex`
    pub path_regex: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SecretScanningRuleDefinition {
    line_regex = "lineRegex", name, path_regex = "pathRegex",
});
setters!(SecretScanningRuleDefinition {
    with_line_regex(line_regex: String), with_name(name: String),
    with_path_regex(path_regex: String),
});

impl SecretScanningRuleDefinition {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::default().with_name(name)
    }
}

/// Signing configuration update.
///
/// Schema: `#/paths/~1api~1latest~1system-signing~1configuration/post/requestBody/content/application~1json/schema`
#[derive(Clone, PartialEq)]
pub struct SigningConfigurationUpdate {
    /// `#/paths/~1api~1latest~1system-signing~1configuration/post/requestBody/content/application~1json/schema/properties/enabled`
    pub enabled: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SigningConfigurationUpdate { enabled });
setters!(SigningConfigurationUpdate { with_enabled(enabled: bool) });

/// System signing configuration.
///
/// Schema: `#/components/schemas/RestSystemSigningConfiguration`
#[derive(Clone, PartialEq)]
pub struct SystemSigningConfiguration {
    /// `#/components/schemas/RestSystemSigningConfiguration/properties/enabled`
    pub enabled: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SystemSigningConfiguration { enabled });

/// X509 certificate.
///
/// Schema: `#/components/schemas/RestX509Certificate`
#[derive(Clone, PartialEq)]
pub struct X509Certificate {
    /// `#/components/schemas/RestX509Certificate/properties/fingerprint`
    pub fingerprint: Option<String>,
    /// `#/components/schemas/RestX509Certificate/properties/id`
    pub id: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(X509Certificate { fingerprint, id });
