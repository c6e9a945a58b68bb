//! Application properties.

bitbucket_runtime::model! {
    /// Application properties.
    pub struct ApplicationProperties {
        /// Build date.
        pub build_date: Option<String> = "buildDate", with_build_date(into);
        /// Build number.
        pub build_number: Option<String> = "buildNumber", with_build_number(into);
        /// Display name.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// Version.
        pub version: Option<String>, with_version(into);
    }
}
