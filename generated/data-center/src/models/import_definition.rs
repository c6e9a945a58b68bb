//! Import definition.

bitbucket_runtime::model! {
    /// An archive of repositories to import.
    pub struct ImportDefinition, made by new {
        /// The archive, such as `boats.tar`, as a path below `data/migration/import` of the shared
        /// home directory.
        pub archive_path: String = "archivePath", with_archive_path(into);
    }
}

impl ImportDefinition {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(archive_path: impl Into<String>) -> Self {
        Self::empty().with_archive_path(archive_path)
    }
}
