//! Socket address.

bitbucket_runtime::model! {
    /// Socket address.
    pub struct SocketAddress {
        /// Address.
        pub address: Option<String>, with_address(into);
        /// Host name.
        pub host_name: Option<String> = "hostName", with_host_name(into);
        /// Port.
        pub port: Option<i64>, with_port(into);
    }
}
