//! Pipeline SSH public key.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline SSH public key.
    pub struct PipelineSshPublicKey, tag "pipeline_ssh_public_key" {
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Key type.
        pub key_type: Option<String>, with_key_type(into);
        /// Md5 fingerprint.
        pub md5_fingerprint: Option<String>, with_md5_fingerprint(into);
        /// Sha256 fingerprint.
        pub sha256_fingerprint: Option<String>, with_sha256_fingerprint(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
