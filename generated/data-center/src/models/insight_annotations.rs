//! Insight annotations.

use crate::models::InsightAnnotation;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Insight annotations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InsightAnnotations {
    /// Annotations.
    pub annotations: Option<Vec<InsightAnnotation>>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { InsightAnnotations { annotations, total_count = "totalCount" } }

setters! {
    InsightAnnotations {
        with_annotations(annotations: [InsightAnnotation]), with_total_count(total_count: i64),
    }
}
