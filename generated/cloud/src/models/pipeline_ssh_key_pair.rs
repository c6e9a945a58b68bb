//! Pipeline SSH key pair.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline SSH key pair.
    pub struct PipelineSshKeyPair, tag "pipeline_ssh_key_pair", secret "private_key" {
        /// Private key.
        pub private_key: Option<String>, with_private_key(into);
        /// Public key.
        pub public_key: Option<String>, with_public_key(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
