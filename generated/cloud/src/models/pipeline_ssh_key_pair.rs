//! Pipeline SSH key pair.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The SSH key that the steps of a repository use towards other hosts.
    ///
    /// To set it, send both halves.
    pub struct PipelineSshKeyPair, tag "pipeline_ssh_key_pair", secret "private_key" {
        /// The private half. It is sent to set the key; answers do not have it.
        pub private_key: Option<String>, with_private_key(into);
        /// The public half in one line, such as `ssh-ed25519 AAAA…`. Hosts that accept it let the
        /// steps in.
        pub public_key: Option<String>, with_public_key(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
