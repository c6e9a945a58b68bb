//! What an API sends of itself.

use super::change::{Change, Event, Reason, Subject};
use super::members::{Matched, members};
use super::pairs::Pairs;
use crate::pipeline::Model;
use crate::pointer::Pointer;
use crate::surface::events::{self, EVENT, Events};
use crate::surface::rust_type::RustType;

pub(super) fn compare(old: &Model, new: &Model, pairs: &Pairs) -> Vec<Change> {
    // Where there are none on one side, the module is new or gone as a whole.
    let (Some(was), Some(is)) = (&old.surface.events, &new.surface.events) else { return Vec::new() };
    let mut changes = Vec::new();
    if RustType::Model(was.keys.clone()).renamed(&pairs.renamed) != RustType::Model(is.keys.clone()) {
        let change = Change::new(Subject::Type, Event::Changed, Reason::AnotherType);
        let change = change.before(&was.keys).after(&is.keys);
        changes.push(change.at(&is.module, "EventKey", &Pointer::root()));
    }
    let matched = Matched::of(&was.events, &is.events, |one| &one.key, |one| &one.name);
    let payload = |one: &events::Event| one.payload.to_string();
    let found = members(
        Subject::Variant,
        matched,
        |one| &one.name,
        (payload, payload),
        |before, one| {
            let mut changes = Vec::new();
            if before.payload.renamed(&pairs.renamed) != one.payload {
                let change = Change::new(Subject::Variant, Event::Changed, Reason::AnotherType);
                changes.push(change.before(&before.payload).after(&one.payload));
            }
            if before.key != one.key {
                let change = Change::new(Subject::Variant, Event::Changed, Reason::OtherWireName);
                changes.push(change.before(&before.key).after(&one.key));
            }
            changes
        },
    );
    changes.extend(found.into_iter().map(|(variant, change)| {
        let what = format!("{EVENT}::{variant}");
        change.at(&is.module, what, &origin(&variant, &[is, was]))
    }));
    changes
}

/// Where the first of several documents that has an event describes it.
fn origin(variant: &str, documents: &[&Events]) -> Pointer {
    let mut all = documents.iter().flat_map(|events| &events.events);
    all.find(|one| one.name == variant).map(|one| one.origin.clone()).unwrap_or_default()
}
