//! Pipeline sort.

use bitbucket_runtime::wire::Unlisted;

/// Pipeline sort.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineSort {
    /// `creator.uuid`
    CreatorUuid,
    /// `created_on`
    CreatedOn,
    /// `run_creation_date`
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
