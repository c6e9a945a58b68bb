//! What a client has to make of what was done to its requests, and what these have to be.

use std::time::Duration;

use bitbucket_cloud::{Error, ErrorKind};

use super::call::Outcome;
use super::content::{Call, Kind, Reading};
use crate::faulty::{Deed, Entry};
use crate::judge::Received;

/// Statuses after which a client tries again.
const PASSING: [u16; 5] = [429, 502, 503, 504, 555];

/// What a client has to make of what was done to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reaction {
    /// It has its answer.
    Done,
    /// It fails, or tries again where it may.
    Passing(Failure),
    /// It fails.
    Final(Failure),
}

/// An error, as far as it follows from what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Failure {
    pub(super) kind: ErrorKind,
    pub(super) status: Option<u16>,
    /// True where the call had its answer before: how often it was sent is then not told.
    pub(super) answered: bool,
}

impl Failure {
    pub(super) fn of(kind: ErrorKind) -> Self {
        Self { kind, status: None, answered: false }
    }

    fn while_read(kind: ErrorKind) -> Self {
        Self { kind, status: None, answered: true }
    }

    fn refused(status: u16) -> Self {
        Self { kind: ErrorKind::Status, status: Some(status), answered: false }
    }

    /// True where the server did nothing with the request.
    pub(super) fn is_unprocessed(self) -> bool {
        self.kind == ErrorKind::Connect || self.status == Some(429)
    }
}

/// What the requests themselves have to be.
pub(super) fn check_entries(call: Call, sendings: u32, entries: &[Entry]) -> Result<(), String> {
    for (index, entry) in entries.iter().enumerate() {
        if entry.sending == 0 || entry.sending > sendings {
            return Err(format!("sending {} arrived, of {sendings}", entry.sending));
        }
        if entries[..index].iter().any(|other| other.sending == entry.sending) {
            return Err(format!("sending {} arrived twice", entry.sending));
        }
        if let Some(received) = &entry.received {
            check_request(call, received).map_err(|fault| format!("sending {}: {fault}", entry.sending))?;
        }
    }
    Ok(())
}

fn check_request(call: Call, received: &Received) -> Result<(), String> {
    let base = format!("/repositories/acme/{}", call.slug());
    let comments = format!("{base}/pullrequests/7/comments");
    let (method, path) = match call.kind {
        Kind::Read | Kind::ReadNowhere | Kind::Renewed => ("GET", base),
        Kind::Pages | Kind::Items | Kind::ItemsAhead => ("GET", base + "/pullrequests"),
        Kind::Download => ("GET", base + "/downloads/file.txt"),
        Kind::Replace | Kind::ReplaceByStream | Kind::ReplaceByStreamOnce => ("PUT", base),
        Kind::Delete => ("DELETE", format!("{comments}/{}", call.item(0))),
        Kind::Comment | Kind::CommentRepeatably | Kind::CommentNowhere => ("POST", comments),
        Kind::Upload => ("POST", base + "/downloads"),
    };
    if received.method.as_str() != method || received.uri.path() != path {
        return Err(format!("{} {} arrived", received.method, received.uri.path()));
    }
    if received.header("authorization").is_none() {
        return Err("it came without credentials".to_owned());
    }
    let body = &received.body[..];
    let whole = match call.kind {
        Kind::Replace | Kind::Comment | Kind::CommentRepeatably => {
            let text = String::from_utf8_lossy(body).into_owned();
            text.contains(&call.text()) && text.starts_with('{') && text.ends_with('}')
        }
        Kind::ReplaceByStream | Kind::ReplaceByStreamOnce => body == call.file(),
        Kind::Upload => {
            let start = body.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap_or_default() + 4;
            let file = call.file();
            body.get(start..).is_some_and(|rest| {
                rest.strip_prefix(&file[..])
                    .is_some_and(|end| end.starts_with(b"\r\n--") && end.ends_with(b"--\r\n"))
            })
        }
        _ => body.is_empty(),
    };
    if whole { Ok(()) } else { Err(format!("its body of {} bytes is not what was given", body.len())) }
}

/// A server that says how long to wait is believed.
pub(super) fn check_wait(before: &Entry, after: &Entry) -> Result<(), String> {
    let Deed::Refuse(refusal) = before.deed else { return Ok(()) };
    let asked = Duration::from_secs(refusal.retry_after.unwrap_or_default().into());
    let waited = after.at.duration_since(before.at);
    if waited < asked { Err(format!("waited {waited:?} where {asked:?} was asked")) } else { Ok(()) }
}

pub(super) fn check_end(failure: Option<Failure>, attempts: u32, outcome: &Outcome) -> Result<(), String> {
    match (failure, outcome) {
        (None, Outcome::Right) => Ok(()),
        (None, Outcome::Other(other)) => Err(format!("gave {other}")),
        (Some(failure), Outcome::Failed(error)) => {
            let right = is_of(error, failure) && (failure.answered || error.attempts() == attempts);
            if right { Ok(()) } else { Err(format!("{failure:?} after {attempts} attempts, not {error:?}")) }
        }
        (expected, outcome) => Err(format!("{expected:?} was to be expected, not {outcome:?}")),
    }
}

/// Whether an error is what such a failure has to be told as.
pub(super) fn is_of(error: &Error, failure: Failure) -> bool {
    let status = error.status().map(|status| status.as_u16()).filter(|_| failure.status.is_some());
    error.kind() == failure.kind
        && status == failure.status
        && error.operation().is_some()
        && (failure.status.is_none() || error.message().is_some())
}

pub(super) fn reaction(deed: Deed, reading: Reading) -> Reaction {
    match (deed, reading) {
        (Deed::Answer | Deed::Drip | Deed::AnswerAndClose | Deed::Packed, _) => Reaction::Done,
        (
            Deed::CloseBeforeReading
            | Deed::CloseWhileReading
            | Deed::CloseAfterReading
            | Deed::CloseInHead
            | Deed::Garbage,
            _,
        ) => Reaction::Passing(Failure::of(ErrorKind::Transport)),
        (Deed::StallBeforeHead, _) => Reaction::Final(Failure::of(ErrorKind::Timeout)),
        (Deed::Refuse(refusal), _) if PASSING.contains(&refusal.status) => {
            Reaction::Passing(Failure::refused(refusal.status))
        }
        (Deed::Refuse(refusal), _) => Reaction::Final(Failure::refused(refusal.status)),
        (Deed::LoginPage, _) => Reaction::Final(Failure::of(ErrorKind::LoginPage)),
        // From here on the head was good.
        (_, Reading::Head) => Reaction::Done,
        (Deed::CloseInBody | Deed::CloseInChunks, Reading::Document) => {
            Reaction::Passing(Failure::of(ErrorKind::Transport))
        }
        (Deed::CloseInBody | Deed::CloseInChunks, Reading::Stream) => {
            Reaction::Final(Failure::while_read(ErrorKind::Transport))
        }
        (Deed::StallInBody, Reading::Document) => Reaction::Final(Failure::of(ErrorKind::Timeout)),
        (Deed::StallInBody, Reading::Stream) => Reaction::Final(Failure::while_read(ErrorKind::Timeout)),
        (Deed::Endless, _) => Reaction::Final(Failure::of(ErrorKind::TooLong)),
        (Deed::WrongJson | Deed::HalfJson | Deed::NoBody, _) => {
            Reaction::Final(Failure::while_read(ErrorKind::Decode))
        }
    }
}
