//! Pipeline step state pending halted.

use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Pipeline step state pending halted.
    pub struct PipelineStepStatePendingHalted, tag "pipeline_step_state_pending_halted" {
        /// Name.
        pub name: Option<PipelineStepPendingStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// Pipeline step pending stage name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepPendingStageName {
    /// `PENDING`
    Pending,
    /// `PAUSED`
    Paused,
    /// `HALTED`
    Halted,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStepPendingStageName>),
}

bitbucket_runtime::open_enum! {
    PipelineStepPendingStageName {
        Pending = "PENDING", Paused = "PAUSED", Halted = "HALTED",
    }
}
