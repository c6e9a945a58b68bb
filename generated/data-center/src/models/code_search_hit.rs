//! Code search hit.

use crate::models::{CodeSearchLine, Repository};
use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// Code search hit.
    pub struct CodeSearchHit {
        /// File.
        pub file: Option<String>, with_file(into);
        /// Hit contexts.
        pub hit_contexts: Option<Vec<Vec<CodeSearchLine>>> = "hitContexts",
            with_hit_contexts([into Vec<CodeSearchLine>]);
        /// Hit count.
        pub hit_count: Option<i64> = "hitCount", with_hit_count(into);
        /// Path matches.
        pub path_matches: Option<Vec<Json>> = "pathMatches", with_path_matches([into Json]);
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
