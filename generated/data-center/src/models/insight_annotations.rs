//! Insight annotations.

use crate::models::InsightAnnotation;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Insight annotations.
#[derive(Clone, PartialEq)]
pub struct InsightAnnotations {
    /// Annotations.
    pub annotations: Option<Vec<InsightAnnotation>>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { InsightAnnotations { annotations, total_count = "totalCount" } }
