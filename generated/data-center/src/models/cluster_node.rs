//! Cluster node.

use crate::models::SocketAddress;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Cluster node.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterNode {
    /// Address.
    pub address: Option<SocketAddress>,
    /// Build version.
    pub build_version: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Local.
    pub local: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ClusterNode { address, build_version = "buildVersion", id, local, name } }

setters! {
    ClusterNode {
        with_address(address: SocketAddress), with_build_version(build_version: String),
        with_id(id: String), with_local(local: bool), with_name(name: String),
    }
}
