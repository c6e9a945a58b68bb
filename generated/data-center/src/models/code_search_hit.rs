//! Code search hit.

use crate::models::{CodeSearchLine, Repository};
use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// A file in which something was found, with some of the lines.
    pub struct CodeSearchHit {
        /// The path of the file, from the root of the repository.
        pub file: Option<String>, with_file(into);
        /// The places in the file, each a list of lines: those with a hit, and some around them.
        pub hit_contexts: Option<Vec<Vec<CodeSearchLine>>> = "hitContexts",
            with_hit_contexts([into Vec<CodeSearchLine>]);
        /// How many hits the file has.
        pub hit_count: Option<i64> = "hitCount", with_hit_count(into);
        /// The hits in the path itself, it seems. What they look like was not seen.
        pub path_matches: Option<Vec<Json>> = "pathMatches", with_path_matches([into Json]);
        /// The repository that holds the file.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
