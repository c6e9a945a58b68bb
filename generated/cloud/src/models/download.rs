//! Download.

use crate::models::{Account, SelfLinks};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A file in a repository's downloads.
    ///
    /// It is kept beside the commits, not in them. Another upload of the same name replaces it.
    pub struct Download, tag "download" {
        /// When it was uploaded.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// How often it was fetched.
        pub downloads: Option<i64>, with_downloads(into);
        /// Where its content is. The server answers with a redirect to its storage.
        pub links: Option<SelfLinks>, with_links;
        /// The file's name, which is also what its operations are called with.
        pub name: Option<String>, with_name(into);
        /// The size in bytes.
        pub size: Option<i64>, with_size(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Who uploaded it.
        pub user: Option<Account>, with_user(into);
    }
}
