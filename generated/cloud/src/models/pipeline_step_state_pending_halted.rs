//! Pipeline step state pending halted.

use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// The step was halted and waits to be resumed, it seems.
    pub struct PipelineStepStatePendingHalted, tag "pipeline_step_state_pending_halted" {
        /// What it waits for, in a word.
        pub name: Option<PipelineStepPendingStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// What it waits for, in a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepPendingStageName {
    /// `PENDING`
    ///
    /// It waits for its turn.
    Pending,
    /// `PAUSED`
    ///
    /// It waits for a person to start it.
    Paused,
    /// `HALTED`
    ///
    /// It was halted and waits to be resumed, it seems.
    Halted,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStepPendingStageName>),
}

bitbucket_runtime::open_enum! {
    PipelineStepPendingStageName {
        Pending = "PENDING", Paused = "PAUSED", Halted = "HALTED",
    }
}
