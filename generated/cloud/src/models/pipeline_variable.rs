//! Pipeline variable.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A variable that the commands of a pipeline find in their environment.
    ///
    /// To create one, send `key` and `value`, with `secured` true for a secret.
    pub struct PipelineVariable, tag "pipeline_variable", secret "value" {
        /// The name, such as `DEPLOY_TOKEN`. Where the variable is kept, each name is there once.
        pub key: Option<String>, with_key(into);
        /// Whether the value is a secret, which is hidden in logs and can never be read again.
        pub secured: Option<bool>, with_secured;
        /// Type.
        pub r#type: TypeTag = "type";
        /// The id in braces by which it is changed or deleted.
        pub uuid: Option<String>, with_uuid(into);
        /// The value. Answers leave out that of a secured variable.
        pub value: Option<String>, with_value(into);
    }
}
