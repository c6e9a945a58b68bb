//! File path.

bitbucket_runtime::model! {
    /// A path of a file, whole and in parts.
    pub struct FilePath {
        /// The parts between the slashes, in order.
        pub components: Option<Vec<String>>, with_components([into String]);
        /// What follows the last dot of the name, such as `txt`. Missing where there is none.
        pub extension: Option<String>, with_extension(into);
        /// The last part, such as `sails.txt`.
        pub name: Option<String>, with_name(into);
        /// The path without its last part. Empty for a file in the root.
        pub parent: Option<String>, with_parent(into);
        /// The whole path, such as `boats/red/sails.txt`.
        pub full_path: Option<String> = "toString", with_full_path(into);
    }
}
