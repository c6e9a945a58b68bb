//! Pipeline selector.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pipeline selector.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineSelector {
    /// Pattern.
    pub pattern: Option<String>,
    /// Type.
    pub kind: Option<PipelineSelectorKind>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineSelector { pattern, kind = "type" } }

setters! {
    PipelineSelector {
        with_pattern(pattern: String), with_kind(kind: PipelineSelectorKind),
    }
}

/// Pipeline selector kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineSelectorKind {
    /// `branches`
    Branches,
    /// `tags`
    Tags,
    /// `bookmarks`
    Bookmarks,
    /// `default`
    Default,
    /// `custom`
    Custom,
    /// `pull-requests`
    PullRequests,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineSelectorKind>),
}

open_enum! {
    PipelineSelectorKind {
        Branches = "branches", Tags = "tags", Bookmarks = "bookmarks", Default = "default",
        Custom = "custom", PullRequests = "pull-requests",
    }
}
