//! Models that several modules share: cluster node and what goes with it.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Cluster node.
///
/// Schema: `#/components/schemas/RestClusterNode`
#[derive(Clone, PartialEq)]
pub struct ClusterNode {
    /// `#/components/schemas/RestClusterNode/properties/address`
    pub address: Option<SocketAddress>,
    /// `#/components/schemas/RestClusterNode/properties/buildVersion`
    pub build_version: Option<String>,
    /// `#/components/schemas/RestClusterNode/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestClusterNode/properties/local`
    pub local: Option<bool>,
    /// `#/components/schemas/RestClusterNode/properties/name`
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ClusterNode { address, build_version = "buildVersion", id, local, name });

/// Socket address.
///
/// Schema: `#/components/schemas/ExampleSocketAddress`
#[derive(Clone, PartialEq)]
pub struct SocketAddress {
    /// `#/components/schemas/ExampleSocketAddress/properties/address`
    pub address: Option<String>,
    /// `#/components/schemas/ExampleSocketAddress/properties/hostName`
    pub host_name: Option<String>,
    /// `#/components/schemas/ExampleSocketAddress/properties/port`
    pub port: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SocketAddress { address, host_name = "hostName", port });
