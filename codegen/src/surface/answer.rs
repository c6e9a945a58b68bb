//! What a call returns, from the answers that the document lists.

use heck::ToUpperCamelCase;

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
            [ReplyBody::Bytes | ReplyBody::Text, rest @ ..] => rest.iter().find_map(|body| match body {
                ReplyBody::Json(id) => Some(*id),
                ReplyBody::Text | ReplyBody::Bytes => None,
            }),
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
        Some(ReplyBody::Json(id)) => Content::Json(*id),
        Some(ReplyBody::Text) => Content::Text,
        Some(ReplyBody::Bytes) => Content::Bytes,
        None if (300..400).contains(&reply.status) => Content::Redirect,
        None if reply.location => Content::Located,
        None => Content::Empty,
    }
}
