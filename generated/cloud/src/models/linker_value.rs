//! Linker value.

bitbucket_runtime::model! {
    /// A value that a Connect app adds to one of its linkers, which turn text into links.
    pub struct LinkerValue {
        /// The text of the value.
        pub value: Option<String>, with_value(into);
    }
}
