//! In `answer::error`: jobs that did not end well.

use bytes::Bytes;

use crate::answer::error::explanation::Explanation;
use crate::answer::error::{Cause, Error, ErrorKind, bounded};
use crate::answer::head::Head;
use crate::api::info::ErrorShape;
use crate::api::problem::Problem;

impl Error {
    /// A job that was not done in time; `head` is the last answer's.
    pub(crate) fn unfinished(head: &Head, problem: Problem) -> Self {
        Self::new(ErrorKind::Unfinished, Cause::Problem(problem)).with_head(head)
    }

    /// A job that has failed, in a state of this name. The answer says why in places that are known.
    pub(crate) fn failed(head: &Head, body: &Bytes, says: &ErrorShape, state: String) -> Self {
        let mut error =
            Self::new(ErrorKind::Failed, Cause::Problem(Problem::JobFailed(state))).with_head(head);
        error.0.explanation = Explanation::read(says, head.header("content-type"), body);
        error.0.body = bounded(body.clone());
        error
    }
}
