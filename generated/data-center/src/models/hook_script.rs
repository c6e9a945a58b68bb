//! Hook script.

use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Hook script.
    pub struct HookScript {
        /// Created date.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Plugin key.
        pub plugin_key: Option<String> = "pluginKey", with_plugin_key(into);
        /// Type.
        pub r#type: Option<HookScriptType> = "type", with_type(into);
        /// Updated date.
        pub updated_date: Option<Timestamp> = "updatedDate", with_updated_date(into);
        /// Version.
        pub version: Option<i64>, with_version(into);
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

bitbucket_runtime::open_enum! { HookScriptType { Post = "POST", Pre = "PRE" } }
