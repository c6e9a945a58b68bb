//! Default task.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Default task.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    DefaultTask {
        with_description(description: String), with_html(html: String), with_id(id: i64),
    }
}
