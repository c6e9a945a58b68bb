//! Secret scanning allowlist rule.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Secret scanning allowlist rule.
#[derive(Clone, PartialEq)]
pub struct SecretScanningAllowlistRule {
    /// ID.
    pub id: Option<i64>,
    /// Line regex.
    pub line_regex: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Path regex.
    pub path_regex: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    SecretScanningAllowlistRule {
        id, line_regex = "lineRegex", name, path_regex = "pathRegex",
    }
}
