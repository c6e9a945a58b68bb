//! New pipeline schedule.

use crate::models::PipelineSelector;
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// A schedule to make.
    pub struct NewPipelineSchedule, made by new {
        /// When pipelines are to start, in UTC, as seven fields of cron.
        ///
        /// They are seconds, minutes, hours, day of the month, month, day of the week, and year, as
        /// in `0 30 6 * * ? *` for half past six each day.
        pub cron_pattern: String, with_cron_pattern(into);
        /// Whether it is to start pipelines from now on.
        pub enabled: Option<bool>, with_enabled;
        /// The branch that a schedule's pipelines are to run on.
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
    /// The branch that a schedule's pipelines are to run on.
    pub struct NewPipelineScheduleTarget, tag "pipeline_ref_target", made by new {
        /// The branch by name, without `refs/heads/`.
        pub ref_name: String, with_ref_name(into);
        /// What the pipelines of a new schedule can run on.
        pub ref_type: PipelineScheduleRefType, with_ref_type(into);
        /// Which pipeline of the configuration is to run.
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

/// What the pipelines of a new schedule can run on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineScheduleRefType {
    /// `branch`
    ///
    /// A branch.
    Branch,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineScheduleRefType>),
}

bitbucket_runtime::open_enum! { PipelineScheduleRefType { Branch = "branch" } }
