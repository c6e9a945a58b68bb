//! Ref change type.

use bitbucket_runtime::wire::Unlisted;

/// What happened to a branch or tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefChangeType {
    /// `ADD`
    ///
    /// It is new.
    Add,
    /// `DELETE`
    ///
    /// It is gone.
    Delete,
    /// `UPDATE`
    ///
    /// It is at another commit.
    Update,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefChangeType>),
}

bitbucket_runtime::open_enum! {
    RefChangeType {
        Add = "ADD", Delete = "DELETE", Update = "UPDATE",
    }
}
