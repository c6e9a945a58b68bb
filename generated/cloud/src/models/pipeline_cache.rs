//! Pipeline cache.

use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline cache.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineCache {
    /// Created on.
    pub created_on: Option<DateTime>,
    /// File size bytes.
    pub file_size_bytes: Option<i64>,
    /// Key hash.
    pub key_hash: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Path.
    pub path: Option<String>,
    /// Pipeline UUID.
    pub pipeline_uuid: Option<String>,
    /// Step UUID.
    pub step_uuid: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineCache, tag "pipeline_cache" {
        created_on, file_size_bytes, key_hash, name, path, pipeline_uuid, step_uuid,
        r#type = "type", uuid,
    }
}

setters! {
    PipelineCache {
        with_created_on(created_on: DateTime), with_file_size_bytes(file_size_bytes: i64),
        with_key_hash(key_hash: String), with_name(name: String), with_path(path: String),
        with_pipeline_uuid(pipeline_uuid: String), with_step_uuid(step_uuid: String),
        with_uuid(uuid: String),
    }
}
