//! Export preview.

use crate::models::Links;
use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// What an export would take.
    pub struct ExportPreview {
        /// More on the answer. Mostly missing.
        ///
        /// Set by the server.
        pub links: Option<Links>, with_links;
        /// The projects and repositories, one by one. A project among them does not mean that all
        /// of it is taken.
        pub scopes: Option<Vec<Json>>, with_scopes([into Json]);
    }
}
