//! How something that is given to a call travels.

use std::fmt;

use crate::ir::{Asked, Style};

/// How something that is given travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// In the path; with `slashes`, those in it stay.
    Path {
        /// What is done with the value.
        manner: Manner,
        /// Whether slashes in the value stay.
        slashes: bool,
    },
    /// In the query.
    Query(Manner),
    /// In a header.
    Header(Manner),
    /// In a cookie.
    Cookie(Manner),
    /// In a form.
    Form(Manner),
    /// In a multipart form: what becomes a part, and what the part is said to be.
    Part(Repeat, PartOf, Option<String>),
    /// Under a name of the caller's, in a form.
    FreeFields,
    /// Under a name of the caller's, in a multipart form.
    FreeParts,
    /// As a body of JSON.
    Json {
        /// The media type, where it is a kind of JSON with a name of its own.
        media: Option<String>,
        /// How the value is lent.
        lent: Lent,
    },
    /// As a form of whatever it holds.
    WholeForm,
    /// As one of several bodies.
    Content,
    /// As a body of text, in this media type.
    Text(String),
    /// As a body of bytes, in this media type.
    Bytes(String),
    /// Not at all: it says how the answer is read.
    Answer,
    /// By what asks for another answer; it is read as that.
    Reading(Asked),
}

impl Sent {
    /// For what asks for another answer: the method of the request, and what it is given.
    #[must_use]
    pub fn asks(&self) -> Option<(&'static str, &str, &str)> {
        match self {
            Self::Reading(Asked::Query { parameter, value }) => Some(("set_query", parameter, value)),
            Self::Reading(Asked::Accept(media)) => Some(("set_header", "accept", media)),
            _ => None,
        }
    }
}

/// What becomes of a parameter's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Manner {
    /// It is one value.
    One(Text),
    /// It stands once for each of several values: each call adds to them.
    EachValue(Text),
    /// It is a list, of which each item travels by itself.
    EachItem(Text),
    /// It is a list, a slice of which a style writes.
    List(Text, Written),
    /// It is a model, a map or JSON, lent, which a style writes.
    Model(Written),
    /// It is one text that is written otherwise than as it is.
    Value(Written),
}

/// How a style writes what it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// The style.
    pub style: Style,
    /// Whether what is reserved in a URL stays as it is.
    pub reserved: bool,
}

/// What a part of a multipart form is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartOf {
    /// The caller makes it; true where it is a file, which servers know by a file name.
    Caller(bool),
    /// A text.
    Text(Text),
    /// A list of texts in one, with this between them.
    Joined(Text, char),
    /// JSON.
    Json,
}

/// Whether a form field may be given several times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Once.
    Never,
    /// Once for each value: each call adds to them.
    EachValue,
}

/// How a value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// It is text.
    Plain,
    /// A known value of an open enum.
    Known,
    /// A number, or true or false.
    Printed,
}

/// How the value of a JSON body is lent to the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lent {
    /// As it was borrowed.
    Model,
    /// A slice, through a reference to it.
    Slice,
    /// A text, owned for the moment.
    Text,
    /// What may be nothing, which is null, through a reference to it.
    Perhaps,
}

/// In a few words: `query, one per value`.
impl fmt::Display for Sent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path { slashes: true, .. } => formatter.write_str("path, slashes kept"),
            Self::Path { manner, .. } => write!(formatter, "path{manner}"),
            Self::Query(manner) => write!(formatter, "query{manner}"),
            Self::Header(manner) => write!(formatter, "header{manner}"),
            Self::Cookie(manner) => write!(formatter, "cookie{manner}"),
            Self::Form(manner) => write!(formatter, "form{manner}"),
            Self::Part(repeat, of, media) => {
                write!(formatter, "multipart{repeat}")?;
                match of {
                    PartOf::Caller(_) | PartOf::Text(_) => {}
                    PartOf::Joined(_, delimiter) => write!(formatter, ", joined by {delimiter:?}")?,
                    PartOf::Json => formatter.write_str(", as JSON")?,
                }
                media.as_ref().map_or(Ok(()), |media| write!(formatter, ", as {media}"))
            }
            Self::FreeFields => formatter.write_str("form"),
            Self::FreeParts => formatter.write_str("multipart"),
            Self::Json { media: None, .. } => formatter.write_str("JSON"),
            Self::Json { media: Some(media), .. } | Self::Text(media) | Self::Bytes(media) => {
                formatter.write_str(media)
            }
            Self::Answer => formatter.write_str("answer"),
            Self::WholeForm => formatter.write_str("form"),
            Self::Content => formatter.write_str("one of several"),
            Self::Reading(Asked::Query { parameter, value }) => {
                write!(formatter, "answer to {parameter}={value}")
            }
            Self::Reading(Asked::Accept(media)) => write!(formatter, "answer as {media}"),
        }
    }
}

impl fmt::Display for Manner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(_) => Ok(()),
            Self::EachValue(_) => formatter.write_str(", one per value"),
            Self::EachItem(_) => formatter.write_str(", each by itself"),
            Self::List(_, written) | Self::Model(written) | Self::Value(written) => written.fmt(formatter),
        }
    }
}

impl fmt::Display for Written {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.style {
            Style::Form | Style::Simple => formatter.write_str(", joined by \",\"")?,
            Style::FormExploded => formatter.write_str(", each by itself")?,
            Style::Spaces => formatter.write_str(", joined by \" \"")?,
            Style::Pipes => formatter.write_str(", joined by \"|\"")?,
            Style::Json => formatter.write_str(", as JSON")?,
            style => write!(formatter, ", in the style {}", style.name())?,
        }
        if self.reserved { formatter.write_str(", reserved characters kept") } else { Ok(()) }
    }
}

impl fmt::Display for Repeat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Never => Ok(()),
            Self::EachValue => formatter.write_str(", one per value"),
        }
    }
}
