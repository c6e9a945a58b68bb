//! Pipeline filter trigger.

use bitbucket_runtime::wire::Unlisted;

/// Pipeline filter trigger.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineFilterTrigger {
    /// `PUSH`
    Push,
    /// `MANUAL`
    Manual,
    /// `SCHEDULED`
    Scheduled,
    /// `PARENT_STEP`
    ParentStep,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineFilterTrigger>),
}

bitbucket_runtime::open_enum! {
    PipelineFilterTrigger {
        Push = "PUSH", Manual = "MANUAL", Scheduled = "SCHEDULED", ParentStep = "PARENT_STEP",
    }
}
