//! Application properties.

bitbucket_runtime::model! {
    /// What runs on the server.
    pub struct ApplicationProperties {
        /// When this version was built, in milliseconds since 1970, as text.
        pub build_date: Option<String> = "buildDate", with_build_date(into);
        /// The number of the build, as text. It grows with each version.
        pub build_number: Option<String> = "buildNumber", with_build_number(into);
        /// What people call the product or this server, such as `Bitbucket`.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// The version, such as `9.4.0`.
        pub version: Option<String>, with_version(into);
    }
}
