//! Pipeline known host.

use crate::models::PipelineSshPublicKey;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline known host.
    pub struct PipelineKnownHost, tag "pipeline_known_host" {
        /// Hostname.
        pub hostname: Option<String>, with_hostname(into);
        /// Public key.
        pub public_key: Option<PipelineSshPublicKey>, with_public_key;
        /// Type.
        pub r#type: TypeTag = "type";
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}
