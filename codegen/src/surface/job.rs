//! A job that a call starts, as its users see it.

use std::fmt;

use super::answer::Content;
use super::names::Names;
use super::rust_type::RustType;
use super::types::Types;
use crate::ir::{Job, JobRules};

/// A job that a call starts, and how it is followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallJob {
    /// The function that is asked about it, in the same module.
    pub asks: String,
    /// How the answers are read.
    pub rules: JobRules,
    /// What is said of it meanwhile.
    pub status: RustType,
    /// What it ends in.
    pub gives: RustType,
}

impl CallJob {
    pub(super) fn of(types: Types<'_>, names: &Names, job: &Job) -> Self {
        Self {
            asks: names.operations.get(job.asks).map(|names| names.function.clone()).unwrap_or_default(),
            rules: job.rules.clone(),
            status: types.owned(job.status),
            gives: types.content(Content::from(job.gives)),
        }
    }
}

/// `MergeTask => PullRequest`
impl fmt::Display for CallJob {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} => {}", self.status, self.gives)
    }
}
