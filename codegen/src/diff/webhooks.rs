//! The enum of what an API sends of itself.

use super::change::{Change, Event, Reason, Subject};
use super::members::{Matched, members};
use super::models::MODELS;
use super::pairs::Pairs;
use crate::pipeline::Model;
use crate::pointer::Pointer;
use crate::surface::webhook::{WebhookVariant, Webhooks};

pub(super) fn compare(old: &Model, new: &Model, pairs: &Pairs) -> Vec<Change> {
    let whole = |webhooks: &Webhooks, event, reason| {
        Change::new(Subject::Type, event, reason).at(MODELS, webhooks.name.clone(), &Pointer::root())
    };
    let kind = "enum of webhooks";
    let (was, is) = match (&old.surface.webhooks, &new.surface.webhooks) {
        (None, None) => return Vec::new(),
        (Some(was), None) => return vec![whole(was, Event::Removed, Reason::Gone).before(kind)],
        (None, Some(is)) => return vec![whole(is, Event::Added, Reason::New).after(kind)],
        (Some(was), Some(is)) => (was, is),
    };
    let mut changes = Vec::new();
    if was.name != is.name {
        let change = whole(is, Event::Renamed, Reason::Renamed);
        changes.push(change.before(&was.name).after(&is.name));
    }
    let matched = Matched::of(&was.variants, &is.variants, |one| &one.wire, |one| &one.name);
    let payload = |one: &WebhookVariant| one.payload.to_string();
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
            if before.wire != one.wire {
                let change = Change::new(Subject::Variant, Event::Changed, Reason::OtherWireName);
                changes.push(change.before(&before.wire).after(&one.wire));
            }
            changes
        },
    );
    let origin = |variant: &str| {
        let mut variants = is.variants.iter().chain(&was.variants);
        variants.find(|one| one.name == variant).map(|one| one.origin.clone()).unwrap_or_default()
    };
    changes.extend(found.into_iter().map(|(variant, change)| {
        let what = format!("{}::{variant}", is.name);
        change.at(MODELS, what, &origin(&variant))
    }));
    changes
}
