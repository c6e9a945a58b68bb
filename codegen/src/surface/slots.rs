//! What a caller gives to an operation: which things are arguments and which are setters, before
//! they have names. The one place that decides it; calls and names both ask here.

use super::answer::Answer;
use super::runtime::REQUEST_METHODS;
use crate::document::media::{JSON, essence, words};
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
    /// Fields or parts of any name, for a form among the bodies.
    Parts(usize),
    /// A body as a whole.
    Body(usize),
    /// One of the bodies, whichever the caller takes.
    Content,
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
            Self::Parameter(_) | Self::Content | Self::JsonAnswer | Self::Reading(_) => None,
        }
    }

    /// The name that it has without being given one: as a setter, each kind of body has its own.
    #[must_use]
    pub fn own_name(self, operation: &Operation) -> Option<String> {
        match self {
            Self::Parameter(_) | Self::Field { .. } => None,
            Self::Parts(body) => {
                let body = operation.bodies.get(body).map(|body| &body.kind);
                Some(if matches!(body, Some(BodyKind::Form { .. })) { "field" } else { "part" }.to_owned())
            }
            Self::JsonAnswer => Some("into_json".to_owned()),
            Self::Reading(index) => operation.readings.get(index).map(|reading| reading.name.clone()),
            Self::Content => Some(CONTENT.to_owned()),
            Self::Body(index) => Some(body_names(operation).get(index).cloned().unwrap_or_default()),
        }
    }
}

/// What each body of an operation is called: the first of its kind after the kind, others after their media
/// type. Where one has to be taken, JSON is called after its media type as well.
#[must_use]
pub fn body_names(operation: &Operation) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (index, body) in operation.bodies.iter().enumerate() {
        let is_same = |other: &Body| {
            matches!(
                (&other.kind, &body.kind),
                (BodyKind::Form { .. } | BodyKind::FormOf(_), BodyKind::Form { .. } | BodyKind::FormOf(_))
            ) || std::mem::discriminant(&other.kind) == std::mem::discriminant(&body.kind)
        };
        let is_first = !operation.bodies[..index].iter().any(is_same);
        let usual = match &body.kind {
            BodyKind::Json(_) if is_chosen(operation) && essence(&body.media).eq_ignore_ascii_case(JSON) => {
                "json"
            }
            BodyKind::Json(_) if is_chosen(operation) => "",
            BodyKind::Json(_) => BODY,
            BodyKind::Form { .. } | BodyKind::FormOf(_) => "form",
            BodyKind::Multipart { .. } => "multipart",
            BodyKind::Text => "text",
            BodyKind::Bytes => "bytes",
        };
        let usual = if is_first && !usual.is_empty() { usual.to_owned() } else { after_media(&body.media) };
        let numbered = (2..).map(|number| format!("{usual}_{number}"));
        let is_free = |name: &String| !names.contains(name) && !REQUEST_METHODS.contains(&name.as_str());
        names.push(std::iter::once(usual.clone()).chain(numbered).find(is_free).unwrap_or_default());
    }
    names
}

/// What a body is called after its media type.
fn after_media(media: &str) -> String {
    let words = words(media);
    match words.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => words,
        _ => format!("{BODY}_{words}"),
    }
}

/// What the argument is called that is the body.
pub const BODY: &str = "body";

/// What the argument is called that is one of several bodies.
pub const CONTENT: &str = "content";

/// What an operation is given.
#[derive(Clone, Debug, Default)]
pub struct Slots {
    /// What must be given, in order.
    pub arguments: Vec<Slot>,
    /// What may be given, a setter each.
    pub setters: Vec<Slot>,
    /// Where one of several bodies has to be given: what each of them cannot do without, in their order.
    pub choices: Vec<Vec<Slot>>,
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
        let mut choices: Vec<Vec<Slot>> = vec![Vec::new(); operation.bodies.len()];
        for (body, Body { kind, .. }) in bodies() {
            let (BodyKind::Form { fields, .. } | BodyKind::Multipart { fields, .. }) = kind else { continue };
            for (index, field) in fields.iter().enumerate() {
                let list = match (required.is_some(), is_chosen(operation)) {
                    (true, _) if field.required => &mut slots.arguments,
                    (_, true) if field.required => &mut choices[body],
                    _ => &mut slots.setters,
                };
                list.push(Slot::Field { body, field: index });
            }
        }
        let free = bodies().filter(|(_, body)| {
            matches!(body.kind, BodyKind::Form { free: true, .. } | BodyKind::Multipart { free: true, .. })
        });
        slots.setters.extend(free.map(|(body, _)| Slot::Parts(body)));
        let is_whole = |body: &Body| !matches!(body.kind, BodyKind::Form { .. } | BodyKind::Multipart { .. });
        for (index, _) in bodies().filter(|(_, body)| is_whole(body)) {
            let list = match (required.is_some(), is_chosen(operation)) {
                (true, _) => &mut slots.arguments,
                (_, true) => &mut choices[index],
                _ => &mut slots.setters,
            };
            list.push(Slot::Body(index));
        }
        if is_chosen(operation) {
            slots.arguments.push(Slot::Content);
            slots.choices = choices;
        }
        if matches!(answer, Answer::One { json: Some(_), .. }) {
            slots.setters.push(Slot::JsonAnswer);
        }
        slots.setters.extend((0..operation.readings.len()).map(Slot::Reading));
        slots
    }

    /// All of them, arguments first.
    pub fn all(&self) -> impl Iterator<Item = Slot> {
        self.arguments.iter().chain(&self.setters).chain(self.choices.iter().flatten()).copied()
    }
}

/// The one body that a caller cannot do without: a form is sent in any case.
#[must_use]
pub fn required_body(operation: &Operation) -> Option<&Body> {
    match operation.bodies.as_slice() {
        [only] => match &only.kind {
            BodyKind::Form { .. } | BodyKind::Multipart { .. } => Some(only),
            BodyKind::Json(_) | BodyKind::FormOf(_) | BodyKind::Text | BodyKind::Bytes => {
                operation.body_required.then_some(only)
            }
        },
        _ => None,
    }
}

/// Whether one of several bodies has to be given, so that the caller takes one.
#[must_use]
pub fn is_chosen(operation: &Operation) -> bool {
    operation.body_required && operation.bodies.len() > 1
}
