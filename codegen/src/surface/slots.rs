//! What a caller gives to an operation: which things are arguments and which are setters, before
//! they have names. The one place that decides it; calls and names both ask here.

use super::answer::Answer;
use crate::ir::{Body, BodyKind, Operation};

/// One thing that a caller gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// A parameter, by its place in the operation's list.
    Parameter(usize),
    /// A field of a form, by the places of the body and of the field.
    Field {
        /// The form among the operation's bodies.
        body: usize,
        /// The field in the form.
        field: usize,
    },
    /// Parts of any name, for a form among the bodies.
    Parts(usize),
    /// A body as a whole.
    Body(usize),
    /// The wish to read the answer as JSON.
    JsonAnswer,
    /// The wish for another answer, by its place among the operation's readings.
    Reading(usize),
}

impl Slot {
    /// The body that it is a part of, or is.
    #[must_use]
    pub const fn body(self) -> Option<usize> {
        match self {
            Self::Field { body, .. } | Self::Parts(body) | Self::Body(body) => Some(body),
            Self::Parameter(_) | Self::JsonAnswer | Self::Reading(_) => None,
        }
    }

    /// The name that it has without being given one: as a setter, each kind of body has its own.
    #[must_use]
    pub fn own_name(self, operation: &Operation) -> Option<&str> {
        match self {
            Self::Parameter(_) | Self::Field { .. } => None,
            Self::Parts(_) => Some("part"),
            Self::JsonAnswer => Some("into_json"),
            Self::Reading(index) => operation.readings.get(index).map(|reading| reading.name.as_str()),
            Self::Body(index) => match operation.bodies.get(index).map(|body| &body.kind) {
                Some(BodyKind::Text) => Some("text"),
                Some(BodyKind::Bytes) => Some("bytes"),
                _ => Some(BODY),
            },
        }
    }
}

/// What the argument is called that is the body.
pub const BODY: &str = "body";

/// What an operation is given.
#[derive(Clone, Debug, Default)]
pub struct Slots {
    /// What must be given, in order.
    pub arguments: Vec<Slot>,
    /// What may be given, a setter each.
    pub setters: Vec<Slot>,
}

impl Slots {
    /// What an operation takes.
    #[must_use]
    pub fn of(operation: &Operation, answer: &Answer) -> Self {
        let mut slots = Self::default();
        for (index, parameter) in operation.parameters.iter().enumerate() {
            let list = if parameter.required { &mut slots.arguments } else { &mut slots.setters };
            list.push(Slot::Parameter(index));
        }
        let required = required_body(operation);
        let bodies = || operation.bodies.iter().enumerate();
        for (body, Body { kind, .. }) in bodies() {
            let (BodyKind::Form(fields) | BodyKind::Multipart { fields, .. }) = kind else { continue };
            for (index, field) in fields.iter().enumerate() {
                let is_argument = required.is_some() && field.required;
                let list = if is_argument { &mut slots.arguments } else { &mut slots.setters };
                list.push(Slot::Field { body, field: index });
            }
        }
        let free = bodies().filter(|(_, body)| matches!(body.kind, BodyKind::Multipart { free: true, .. }));
        slots.setters.extend(free.map(|(body, _)| Slot::Parts(body)));
        let is_whole = |body: &Body| !matches!(body.kind, BodyKind::Form(_) | BodyKind::Multipart { .. });
        for (index, _) in bodies().filter(|(_, body)| is_whole(body)) {
            let list = if required.is_some() { &mut slots.arguments } else { &mut slots.setters };
            list.push(Slot::Body(index));
        }
        if matches!(answer, Answer::One { json: Some(_), .. }) {
            slots.setters.push(Slot::JsonAnswer);
        }
        slots.setters.extend((0..operation.readings.len()).map(Slot::Reading));
        slots
    }

    /// All of them, arguments first.
    pub fn all(&self) -> impl Iterator<Item = Slot> {
        self.arguments.iter().chain(&self.setters).copied()
    }
}

/// The one body that a caller cannot do without: a form is sent in any case.
#[must_use]
pub fn required_body(operation: &Operation) -> Option<&Body> {
    match operation.bodies.as_slice() {
        [only] => match &only.kind {
            BodyKind::Form(_) | BodyKind::Multipart { .. } => Some(only),
            BodyKind::Json(_) | BodyKind::Text | BodyKind::Bytes => operation.body_required.then_some(only),
        },
        _ => None,
    }
}
