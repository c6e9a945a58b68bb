//! Ref change type.

use bitbucket_runtime::wire::Unlisted;

/// Ref change type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefChangeType {
    /// `ADD`
    Add,
    /// `DELETE`
    Delete,
    /// `UPDATE`
    Update,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefChangeType>),
}

bitbucket_runtime::open_enum! {
    RefChangeType {
        Add = "ADD", Delete = "DELETE", Update = "UPDATE",
    }
}
