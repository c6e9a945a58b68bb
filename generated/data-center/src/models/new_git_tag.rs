//! New git tag.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// New git tag.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewGitTag {
    /// Force.
    pub force: Option<bool>,
    /// Message.
    pub message: Option<String>,
    /// Name.
    pub name: String,
    /// Start point.
    pub start_point: String,
    /// Type.
    pub r#type: Option<GitTagType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NewGitTag { force, message, name, start_point = "startPoint", r#type = "type" }, new }

setters! {
    NewGitTag {
        with_force(force: bool), with_message(message: String), with_name(name: String),
        with_start_point(start_point: String), with_type(r#type: GitTagType),
    }
}

impl NewGitTag {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>, start_point: impl Into<String>) -> Self {
        Self::empty().with_name(name).with_start_point(start_point)
    }
}

/// Git tag type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GitTagType {
    /// `ANNOTATED`
    Annotated,
    /// `LIGHTWEIGHT`
    Lightweight,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<GitTagType>),
}

open_enum! { GitTagType { Annotated = "ANNOTATED", Lightweight = "LIGHTWEIGHT" } }
