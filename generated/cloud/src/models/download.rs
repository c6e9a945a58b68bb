//! Download.

use crate::models::{Account, SelfLinks};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Download.
    pub struct Download, tag "download" {
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Downloads.
        pub downloads: Option<i64>, with_downloads(into);
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Size.
        pub size: Option<i64>, with_size(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// User.
        pub user: Option<Account>, with_user(into);
    }
}
