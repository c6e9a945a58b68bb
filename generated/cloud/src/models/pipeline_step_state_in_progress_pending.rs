//! Pipeline step state in progress pending.

use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Pipeline step state in progress pending.
    pub struct PipelineStepStateInProgressPending, tag "pipeline_step_state_in_progress_pending" {
        /// Name.
        pub name: Option<PipelineStepRunningStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// Pipeline step running stage name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepRunningStageName {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStepRunningStageName>),
}

bitbucket_runtime::open_enum! {
    PipelineStepRunningStageName {
        Pending = "PENDING", Running = "RUNNING",
    }
}
