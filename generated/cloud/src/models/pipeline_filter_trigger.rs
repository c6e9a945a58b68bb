//! Pipeline filter trigger.

use bitbucket_runtime::wire::Unlisted;

/// How the pipelines to list were started.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineFilterTrigger {
    /// `PUSH`
    ///
    /// By a push.
    Push,
    /// `MANUAL`
    ///
    /// By a person, on the website or through the API.
    Manual,
    /// `SCHEDULED`
    ///
    /// By a schedule.
    Scheduled,
    /// `PARENT_STEP`
    ///
    /// By a step of another pipeline.
    ParentStep,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineFilterTrigger>),
}

bitbucket_runtime::open_enum! {
    PipelineFilterTrigger {
        Push = "PUSH", Manual = "MANUAL", Scheduled = "SCHEDULED", ParentStep = "PARENT_STEP",
    }
}
