//! Pipeline state in progress halted.

use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// The pipeline was halted and waits to be resumed, it seems.
    pub struct PipelineStateInProgressHalted, tag "pipeline_state_in_progress_halted" {
        /// Whether it runs, in a word.
        pub name: Option<PipelineStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// Whether it runs, in a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStageName {
    /// `PENDING`
    ///
    /// Its next step has not begun yet.
    Pending,
    /// `RUNNING`
    ///
    /// A step runs.
    Running,
    /// `PAUSED`
    ///
    /// It waits for a person to start the next step.
    Paused,
    /// `HALTED`
    ///
    /// It was halted and waits to be resumed, it seems.
    Halted,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineStageName>),
}

bitbucket_runtime::open_enum! {
    PipelineStageName {
        Pending = "PENDING", Running = "RUNNING", Paused = "PAUSED", Halted = "HALTED",
    }
}
