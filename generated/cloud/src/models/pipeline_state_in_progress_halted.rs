//! Pipeline state in progress halted.

use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Pipeline state in progress halted.
    pub struct PipelineStateInProgressHalted, tag "pipeline_state_in_progress_halted" {
        /// Name.
        pub name: Option<PipelineStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// Pipeline stage name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStageName {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// `PAUSED`
    Paused,
    /// `HALTED`
    Halted,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStageName>),
}

bitbucket_runtime::open_enum! {
    PipelineStageName {
        Pending = "PENDING", Running = "RUNNING", Paused = "PAUSED", Halted = "HALTED",
    }
}
