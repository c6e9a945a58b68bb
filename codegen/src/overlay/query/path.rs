//! In `overlay`: what a JSONPath is made of.

use regex::Regex;
use serde_json::Value;

/// A query: where it begins, and the steps from there.
#[derive(Debug)]
pub(super) struct Path {
    /// Whether it begins at the node that a filter looks at (`@`), not at the top (`$`).
    pub(super) is_relative: bool,
    pub(super) segments: Vec<Segment>,
}

impl Path {
    /// Whether it cannot find more than one node, by how it is written.
    pub(super) fn is_singular(&self) -> bool {
        self.segments.iter().all(|segment| {
            !segment.is_deep && matches!(segment.selectors[..], [Selector::Name(_) | Selector::Index(_)])
        })
    }
}

/// A step: from each node to some of its children, or of all that is below it.
#[derive(Debug)]
pub(super) struct Segment {
    pub(super) is_deep: bool,
    pub(super) selectors: Vec<Selector>,
}

/// Which children.
#[derive(Debug)]
pub(super) enum Selector {
    All,
    Name(String),
    /// From the end where it is below zero.
    Index(i64),
    Slice(Slice),
    Filter(Condition),
}

/// A part of a list; what is not said is the whole of it, one by one.
#[derive(Debug)]
pub(super) struct Slice {
    pub(super) start: Option<i64>,
    pub(super) end: Option<i64>,
    pub(super) step: i64,
}

/// What is true of a node or is not.
#[derive(Debug)]
pub(super) enum Condition {
    Any(Vec<Condition>),
    All(Vec<Condition>),
    Not(Box<Condition>),
    /// Something is there.
    Exists(Path),
    Compare(Operand, Relation, Operand),
    Match(Operand, Pattern),
}

/// How two values may stand to each other.
#[derive(Clone, Copy, Debug)]
pub(super) enum Relation {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// A value, or nothing.
#[derive(Debug)]
pub(super) enum Operand {
    Literal(Value),
    /// Of a path that is singular.
    At(Path),
    /// How many characters, items or members a value has.
    Length(Box<Operand>),
    /// How many nodes are found.
    Count(Path),
    /// That of the one node that is found.
    Only(Path),
}

/// A regular expression (RFC 9485), and how much of a text it is about.
#[derive(Debug)]
pub(super) struct Pattern {
    pub(super) is_whole: bool,
    pub(super) text: Expression,
}

/// Where a regular expression stands.
#[derive(Debug)]
pub(super) enum Expression {
    /// In the path; none where it is no regular expression, which no text matches.
    Fixed(Option<Regex>),
    /// In the document.
    Found(Operand),
}

impl Pattern {
    /// A text as a regular expression. Lines end nowhere but where the text does, and a dot is any character but
    /// those that end lines.
    pub(super) fn compile(text: &str, is_whole: bool) -> Option<Regex> {
        // By itself it must be an expression as well: brackets around it would make one of `a)(b`.
        Regex::new(text).ok()?;
        let regex = if is_whole { format!(r"(?R)\A(?:{text})\z") } else { format!("(?R){text}") };
        Regex::new(&regex).ok()
    }
}
