//! New insight annotations.

use crate::models::NewInsightAnnotation;

bitbucket_runtime::model! {
    /// Findings to add to a report, many at once.
    ///
    /// If the report would then have more than the server allows, 1000 unless it is set
    /// otherwise, none is added. Those that are there already stay, so a new run first deletes
    /// what the last one found.
    pub struct NewInsightAnnotations, made by new {
        /// The findings.
        ///
        /// At least 1 item. At most 2147483647 items.
        pub annotations: Vec<NewInsightAnnotation>, with_annotations([NewInsightAnnotation]);
    }
}

impl NewInsightAnnotations {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(annotations: impl IntoIterator<Item = NewInsightAnnotation>) -> Self {
        Self::empty().with_annotations(annotations)
    }
}
