//! Socket address.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Socket address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    SocketAddress {
        with_address(address: String), with_host_name(host_name: String), with_port(port: i64),
    }
}
