//! Socket address.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Socket address.
#[derive(Clone, PartialEq)]
pub struct SocketAddress {
    /// Address.
    pub address: Option<String>,
    /// Host name.
    pub host_name: Option<String>,
    /// Port.
    pub port: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SocketAddress { address, host_name = "hostName", port } }
