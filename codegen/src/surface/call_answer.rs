//! What a call answers, as its callers see it: how it is read, and as what.

use std::collections::BTreeMap;
use std::fmt;

use super::answer::{Answer, Content};
use super::rust_type::RustType;
use super::types::Types;

/// What a call answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallAnswer {
    /// The same, whatever the status.
    One {
        /// How it is read.
        reads: Reads,
        /// What it is read as.
        ty: RustType,
        /// What it is read as where the caller asks for JSON.
        json: Option<RustType>,
    },
    /// It depends on the status.
    Several {
        /// The enum.
        name: String,
        /// Its variants; the first also takes a success that the document does not list.
        cases: Vec<AnswerCase>,
    },
}

/// What a call answers with one status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerCase {
    /// The status.
    pub status: u16,
    /// The variant: the status in words.
    pub name: String,
    /// How it is read.
    pub reads: Reads,
    /// What it is read as.
    pub ty: RustType,
}

/// How an answer is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// As JSON.
    Json,
    /// As text.
    Text,
    /// As bytes, as they come.
    Bytes,
    /// As events, as they come.
    Events,
    /// As values, as they come.
    Items,
    /// Not at all.
    Empty,
    /// For where the result will be.
    Location,
    /// For where to go.
    Redirect,
}

impl Reads {
    /// Whether it is handed over before it has come.
    #[must_use]
    pub const fn is_streamed(self) -> bool {
        matches!(self, Self::Bytes) || self.is_endless()
    }

    /// Whether its end may never come.
    #[must_use]
    pub const fn is_endless(self) -> bool {
        matches!(self, Self::Events | Self::Items)
    }
}

impl CallAnswer {
    /// What an operation's answer is to its callers; `name` where that is an enum.
    pub(super) fn of(types: Types<'_>, answer: &Answer, name: String) -> Self {
        match answer {
            Answer::One { content, json } => CallAnswer::One {
                reads: reads(*content),
                ty: types.content(*content),
                json: json.map(|id| types.owned(id)),
            },
            Answer::Several(cases) => {
                let cases = cases.iter().map(|case| AnswerCase {
                    status: case.status,
                    name: case.name(),
                    reads: reads(case.content),
                    ty: types.content(case.content),
                });
                CallAnswer::Several { name, cases: cases.collect() }
            }
        }
    }

    /// The type that sending the call gives.
    #[must_use]
    pub fn ty(&self) -> RustType {
        match self {
            Self::One { ty, .. } => ty.clone(),
            Self::Several { name, .. } => RustType::Reply(name.clone()),
        }
    }

    /// Whether programs that read one read the other: the name of the enum, which follows that of
    /// the function, is another question.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Several { cases, .. }, Self::Several { cases: others, .. }) => cases == others,
            _ => self == other,
        }
    }

    /// The same answer where models are called otherwise.
    #[must_use]
    pub fn renamed(&self, names: &BTreeMap<String, String>) -> Self {
        match self {
            Self::One { reads, ty, json } => Self::One {
                reads: *reads,
                ty: ty.renamed(names),
                json: json.as_ref().map(|json| json.renamed(names)),
            },
            Self::Several { name, cases } => {
                let cases =
                    cases.iter().map(|case| AnswerCase { ty: case.ty.renamed(names), ..case.clone() });
                Self::Several { name: name.clone(), cases: cases.collect() }
            }
        }
    }
}

/// In a few words: `User`, or `200 User | 202 ()`.
impl fmt::Display for CallAnswer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One { ty, json: None, .. } => ty.fmt(formatter),
            Self::One { ty, json: Some(json), .. } => write!(formatter, "{ty} | {json}"),
            Self::Several { cases, .. } => {
                let cases = cases.iter().map(|case| format!("{} {}", case.status, case.ty));
                formatter.write_str(&cases.collect::<Vec<_>>().join(" | "))
            }
        }
    }
}

const fn reads(content: Content) -> Reads {
    match content {
        Content::Json(_) => Reads::Json,
        Content::Text => Reads::Text,
        Content::Bytes => Reads::Bytes,
        Content::Events(_) => Reads::Events,
        Content::Items(_) => Reads::Items,
        Content::Empty => Reads::Empty,
        Content::Located => Reads::Location,
        Content::Redirect => Reads::Redirect,
    }
}
