//! What an update means for the people who use a crate: two models in, a report of changes out.
//!
//! Compared is what users meet, after overlays, bindings and normalisation: functions, arguments,
//! setters, answers, models, fields, values. Where the document moved and the crate did not, there
//! is no change. How grave a change is follows from the Rust that is emitted:
//!
//! - Functions are called with their arguments in order: an argument more, less, or of another type
//!   breaks the call. Names of arguments are not part of it.
//! - Models are built through `Default` and setters, and read by field: a field more breaks nothing
//!   but a literal that lists every field. A field less, or of another type, boxed or not, does.
//! - Enums and hierarchies are `#[non_exhaustive]`: a value more breaks nothing, a value less does.
//! - What is deprecated compiles, with a warning.
//!
//! Imports the pipeline, the surface, naming (what things are known by), the IR, bindings, overlays,
//! documents, diagnostics.

mod calls;
mod change;
mod correction;
mod events;
mod form;
mod instead;
mod members;
mod models;
mod page;
mod pairs;
mod render;
mod report;
mod side;
mod verdict;

use std::collections::BTreeSet;

pub use change::{Change, Event, Level, Reason, Signature, Subject};
pub use instead::{Instead, Part};
pub use report::Report;
pub use side::{PassedOver, Side, side, side_with, sides};

use crate::pipeline::Model;
use crate::pointer::Pointer;
use crate::surface::service::Service;
use pairs::Pairs;

/// Compares an older side with a newer one. A change that depends on what only one of them has, a correction
/// or a format that says more, says what that is.
#[must_use]
pub fn compare_sides(old: &Side, new: &Side) -> Vec<Change> {
    let mut changes = compare(&old.model, &new.model);
    correction::attribute(&old.corrections, &new.corrections, &mut changes);
    form::attribute(old.corrections.document(), new.corrections.document(), &mut changes);
    changes
}

/// Compares an older model with a newer one.
#[must_use]
pub fn compare(old: &Model, new: &Model) -> Vec<Change> {
    let pairs = Pairs::of(old, new);
    let mut changes = crates(old, new);
    changes.extend(modules(old, new));
    changes.extend(calls::compare(old, new, &pairs));
    changes.extend(models::compare(old, new, &pairs));
    changes.extend(events::compare(old, new, &pairs));
    changes.sort_by(|left, right| {
        let milder = left.is_breaking().cmp(&right.is_breaking()).reverse();
        let named = (&left.module, &left.what).cmp(&(&right.module, &right.what));
        let kind = (left.subject, left.event).cmp(&(right.subject, right.event));
        milder.then(named).then(kind).then_with(|| left.pointer.cmp(&right.pointer))
    });
    changes
}

/// What the crate as a whole is called, and where it sends.
fn crates(old: &Model, new: &Model) -> Vec<Change> {
    let (was, is) = (&old.surface.service, &new.surface.service);
    let oauth = |service: &Service| {
        let first = service.oauth.first()?;
        Some(format!("{} {}", first.authorize.as_deref().unwrap_or_default(), first.token).trim().to_owned())
    };
    let (before, after) = (oauth(was), oauth(is));
    let (old, new) = (&old.bindings, &new.bindings);
    let of_oauth = match (&before, &after) {
        (Some(_), None) => (Event::Removed, Reason::Gone),
        (None, _) => (Event::Added, Reason::New),
        (Some(_), Some(_)) => (Event::Changed, Reason::OtherOAuth),
    };
    let renamed = (Event::Renamed, Reason::Renamed);
    let moved = (Event::Changed, Reason::OtherBaseUrl);
    let versions = |service: &Service| Some(service.versions.join(", ")).filter(|text| !text.is_empty());
    let of_versions = (Event::Changed, Reason::OtherVersions);
    let facts = [
        ("package", renamed, old.crate_name.clone(), new.crate_name.clone()),
        ("client", renamed, old.api.clone(), new.api.clone()),
        ("base URL", moved, was.place(), is.place()),
        ("OAUTH", of_oauth, before, after),
        ("versions", of_versions, versions(was), versions(is)),
    ];
    let differing = facts.into_iter().filter(|(.., before, after)| before != after);
    let told = differing.map(|(what, (event, reason), before, after)| {
        let change = Change::new(Subject::Crate, event, reason).at("", what, &Pointer::root());
        Change { before, after, ..change }
    });
    let listed = listed("server", &servers(was), &servers(is)).into_iter().chain(listed(
        "Credentials",
        &constructors(was),
        &constructors(is),
    ));
    told.chain(listed).collect()
}

/// Constants for places, each with its address.
fn servers(service: &Service) -> Vec<(String, String)> {
    service.servers.iter().map(|server| (server.name.clone(), server.url.clone())).collect()
}

/// Constructors of credentials, each with what it makes.
fn constructors(service: &Service) -> Vec<(String, String)> {
    service.credentials.iter().map(|one| (one.name.clone(), one.docs.clone())).collect()
}

/// What is gone, new or another among things with names.
fn listed(what: &str, old: &[(String, String)], new: &[(String, String)]) -> Vec<Change> {
    let find = |list: &[(String, String)], name: &str| {
        list.iter().find(|(other, _)| other == name).map(|(_, is)| is.clone())
    };
    let mut changes = Vec::new();
    let only_new = new.iter().filter(|(name, _)| find(old, name).is_none());
    for (name, _) in old.iter().chain(only_new) {
        let (before, after) = (find(old, name), find(new, name));
        let (event, reason) = match (&before, &after) {
            (before, after) if before == after => continue,
            (Some(_), None) => (Event::Removed, Reason::Gone),
            (None, _) => (Event::Added, Reason::New),
            (Some(_), Some(_)) => (Event::Changed, Reason::SentOtherwise),
        };
        let change = Change::new(Subject::Crate, event, reason);
        let change = change.at("", format!("{what} {name}"), &Pointer::root());
        changes.push(Change { before, after, ..change });
    }
    changes
}

fn modules(old: &Model, new: &Model) -> Vec<Change> {
    let all = |model: &'_ Model| -> BTreeSet<String> {
        let modules = model.names.modules().into_iter().chain(model.names.events.as_deref());
        modules.map(str::to_owned).collect()
    };
    let (old, new) = (all(old), all(new));
    let removed = old.difference(&new).map(|module| {
        Change::new(Subject::Module, Event::Removed, Reason::FeatureRemoved).at(
            module,
            module,
            &Pointer::root(),
        )
    });
    let added = new.difference(&old).map(|module| {
        Change::new(Subject::Module, Event::Added, Reason::FeatureAdded).at(module, module, &Pointer::root())
    });
    removed.chain(added).collect()
}
