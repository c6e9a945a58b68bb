//! What a server can do to those who ask.

use super::Answer;

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// It is answered as it should be.
    Answer,
    /// It is answered as it should be, in small pieces with pauses between them.
    Drip,
    /// It is answered as it should be; then the connection is closed, which the answer did not say.
    AnswerAndClose,
    /// The connection is closed before anything of the request is read.
    CloseBeforeReading,
    /// The connection is closed when the head and a part of the body are read.
    CloseWhileReading,
    /// The connection is closed when all of the request is read.
    CloseAfterReading,
    /// The connection is closed in the middle of the answer's head.
    CloseInHead,
    /// The connection is closed before as many bytes came as the answer's head promised.
    CloseInBody,
    /// The answer comes in chunks, and the connection is closed before the last one.
    CloseInChunks,
    /// Nothing comes until the client gives up.
    StallBeforeHead,
    /// The head and a part of the body come, then nothing until the client gives up.
    StallInBody,
    /// The answer is another one.
    Refuse(Refusal),
    /// Bytes come that are not HTTP.
    Garbage,
    /// The status is right, the body is JSON of another kind.
    WrongJson,
    /// The status is right, the body is the first half of the right JSON.
    HalfJson,
    /// The status is right, there is no body.
    NoBody,
    /// It is answered as it should be, packed with gzip.
    Packed,
    /// The status says yes, the body is a page for people.
    LoginPage,
    /// The status is right, the body has no end.
    Endless,
}

/// An answer whose status says no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The status.
    pub status: u16,
    /// How many seconds to wait, where the server says.
    pub retry_after: Option<u8>,
    /// What the body is.
    pub kind: RefusalKind,
}

/// How a refusal is worded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalKind {
    /// As the API words it.
    Json,
    /// As a proxy does.
    Html,
    /// As a proxy does that says more than anybody wants to read.
    LongHtml,
}

impl Refusal {
    const fn of(status: u16, kind: RefusalKind) -> Self {
        Self { status, retry_after: None, kind }
    }

    const fn after(status: u16, seconds: u8) -> Self {
        Self { status, retry_after: Some(seconds), kind: RefusalKind::Json }
    }
}

/// What goes wrong, and how often in relation to the others. What makes a client wait is rare.
const FAULTS: [(u32, Deed); 27] = [
    (6, Deed::Drip),
    (8, Deed::AnswerAndClose),
    (6, Deed::CloseBeforeReading),
    (6, Deed::CloseWhileReading),
    (8, Deed::CloseAfterReading),
    (6, Deed::CloseInHead),
    (8, Deed::CloseInBody),
    (6, Deed::CloseInChunks),
    (2, Deed::StallBeforeHead),
    (2, Deed::StallInBody),
    (5, Deed::Refuse(Refusal::of(429, RefusalKind::Json))),
    (5, Deed::Refuse(Refusal::after(429, 0))),
    (1, Deed::Refuse(Refusal::after(429, 1))),
    (5, Deed::Refuse(Refusal::of(503, RefusalKind::Json))),
    (2, Deed::Refuse(Refusal::after(503, 0))),
    (4, Deed::Refuse(Refusal::of(555, RefusalKind::Json))),
    (4, Deed::Refuse(Refusal::of(502, RefusalKind::Html))),
    (1, Deed::Refuse(Refusal::of(502, RefusalKind::LongHtml))),
    (2, Deed::Refuse(Refusal::of(404, RefusalKind::Json))),
    (2, Deed::Refuse(Refusal::of(500, RefusalKind::Html))),
    (6, Deed::Garbage),
    (3, Deed::WrongJson),
    (3, Deed::HalfJson),
    (2, Deed::NoBody),
    (6, Deed::Packed),
    (4, Deed::LoginPage),
    (3, Deed::Endless),
];

/// One of several things, each as likely as it weighs.
pub(crate) fn weighed<T: Copy>(things: &[(u32, T)], dice: &mut fastrand::Rng) -> Option<T> {
    let all: u32 = things.iter().map(|(weight, _)| weight).sum();
    let mut rest = dice.u32(..all.max(1));
    things.iter().find_map(|(weight, thing)| {
        let chosen = rest < *weight;
        rest = rest.saturating_sub(*weight);
        chosen.then_some(*thing)
    })
}

impl Deed {
    /// One of all that can go wrong.
    #[must_use]
    pub fn fault(dice: &mut fastrand::Rng) -> Self {
        weighed(&FAULTS, dice).unwrap_or(Self::Answer)
    }

    /// What of this can be done where that would be the answer: without a body none can break off,
    /// and bytes of a file are never the wrong ones, nor without an end.
    pub(super) fn fitting(self, answer: &Answer) -> Self {
        match self {
            Self::CloseInBody | Self::CloseInChunks if answer.body.is_empty() => Self::AnswerAndClose,
            Self::StallInBody if answer.body.is_empty() => Self::StallBeforeHead,
            Self::WrongJson | Self::HalfJson | Self::NoBody
                if answer.body.is_empty() || answer.content_type != "application/json" =>
            {
                Self::Answer
            }
            Self::Packed | Self::Endless if answer.body.is_empty() => Self::Answer,
            Self::LoginPage | Self::Endless if answer.content_type == "application/octet-stream" => {
                Self::Answer
            }
            fitting => fitting,
        }
    }
}
