//! Receive hook type.

use bitbucket_runtime::wire::Unlisted;

/// Receive hook type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiveHookType {
    /// `PRE_RECEIVE`
    PreReceive,
    /// `POST_RECEIVE`
    PostReceive,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ReceiveHookType>),
}

bitbucket_runtime::open_enum! {
    ReceiveHookType {
        PreReceive = "PRE_RECEIVE", PostReceive = "POST_RECEIVE",
    }
}
