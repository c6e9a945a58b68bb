//! File path.

bitbucket_runtime::model! {
    /// File path.
    pub struct FilePath {
        /// Components.
        pub components: Option<Vec<String>>, with_components([into String]);
        /// Extension.
        pub extension: Option<String>, with_extension(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Parent.
        pub parent: Option<String>, with_parent(into);
        /// To string.
        pub full_path: Option<String> = "toString", with_full_path(into);
    }
}
