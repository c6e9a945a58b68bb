//! Whether a call ended as it had to, by what the server did to it.

use std::time::Duration;

use bitbucket_cloud::ErrorKind;

use super::ATTEMPTS;
use super::call::Outcome;
use super::content::{Call, Kind, Reading};
use crate::faulty::{Deed, Entry};
use crate::judge::Received;

/// Statuses after which a client tries again.
const PASSING: [u16; 5] = [429, 502, 503, 504, 555];

/// What a client has to make of what was done to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reaction {
    /// It has its answer.
    Done,
    /// It fails, or tries again where it may.
    Passing(Failure),
    /// It fails.
    Final(Failure),
}

/// An error, as far as it follows from what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Failure {
    kind: ErrorKind,
    status: Option<u16>,
    /// True where the call had its answer before: how often it was sent is then not told.
    answered: bool,
}

impl Failure {
    fn of(kind: ErrorKind) -> Self {
        Self { kind, status: None, answered: false }
    }

    fn while_read(kind: ErrorKind) -> Self {
        Self { kind, status: None, answered: true }
    }

    fn refused(status: u16) -> Self {
        Self { kind: ErrorKind::Status, status: Some(status), answered: false }
    }

    /// True where the server did nothing with the request.
    fn is_unprocessed(self) -> bool {
        self.kind == ErrorKind::Connect || self.status == Some(429)
    }
}

/// Follows a call through what the server did. `sendings` is how often the client says that it
/// sent it. Gives the number of sendings that the server has not seen: those that met a connection
/// which it had closed.
pub(super) fn judge(call: Call, sendings: u32, entries: &[Entry], outcome: &Outcome) -> Result<u64, String> {
    if call.kind == Kind::Renewed {
        // Its server is another one, which does nothing wrong.
        return check_end(None, sendings, outcome).map(|()| 0);
    }
    check_entries(call, sendings, entries)?;
    let mut pages = 0;
    let mut attempt = 0;
    let mut unseen = 0;
    for sending in 1..=sendings {
        attempt += 1;
        let entry = entries.iter().find(|entry| entry.sending == sending);
        let reaction = match entry {
            Some(entry) => reaction(entry.deed, call.kind.reading()),
            None if call.kind.is_nowhere() => Reaction::Passing(Failure::of(ErrorKind::Connect)),
            None => {
                unseen += 1;
                Reaction::Passing(Failure::of(ErrorKind::Transport))
            }
        };
        let failure = match reaction {
            Reaction::Done => {
                (pages, attempt) = (pages + 1, 0);
                if pages < call.kind.pages() {
                    continue;
                }
                None
            }
            Reaction::Passing(failure)
                if attempt < ATTEMPTS && call.kind.is_repeatable(failure.is_unprocessed()) =>
            {
                check_wait(sending, entries)?;
                continue;
            }
            Reaction::Passing(failure) | Reaction::Final(failure) => Some(failure),
        };
        if sending < sendings {
            return Err(format!("sent again after sending {sending}, which was the last that may be"));
        }
        return check_end(failure, attempt, outcome).map(|()| unseen);
    }
    Err(format!("given up after {sendings} sendings, though it could be sent again: {outcome:?}"))
}

/// What the requests themselves have to be.
fn check_entries(call: Call, sendings: u32, entries: &[Entry]) -> Result<(), String> {
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
fn check_wait(sending: u32, entries: &[Entry]) -> Result<(), String> {
    let at = |sending| entries.iter().find(|entry| entry.sending == sending);
    let (Some(before), Some(after)) = (at(sending), at(sending + 1)) else { return Ok(()) };
    let Deed::Refuse(refusal) = before.deed else { return Ok(()) };
    let asked = Duration::from_secs(refusal.retry_after.unwrap_or_default().into());
    let waited = after.at.duration_since(before.at);
    if waited < asked { Err(format!("waited {waited:?} where {asked:?} was asked")) } else { Ok(()) }
}

fn check_end(failure: Option<Failure>, attempts: u32, outcome: &Outcome) -> Result<(), String> {
    match (failure, outcome) {
        (None, Outcome::Right) => Ok(()),
        (None, Outcome::Other(other)) => Err(format!("gave {other}")),
        (Some(failure), Outcome::Failed(error)) => {
            let status = error.status().map(|status| status.as_u16()).filter(|_| failure.status.is_some());
            let right = error.kind() == failure.kind
                && status == failure.status
                && (failure.answered || error.attempts() == attempts)
                && error.operation().is_some()
                && (failure.status.is_none() || error.message().is_some());
            if right { Ok(()) } else { Err(format!("{failure:?} after {attempts} attempts, not {error:?}")) }
        }
        (expected, outcome) => Err(format!("{expected:?} was to be expected, not {outcome:?}")),
    }
}

fn reaction(deed: Deed, reading: Reading) -> Reaction {
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

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::judge;
    use crate::faulty::{Deed, Entry, Refusal, RefusalKind};
    use crate::load::call::Outcome;
    use crate::load::content::{Call, Kind};

    const SLOW: Deed = Deed::Refuse(Refusal { status: 429, retry_after: Some(1), kind: RefusalKind::Json });

    fn entries(deeds: &[Deed], apart: Duration) -> Vec<Entry> {
        let start = Instant::now();
        let entry = |(sending, deed): (u32, &Deed)| Entry {
            sending,
            deed: *deed,
            at: start + apart * sending,
            received: None,
        };
        (1..).zip(deeds).map(entry).collect()
    }

    fn judged(kind: Kind, deeds: &[Deed], outcome: &Outcome) -> Result<u64, String> {
        let entries = entries(deeds, Duration::from_secs(2));
        judge(Call { id: 1, kind }, u32::try_from(deeds.len()).unwrap_or_default(), &entries, outcome)
    }

    #[test]
    fn what_must_not_be_sent_twice_is_noticed() {
        let twice = [Deed::CloseAfterReading, Deed::Answer];
        assert_eq!(judged(Kind::Read, &twice, &Outcome::Right), Ok(0));
        assert_eq!(judged(Kind::CommentRepeatably, &twice, &Outcome::Right), Ok(0));
        for kind in [Kind::Comment, Kind::Upload, Kind::ReplaceByStreamOnce] {
            let fault = judged(kind, &twice, &Outcome::Right).expect_err("a fault");
            assert!(fault.starts_with("sent again after sending 1"), "{fault}");
        }
        // One too many was not done: it may come again, where the body is still there.
        let later = [SLOW, Deed::Answer];
        assert_eq!(judged(Kind::Comment, &later, &Outcome::Right), Ok(0));
        assert!(judged(Kind::Upload, &later, &Outcome::Right).is_err());
        let five = [Deed::Garbage; 5];
        assert!(judged(Kind::Read, &five, &Outcome::Right).is_err());
        assert!(judged(Kind::Read, &[Deed::StallBeforeHead, Deed::Answer], &Outcome::Right).is_err());
    }

    #[test]
    fn one_sending_that_arrives_twice_is_noticed() {
        let mut seen = entries(&[Deed::CloseAfterReading, Deed::Answer], Duration::ZERO);
        seen[1].sending = 1;
        let call = Call { id: 1, kind: Kind::Comment };
        assert_eq!(judge(call, 1, &seen, &Outcome::Right), Err("sending 1 arrived twice".to_owned()));
    }

    #[test]
    fn the_end_has_to_be_the_right_one() {
        assert_eq!(judged(Kind::Read, &[Deed::Answer], &Outcome::Right), Ok(0));
        let other = Outcome::Other("something else".to_owned());
        assert_eq!(judged(Kind::Read, &[Deed::Drip], &other), Err("gave something else".to_owned()));
        assert!(judged(Kind::Read, &[Deed::HalfJson], &Outcome::Right).is_err());
        assert!(judged(Kind::Comment, &[Deed::CloseInHead], &Outcome::Right).is_err());
        assert!(judged(Kind::Read, &[Deed::CloseInHead], &Outcome::Right).is_err(), "not sent again");
        assert!(judged(Kind::Items, &[Deed::Answer], &Outcome::Right).is_err(), "one page of three");
    }

    #[test]
    fn a_server_that_asks_for_time_has_to_get_it() {
        assert_eq!(judged(Kind::Read, &[SLOW, Deed::Answer], &Outcome::Right), Ok(0));
        let hurried = entries(&[SLOW, Deed::Answer], Duration::from_millis(500));
        let fault = judge(Call { id: 1, kind: Kind::Read }, 2, &hurried, &Outcome::Right);
        assert_eq!(fault, Err("waited 500ms where 1s was asked".to_owned()));
    }

    #[test]
    fn what_the_server_has_not_seen_is_counted() {
        let mut seen = entries(&[Deed::Answer], Duration::ZERO);
        seen[0].sending = 2;
        assert_eq!(judge(Call { id: 1, kind: Kind::Read }, 2, &seen, &Outcome::Right), Ok(1));
    }
}
