//! Models that several modules share: hook script and what goes with it.

use bitbucket_runtime::{object, open_enum};
use bitbucket_runtime::wire::{Extra, Timestamp};

/// Hook script.
///
/// Schema: `#/components/schemas/RestHookScript`
#[derive(Clone, PartialEq)]
pub struct HookScript {
    /// `#/components/schemas/RestHookScript/properties/createdDate`
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestHookScript/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestHookScript/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestHookScript/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestHookScript/properties/pluginKey`
    pub plugin_key: Option<String>,
    /// `#/components/schemas/RestHookScript/properties/type`
    pub r#type: Option<HookScriptType>,
    /// `#/components/schemas/RestHookScript/properties/updatedDate`
    pub updated_date: Option<Timestamp>,
    /// `#/components/schemas/RestHookScript/properties/version`
    pub version: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(HookScript {
    created_date = "createdDate", description, id, name, plugin_key = "pluginKey", r#type = "type",
    updated_date = "updatedDate", version,
});

/// Hook script type.
///
/// Schema: `#/components/schemas/RestHookScript/properties/type`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HookScriptType {
    /// `POST`
    Post,
    /// `PRE`
    Pre,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(HookScriptType { Post = "POST", Pre = "PRE" });
