//! Hook script.

use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, open_enum};

/// Hook script.
#[derive(Clone, PartialEq)]
pub struct HookScript {
    /// Created date.
    pub created_date: Option<Timestamp>,
    /// Description.
    pub description: Option<String>,
    /// ID.
    pub id: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Plugin key.
    pub plugin_key: Option<String>,
    /// Type.
    pub r#type: Option<HookScriptType>,
    /// Updated date.
    pub updated_date: Option<Timestamp>,
    /// Version.
    pub version: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    HookScript {
        created_date = "createdDate", description, id, name, plugin_key = "pluginKey",
        r#type = "type", updated_date = "updatedDate", version,
    }
}

/// Hook script type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HookScriptType {
    /// `POST`
    Post,
    /// `PRE`
    Pre,
    /// A value that this version has no name for, as it came.
    Other(String),
}

open_enum! { HookScriptType { Post = "POST", Pre = "PRE" } }
