//! Receive hook type.

use bitbucket_runtime::wire::Unlisted;

/// Keeps the items of one kind.
///
/// When browsing a repository it is a truth value instead, and `true` asks for the kind
/// alone: whether the path is a file, a directory or a submodule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiveHookType {
    /// `PRE_RECEIVE`
    ///
    /// Hooks that run before a push is taken, and may refuse it.
    PreReceive,
    /// `POST_RECEIVE`
    ///
    /// Hooks that run after a push was taken.
    PostReceive,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ReceiveHookType>),
}

bitbucket_runtime::open_enum! {
    ReceiveHookType {
        PreReceive = "PRE_RECEIVE", PostReceive = "POST_RECEIVE",
    }
}
