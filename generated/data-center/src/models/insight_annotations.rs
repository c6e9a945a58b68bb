//! Insight annotations.

use crate::models::InsightAnnotation;

bitbucket_runtime::model! {
    /// The findings of one or more reports, all at once.
    pub struct InsightAnnotations {
        /// The findings.
        pub annotations: Option<Vec<InsightAnnotation>>, with_annotations([InsightAnnotation]);
        /// How many there are.
        pub total_count: Option<i64> = "totalCount", with_total_count(into);
    }
}
