//! What a call sends where that is one of several bodies: a type with a function for each.

use super::foreign::{also_sent_as, code};
use super::given::{Given, Taker};
use super::rust_type::RustType;
use super::sent::Sent;
use super::slots::{Slot, Slots, body_names};
use crate::ir::{Body, BodyKind};
use crate::pointer::Pointer;

/// The type of what a call sends.
#[derive(Clone, Debug)]
pub struct CallContent {
    /// The type, beside the function.
    pub name: String,
    /// A function for each body, the usual one first.
    pub rows: Vec<ContentRow>,
}

/// A function that makes one of the bodies.
#[derive(Clone, Debug)]
pub struct ContentRow {
    /// The function, bare.
    pub name: String,
    /// What it takes, in order.
    pub given: Vec<Given>,
    /// What else it calls, where what it takes is not all: an empty form is a form.
    pub begins: Option<&'static str>,
    /// Its documentation, in Markdown.
    pub docs: String,
    /// Where the document declares it.
    pub origin: Pointer,
}

impl CallContent {
    /// The type of an operation, where it has one. `argument` names what is taken.
    pub(super) fn of(taker: Taker<'_>, slots: &Slots, argument: impl Fn(&Slot) -> String) -> Option<Self> {
        if slots.choices.is_empty() {
            return None;
        }
        let names = body_names(taker.operation);
        let rows = slots.choices.iter().zip(&taker.operation.bodies).zip(names);
        let rows = rows.map(|((slots, body), name)| ContentRow {
            name,
            given: slots.iter().filter_map(|slot| taker.argument(*slot, &argument(slot))).collect(),
            begins: match body.kind {
                BodyKind::Form { .. } if slots.is_empty() => Some("begin_form"),
                BodyKind::Multipart { .. } if slots.is_empty() => Some("begin_multipart"),
                _ => None,
            },
            docs: docs(body),
            origin: body.origin.clone(),
        });
        Some(Self { name: taker.content.to_owned(), rows: rows.collect() })
    }

    /// The type that becomes the usual body by itself: a model or a list that is sent as JSON.
    #[must_use]
    pub fn converts(&self) -> Option<(&RustType, &ContentRow)> {
        let row = self.rows.first()?;
        match row.given.as_slice() {
            [only] if matches!(only.sent, Sent::Json { .. }) => Some((&only.ty, row)),
            _ => None,
        }
    }
}

fn docs(body: &Body) -> String {
    format!("{}.{}", code(&body.media), also_sent_as(&body.others, &body.by_hand))
}
