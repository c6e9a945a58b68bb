//! Pipeline known host.

use crate::models::PipelineSshPublicKey;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A host that steps may reach by SSH, and the key that they expect of it.
    pub struct PipelineKnownHost, tag "pipeline_known_host" {
        /// The host's name, such as `deploy.example.com`. A repository has each once.
        pub hostname: Option<String>, with_hostname(into);
        /// The public key that the host must show.
        pub public_key: Option<PipelineSshPublicKey>, with_public_key;
        /// Type.
        pub r#type: TypeTag = "type";
        /// The id in braces that its operations are called with.
        pub uuid: Option<String>, with_uuid(into);
    }
}
