//! Pipeline SSH public key.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The public key by which a host proves that it is the one meant.
    pub struct PipelineSshPublicKey, tag "pipeline_ssh_public_key" {
        /// The key itself in base64, without its type in front.
        pub key: Option<String>, with_key(into);
        /// What kind of key it is, such as `ssh-ed25519`.
        pub key_type: Option<String>, with_key_type(into);
        /// The MD5 fingerprint, to compare with what older programs show.
        pub md5_fingerprint: Option<String>, with_md5_fingerprint(into);
        /// The SHA-256 fingerprint, to compare with what `ssh` shows.
        pub sha256_fingerprint: Option<String>, with_sha256_fingerprint(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
