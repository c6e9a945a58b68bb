//! Linker value.

bitbucket_runtime::model! {
    /// Linker value.
    pub struct LinkerValue {
        /// Value.
        pub value: Option<String>, with_value(into);
    }
}
