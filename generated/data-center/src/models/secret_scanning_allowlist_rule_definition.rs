//! Secret scanning allowlist rule definition.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Secret scanning allowlist rule definition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecretScanningAllowlistRuleDefinition {
    /// Line regex.
    pub line_regex: Option<String>,
    /// Name.
    pub name: String,
    /// Path regex.
    pub path_regex: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    SecretScanningAllowlistRuleDefinition {
        line_regex = "lineRegex", name, path_regex = "pathRegex",
    }, new
}

setters! {
    SecretScanningAllowlistRuleDefinition {
        with_line_regex(line_regex: String), with_name(name: String),
        with_path_regex(path_regex: String),
    }
}

impl SecretScanningAllowlistRuleDefinition {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::empty().with_name(name)
    }
}
