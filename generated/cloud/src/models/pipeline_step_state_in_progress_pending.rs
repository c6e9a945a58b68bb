//! Pipeline step state in progress pending.

use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// The machine of the step is being made ready, it seems.
    pub struct PipelineStepStateInProgressPending, tag "pipeline_step_state_in_progress_pending" {
        /// Whether they run, in a word.
        pub name: Option<PipelineStepRunningStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// Whether they run, in a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepRunningStageName {
    /// `PENDING`
    ///
    /// Its machine is being made ready, it seems.
    Pending,
    /// `RUNNING`
    ///
    /// Its commands run.
    Running,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStepRunningStageName>),
}

bitbucket_runtime::open_enum! {
    PipelineStepRunningStageName {
        Pending = "PENDING", Running = "RUNNING",
    }
}
