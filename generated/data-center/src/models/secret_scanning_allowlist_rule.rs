//! Secret scanning allowlist rule.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Secret scanning allowlist rule.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    SecretScanningAllowlistRule {
        with_id(id: i64), with_line_regex(line_regex: String), with_name(name: String),
        with_path_regex(path_regex: String),
    }
}
