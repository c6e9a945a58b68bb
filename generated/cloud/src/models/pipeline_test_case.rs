//! Pipeline test case.

bitbucket_runtime::model! {
    /// A test that a step has run.
    pub struct PipelineTestCase {
        /// The name with everything it stands in, such as `harbour::boats::floats`.
        pub fully_qualified_name: Option<String>, with_fully_qualified_name(into);
        /// The name alone, such as `floats`.
        pub name: Option<String>, with_name(into);
        /// What the test stands in, such as `harbour::boats`.
        pub package_name: Option<String>, with_package_name(into);
        /// How it went, in a word. The words are not documented.
        pub status: Option<String>, with_status(into);
        /// The id that its operations are called with.
        pub uuid: Option<String>, with_uuid(into);
    }
}
