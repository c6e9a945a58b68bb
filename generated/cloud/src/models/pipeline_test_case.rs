//! Pipeline test case.

bitbucket_runtime::model! {
    /// Pipeline test case.
    pub struct PipelineTestCase {
        /// Fully qualified name.
        pub fully_qualified_name: Option<String>, with_fully_qualified_name(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Package name.
        pub package_name: Option<String>, with_package_name(into);
        /// Status.
        pub status: Option<String>, with_status(into);
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}
