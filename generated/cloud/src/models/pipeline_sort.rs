//! Pipeline sort.

use bitbucket_runtime::wire::Unlisted;

/// The field to order the list by; a minus in front puts the last first, as in
/// `-created_on`.
///
/// Without it, the oldest comes first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineSort {
    /// `creator.uuid`
    ///
    /// By who started it.
    CreatorUuid,
    /// `created_on`
    ///
    /// By when the pipeline was created.
    CreatedOn,
    /// `run_creation_date`
    ///
    /// By when its latest run was created. A pipeline that is run again has a later one.
    RunCreationDate,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineSort>),
}

bitbucket_runtime::open_enum! {
    PipelineSort {
        CreatorUuid = "creator.uuid", CreatedOn = "created_on",
        RunCreationDate = "run_creation_date",
    }
}
