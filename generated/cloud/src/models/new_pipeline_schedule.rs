//! New pipeline schedule.

use crate::models::PipelineSelector;
use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// New pipeline schedule.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewPipelineSchedule {
    /// Cron pattern.
    pub cron_pattern: String,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Target.
    pub target: NewPipelineScheduleTarget,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NewPipelineSchedule { cron_pattern, enabled, target }, new }

setters! {
    NewPipelineSchedule {
        with_cron_pattern(cron_pattern: String), with_enabled(enabled: bool),
        with_target(target: NewPipelineScheduleTarget),
    }
}

impl NewPipelineSchedule {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        cron_pattern: impl Into<String>,
        target: impl Into<NewPipelineScheduleTarget>,
    ) -> Self {
        Self::empty().with_cron_pattern(cron_pattern).with_target(target)
    }
}

/// New pipeline schedule target.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewPipelineScheduleTarget {
    /// Ref name.
    pub ref_name: String,
    /// Ref type.
    pub ref_type: PipelineScheduleRefType,
    /// Selector.
    pub selector: PipelineSelector,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    NewPipelineScheduleTarget, tag "pipeline_ref_target" {
        ref_name, ref_type, selector, r#type = "type",
    }, new
}

setters! {
    NewPipelineScheduleTarget {
        with_ref_name(ref_name: String), with_ref_type(ref_type: PipelineScheduleRefType),
        with_selector(selector: PipelineSelector),
    }
}

impl NewPipelineScheduleTarget {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        ref_name: impl Into<String>,
        ref_type: impl Into<PipelineScheduleRefType>,
        selector: impl Into<PipelineSelector>,
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

open_enum! { PipelineScheduleRefType { Branch = "branch" } }
