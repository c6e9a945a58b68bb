//! What a call returns, from the answers that the document lists.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;

use crate::document::media::JSON;
use crate::ir::{Operation, Reply, ReplyBody, TypeId};

/// What a call returns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The same, whatever the status.
    One {
        /// What is read.
        content: Content,
        /// The JSON that the same answer may hold instead, where the caller knows that it does.
        json: Option<TypeId>,
    },
    /// It depends on the status.
    Several(Vec<Case>),
}

/// What a call returns with one status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The status.
    pub status: u16,
    /// What is read.
    pub content: Content,
}

/// What is read of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// JSON of this type.
    Json(TypeId),
    /// Text.
    Text,
    /// Bytes, as they come.
    Bytes,
    /// Events, one after the other, whose data is JSON of this type; text where there is none.
    Events(Option<TypeId>),
    /// Values of JSON of this type, one after the other.
    Items(TypeId),
    /// Nothing.
    Empty,
    /// Nothing but where the result will be.
    Located,
    /// Nothing but where to go.
    Redirect,
}

impl Answer {
    /// What an operation returns.
    #[must_use]
    pub fn of(operation: &Operation) -> Self {
        let Some(first) = operation.replies.first() else {
            return Self::One { content: Content::Empty, json: None };
        };
        let cases: Vec<Case> = operation
            .replies
            .iter()
            .map(|reply| Case { status: reply.status, content: content(reply) })
            .collect();
        let content = content(first);
        if cases.iter().any(|other| other.content != content) {
            return Self::Several(cases);
        }
        let json = match first.bodies.as_slice() {
            [first, rest @ ..] if matches!(first.body, ReplyBody::Bytes | ReplyBody::Text) => {
                rest.iter().find_map(|other| match other.body {
                    ReplyBody::Json(id) => Some(id),
                    _ => None,
                })
            }
            _ => None,
        };
        Self::One { content, json }
    }

    /// Everything that may be read.
    pub fn contents(&self) -> impl Iterator<Item = Content> {
        let (one, several) = match self {
            Self::One { content, .. } => (Some(*content), &[][..]),
            Self::Several(cases) => (None, cases.as_slice()),
        };
        one.into_iter().chain(several.iter().map(|case| case.content))
    }
}

impl From<ReplyBody> for Content {
    fn from(body: ReplyBody) -> Self {
        match body {
            ReplyBody::Json(id) => Self::Json(id),
            ReplyBody::Text => Self::Text,
            ReplyBody::Bytes => Self::Bytes,
            ReplyBody::Events(id) => Self::Events(id),
            ReplyBody::Items(id) => Self::Items(id),
        }
    }
}

/// What the header `Accept` names, and what it names for those who read JSON, where that is another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    /// Where it is not plain JSON.
    pub usual: Option<String>,
    /// Where the usual one does not ask for it and it is not plain JSON.
    pub json: Option<String>,
}

impl Asks {
    /// What an operation asks for: what the document says of the answers that are read.
    #[must_use]
    pub fn of(operation: &Operation, answer: &Answer) -> Self {
        let mut media: Vec<&str> = Vec::new();
        let mut is_loose = false;
        for content in operation.replies.iter().filter_map(|reply| reply.bodies.first()) {
            is_loose |= matches!(content.body, ReplyBody::Text | ReplyBody::Bytes);
            media.extend(content.media.iter().map(String::as_str));
        }
        let mut seen = BTreeSet::new();
        media.retain(|media| seen.insert(*media));
        let any = media.contains(&ANY) || answer.contents().any(|content| content == Content::Redirect);
        let usual = match media.as_slice() {
            _ if any => Some(ANY.to_owned()),
            [] => None,
            [only] if *only == JSON => None,
            // What is not looked into is taken as whatever it comes, as a page that explains an error may.
            media if is_loose => Some(format!("{}, {ANY};q=0.1", media.join(", "))),
            media => Some(media.join(", ")),
        };
        let json = match answer {
            Answer::One { json: Some(id), .. } => {
                let bodies = operation.replies.iter().flat_map(|reply| &reply.bodies);
                let same = bodies.into_iter().find(|content| content.body == ReplyBody::Json(*id));
                same.map(|content| content.media.join(", ")).filter(|media| media != JSON)
            }
            _ => None,
        };
        Self { json, usual }
    }
}

/// Whatever there is.
const ANY: &str = "*/*";

impl Case {
    /// The status in words, as a variant.
    #[must_use]
    pub fn name(&self) -> String {
        let known = http::StatusCode::from_u16(self.status).ok();
        match known.and_then(|status| status.canonical_reason()) {
            Some(reason) => reason.to_upper_camel_case(),
            None => format!("Status{}", self.status),
        }
    }
}

fn content(reply: &Reply) -> Content {
    match reply.bodies.first() {
        Some(first) => Content::from(first.body),
        None if (300..400).contains(&reply.status) => Content::Redirect,
        None if reply.location => Content::Located,
        None => Content::Empty,
    }
}
