//! Pipeline cache.

use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Pipeline cache.
    pub struct PipelineCache, tag "pipeline_cache" {
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// File size bytes.
        pub file_size_bytes: Option<i64>, with_file_size_bytes(into);
        /// Key hash.
        pub key_hash: Option<String>, with_key_hash(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Path.
        pub path: Option<String>, with_path(into);
        /// Pipeline UUID.
        pub pipeline_uuid: Option<String>, with_pipeline_uuid(into);
        /// Step UUID.
        pub step_uuid: Option<String>, with_step_uuid(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}
