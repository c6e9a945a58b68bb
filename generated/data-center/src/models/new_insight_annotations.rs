//! New insight annotations.

use crate::models::NewInsightAnnotation;

bitbucket_runtime::model! {
    /// New insight annotations.
    pub struct NewInsightAnnotations, made by new {
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
