//! Pipeline variable.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline variable.
    pub struct PipelineVariable, tag "pipeline_variable", secret "value" {
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Secured.
        pub secured: Option<bool>, with_secured;
        /// Type.
        pub r#type: TypeTag = "type";
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
        /// Value.
        pub value: Option<String>, with_value(into);
    }
}
