//! Cluster node.

use crate::models::SocketAddress;

bitbucket_runtime::model! {
    /// Cluster node.
    pub struct ClusterNode {
        /// Address.
        pub address: Option<SocketAddress>, with_address;
        /// Build version.
        pub build_version: Option<String> = "buildVersion", with_build_version(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Local.
        pub local: Option<bool>, with_local;
        /// Name.
        pub name: Option<String>, with_name(into);
    }
}
