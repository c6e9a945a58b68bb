//! New pipeline schedule.

use crate::models::PipelineSelector;
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// New pipeline schedule.
    pub struct NewPipelineSchedule, made by new {
        /// Cron pattern.
        pub cron_pattern: String, with_cron_pattern(into);
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Target.
        pub target: NewPipelineScheduleTarget, with_target;
    }
}

impl NewPipelineSchedule {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(cron_pattern: impl Into<String>, target: NewPipelineScheduleTarget) -> Self {
        Self::empty().with_cron_pattern(cron_pattern).with_target(target)
    }
}

bitbucket_runtime::model! {
    /// New pipeline schedule target.
    pub struct NewPipelineScheduleTarget, tag "pipeline_ref_target", made by new {
        /// Ref name.
        pub ref_name: String, with_ref_name(into);
        /// Ref type.
        pub ref_type: PipelineScheduleRefType, with_ref_type(into);
        /// Selector.
        pub selector: PipelineSelector, with_selector;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

impl NewPipelineScheduleTarget {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        ref_name: impl Into<String>,
        ref_type: impl Into<PipelineScheduleRefType>,
        selector: PipelineSelector,
    ) -> Self {
        Self::empty().with_ref_name(ref_name).with_ref_type(ref_type).with_selector(selector)
    }
}

/// Pipeline schedule ref type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineScheduleRefType {
    /// `branch`
    Branch,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineScheduleRefType>),
}

bitbucket_runtime::open_enum! { PipelineScheduleRefType { Branch = "branch" } }
