//! Hook script.

use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// A script on the server that runs when one pushes or merges.
    ///
    /// It does nothing until a project or repository is set to run it.
    pub struct HookScript {
        /// When it was uploaded.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// What it does, for people. May be missing.
        pub description: Option<String>, with_description(into);
        /// The number that its operations are called with.
        pub id: Option<i64>, with_id(into);
        /// What people call it.
        pub name: Option<String>, with_name(into);
        /// The plugin that uploaded it, by its key.
        pub plugin_key: Option<String> = "pluginKey", with_plugin_key(into);
        /// When a script runs.
        pub r#type: Option<HookScriptType> = "type", with_type(into);
        /// When it last changed.
        pub updated_date: Option<Timestamp> = "updatedDate", with_updated_date(into);
        /// Grows with each change of the content, not with a new name or description.
        pub version: Option<i64>, with_version(into);
    }
}

/// When a script runs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HookScriptType {
    /// `POST`
    ///
    /// After the change. It can no longer refuse it.
    Post,
    /// `PRE`
    ///
    /// Before the change. It can refuse it.
    Pre,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<HookScriptType>),
}

bitbucket_runtime::open_enum! { HookScriptType { Post = "POST", Pre = "PRE" } }
