//! In `answer::error`: answers whose status says yes, and which are not what was asked for.

use bytes::Bytes;

use crate::answer::error::explanation::Explanation;
use crate::answer::error::{Cause, Error, ErrorKind, bounded};
use crate::answer::head::Head;
use crate::answer::stream::Incomplete;
use crate::api::line::line;
use crate::api::problem::Problem;
use crate::wire::DecodeError;

/// How much of a body the line about it shows, in bytes.
const EXCERPT: usize = 200;

impl Error {
    /// A page for people in the place of an answer; `body` is its start.
    pub(crate) fn login_page(head: &Head, body: Bytes) -> Self {
        let explanation = Explanation::read(head.api().errors(), head.header("content-type"), &body);
        let url = line(&head.shown_url()).unwrap_or_default();
        let title = explanation.message.clone().filter(|_| !head.is_json());
        let problem = Problem::LoginPage { url, title };
        let mut error = Self::new(ErrorKind::LoginPage, Cause::Problem(problem)).with_head(head);
        error.0.explanation = explanation;
        error.0.body = body;
        error
    }

    /// An answer that is longer than what is read or kept of one.
    pub(crate) fn too_long(head: &Head, problem: Problem) -> Self {
        Self::new(ErrorKind::TooLong, Cause::Problem(problem)).with_head(head)
    }

    /// A body that was to be read whole, and was not.
    pub(crate) fn incomplete(head: &Head, incomplete: Incomplete) -> Self {
        match incomplete {
            Incomplete::Cut(error) => Self::transport(error).with_head(head),
            Incomplete::TooLong(limit) => Self::too_long(head, Problem::AnswerTooLong(limit)),
        }
    }

    /// A body that was asked for as a model, and cannot be read as one.
    pub(crate) fn misread(head: &Head, body: &Bytes, error: DecodeError) -> Self {
        match head.is_html() {
            true => Self::login_page(head, bounded(body.clone())),
            false => Self::decode(head, body, error),
        }
    }

    /// A part of a list was asked for, and this is none.
    pub(crate) fn no_list(head: &Head, body: &Bytes) -> Self {
        let explanation = Explanation::read(head.api().errors(), head.header("content-type"), body);
        let excerpt = line(&String::from_utf8_lossy(&body[..body.len().min(EXCERPT)])).unwrap_or_default();
        let cut = if body.len() > EXCERPT { "…" } else { "" };
        let problem = Problem::NoList { excerpt: format!("{excerpt}{cut}") };
        let mut error = Self::new(ErrorKind::Decode, Cause::Problem(problem)).with_head(head);
        error.0.explanation = explanation;
        error.0.body = bounded(body.clone());
        error
    }

    /// An answer whose status says no, and whose body cannot be unpacked.
    pub(crate) fn refused_packed(head: &Head, problem: &Problem) -> Self {
        let mut error = Self::unexpected_status(head);
        // For the line alone: the server's own message lies in the body.
        error.0.explanation.messages.push(problem.to_string());
        error
    }
}
