//! Socket address.

bitbucket_runtime::model! {
    /// Where a node is reached.
    pub struct SocketAddress {
        /// The host, by name or number.
        pub address: Option<String>, with_address(into);
        /// The host, by name. Some versions leave it out.
        pub host_name: Option<String> = "hostName", with_host_name(into);
        /// The port.
        pub port: Option<i64>, with_port(into);
    }
}
