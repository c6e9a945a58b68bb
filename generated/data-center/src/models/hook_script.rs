//! Hook script.

use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Hook script.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    HookScript {
        with_created_date(created_date: Timestamp), with_description(description: String),
        with_id(id: i64), with_name(name: String), with_plugin_key(plugin_key: String),
        with_type(r#type: HookScriptType), with_updated_date(updated_date: Timestamp),
        with_version(version: i64),
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
    Other(Unlisted<HookScriptType>),
}

open_enum! { HookScriptType { Post = "POST", Pre = "PRE" } }
