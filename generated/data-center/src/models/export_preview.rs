//! Export preview.

use crate::models::Links;
use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// Export preview.
    pub struct ExportPreview {
        /// Links; set by the server.
        pub links: Option<Links>, with_links;
        /// Scopes.
        pub scopes: Option<Vec<Json>>, with_scopes([into Json]);
    }
}
