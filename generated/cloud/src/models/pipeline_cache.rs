//! Pipeline cache.

use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A version of a cache that a step left for later pipelines.
    ///
    /// One `name` can have several versions.
    pub struct PipelineCache, tag "pipeline_cache" {
        /// When the version was stored.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// How large the archive is, in bytes.
        pub file_size_bytes: Option<i64>, with_file_size_bytes(into);
        /// A hash of the files that the cache is made from, which tells its versions apart.
        pub key_hash: Option<String>, with_key_hash(into);
        /// What the configuration calls the cache, such as `cargo`.
        pub name: Option<String>, with_name(into);
        /// The directory of the step that was stored.
        pub path: Option<String>, with_path(into);
        /// The pipeline that stored it.
        pub pipeline_uuid: Option<String>, with_pipeline_uuid(into);
        /// The step that stored it.
        pub step_uuid: Option<String>, with_step_uuid(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The id in braces by which a version is deleted or downloaded.
        pub uuid: Option<String>, with_uuid(into);
    }
}
