//! Secret scanning rule.

use crate::models::Scope;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Secret scanning rule.
#[derive(Clone, PartialEq)]
pub struct SecretScanningRule {
    /// ID.
    pub id: Option<i64>,
    /// Line regex.
    pub line_regex: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Path regex.
    pub path_regex: Option<String>,
    /// Scope.
    pub scope: Option<Scope>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    SecretScanningRule {
        id, line_regex = "lineRegex", name, path_regex = "pathRegex", scope,
    }
}
