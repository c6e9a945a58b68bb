//! Insight annotations.

use crate::models::InsightAnnotation;

bitbucket_runtime::model! {
    /// Insight annotations.
    pub struct InsightAnnotations {
        /// Annotations.
        pub annotations: Option<Vec<InsightAnnotation>>, with_annotations([InsightAnnotation]);
        /// Total count.
        pub total_count: Option<i64> = "totalCount", with_total_count(into);
    }
}
