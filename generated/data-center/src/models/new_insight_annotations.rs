//! New insight annotations.

use crate::models::NewInsightAnnotation;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// New insight annotations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewInsightAnnotations {
    /// Annotations.
    pub annotations: Vec<NewInsightAnnotation>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NewInsightAnnotations { annotations }, new }

setters! { NewInsightAnnotations { with_annotations(annotations: [NewInsightAnnotation]) } }

impl NewInsightAnnotations {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(annotations: impl IntoIterator<Item = impl Into<NewInsightAnnotation>>) -> Self {
        Self::empty().with_annotations(annotations)
    }
}
