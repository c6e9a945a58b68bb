//! Default task.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Default task.
#[derive(Clone, PartialEq)]
pub struct DefaultTask {
    /// Description; set by the server.
    pub description: Option<String>,
    /// HTML; set by the server.
    pub html: Option<String>,
    /// ID; set by the server.
    pub id: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { DefaultTask { description, html, id } }
