//! Models: structs, enums and hierarchies.

use super::change::{Change, Event, Level, Subject};
use super::in_new_words;
use super::pairs::Pairs;
use crate::emit::callable::{field_type, shared_fields};
use crate::ir::{Api, Field, Hierarchy, Kind, OpenEnum, Struct, Type, TypeId};

/// The module that types stand in.
const MODELS: &str = "models";

pub(super) fn compare(old: &Api, new: &Api, pairs: &Pairs) -> Vec<Change> {
    let mut changes = Vec::new();
    let named = |api: &Api| -> Vec<TypeId> {
        api.ids().filter(|id| api.get(*id).reached && api.get(*id).is_named()).collect()
    };
    for id in named(old) {
        if pairs.types.iter().all(|(left, _)| *left != id) {
            let change = Change::new(Subject::Type, Event::Removed, Level::Major, "gone");
            changes.push(about(old.get(id), change.before(kind(old.get(id)))));
        }
    }
    for id in named(new) {
        if pairs.types.iter().all(|(_, right)| *right != id) {
            let change = Change::new(Subject::Type, Event::Added, Level::Minor, "new");
            changes.push(about(new.get(id), change.after(kind(new.get(id)))));
        }
    }
    for (left, right) in &pairs.types {
        let mut pair =
            Pair { old, new, was: old.get(*left), is: new.get(*right), pairs, changes: Vec::new() };
        pair.compare();
        changes.append(&mut pair.changes);
    }
    changes
}

fn kind(ty: &Type) -> &'static str {
    match ty.kind {
        Kind::Struct(_) => "struct",
        Kind::OpenEnum(_) => "enum of values",
        Kind::Hierarchy(_) => "enum of structs",
        _ => "value",
    }
}

fn about(ty: &Type, change: Change) -> Change {
    change.at(MODELS, ty.name.clone(), ty.origin())
}

/// One type, as it was and as it is.
struct Pair<'a> {
    old: &'a Api,
    new: &'a Api,
    was: &'a Type,
    is: &'a Type,
    pairs: &'a Pairs,
    changes: Vec<Change>,
}

impl Pair<'_> {
    fn compare(&mut self) {
        let (was, is) = (self.was, self.is);
        if was.name != is.name {
            let change = Change::new(Subject::Type, Event::Renamed, Level::Major, "renamed");
            self.changes.push(about(is, change.before(was.name.clone()).after(is.name.clone())));
        }
        match (&was.kind, &is.kind) {
            (Kind::Struct(left), Kind::Struct(right)) => self.structs(left, right),
            (Kind::OpenEnum(left), Kind::OpenEnum(right)) => self.enums(left, right),
            (Kind::Hierarchy(left), Kind::Hierarchy(right)) => self.hierarchies(left, right),
            _ => {
                let change = Change::new(Subject::Type, Event::Changed, Level::Major, "another kind");
                self.changes.push(about(is, change.before(kind(was)).after(kind(is))));
            }
        }
    }

    fn structs(&mut self, old: &Struct, new: &Struct) {
        let (left, right) = paired(&old.fields, &new.fields, |field| &field.wire, |field| &field.name);
        for field in &old.fields {
            if !left.contains(&field.wire) {
                let change = Change::new(Subject::Field, Event::Removed, Level::Major, "gone");
                let change = change.before(field_type(self.old, old, field));
                self.push(field, change);
            }
        }
        for field in &new.fields {
            let Some(place) = right.iter().position(|wire| *wire == field.wire) else {
                let (level, reason) = match field.mandatory {
                    true => (Level::Major, "must be given"),
                    false => (Level::Minor, "new"),
                };
                let change = Change::new(Subject::Field, Event::Added, level, reason);
                let change = change.after(field_type(self.new, new, field));
                self.push(field, change);
                continue;
            };
            if let Some(before) = old.field(&left[place]) {
                self.field((old, before), (new, field));
            }
        }
        self.whole_struct(old, new);
    }

    fn push(&mut self, field: &Field, change: Change) {
        let what = format!("{}.{}", self.is.name, field.name.trim_start_matches("r#"));
        self.changes.push(change.at(MODELS, what, &field.origin));
    }

    fn field(&mut self, (old, before): (&Struct, &Field), (new, after): (&Struct, &Field)) {
        if before.name != after.name {
            let change = Change::new(Subject::Field, Event::Renamed, Level::Major, "renamed");
            let (was, is) = (before.name.trim_start_matches("r#"), after.name.trim_start_matches("r#"));
            self.push(after, change.before(was).after(is));
        }
        let (was, is) = (field_type(self.old, old, before), field_type(self.new, new, after));
        let told = in_new_words(&was, self.pairs);
        if told != is {
            let bare = |text: &str| text.replace("Box<", "").replace("Option<", "").replace('>', "");
            let reason = match () {
                () if bare(&told) != bare(&is) => "another type",
                () if told.contains("Option<") != is.contains("Option<") && before.mandatory => {
                    "optional now"
                }
                () if told.contains("Option<") != is.contains("Option<") => "must be given",
                () => "boxed or not",
            };
            let change = Change::new(Subject::Field, Event::Changed, Level::Major, reason);
            self.push(after, change.before(was).after(is));
        }
        if before.wire != after.wire {
            let change =
                Change::new(Subject::Field, Event::Changed, Level::Patch, "another name on the wire");
            self.push(after, change.before(before.wire.clone()).after(after.wire.clone()));
        }
        if before.secret != after.secret {
            let told = |secret: bool| if secret { "hidden" } else { "shown" };
            let change = Change::new(Subject::Field, Event::Changed, Level::Patch, "in what Debug prints");
            self.push(after, change.before(told(before.secret)).after(told(after.secret)));
        }
    }

    fn whole_struct(&mut self, old: &Struct, new: &Struct) {
        match (self.was.usage.request, self.is.usage.request) {
            (true, false) => {
                let change = Change::new(Subject::Setters, Event::Removed, Level::Major, "not sent any more");
                self.changes.push(about(self.is, change));
            }
            (false, true) => {
                let change = Change::new(Subject::Setters, Event::Added, Level::Minor, "sent now");
                self.changes.push(about(self.is, change));
            }
            _ => {}
        }
        let tags = |body: &Struct| {
            let tag = body.tag.as_ref().filter(|tag| !tag.values.is_empty());
            tag.map(|tag| format!("{} = {}", tag.property, tag.values.join(" | ")))
        };
        let (before, after) = (tags(old), tags(new));
        if before != after {
            let change =
                about(self.is, Change::new(Subject::Tag, Event::Changed, Level::Patch, "on the wire"));
            self.changes.push(Change { before, after, ..change });
        }
    }

    fn enums(&mut self, old: &OpenEnum, new: &OpenEnum) {
        let (left, right) = paired(&old.values, &new.values, |value| &value.wire, |value| &value.name);
        let what = |name: &str| format!("{}::{name}", self.is.name);
        let origin = self.is.origin();
        for value in old.values.iter().filter(|value| !left.contains(&value.wire)) {
            let change = Change::new(Subject::Value, Event::Removed, Level::Major, "gone");
            self.changes.push(change.before(value.wire.clone()).at(MODELS, what(&value.name), origin));
        }
        for value in &new.values {
            let Some(place) = right.iter().position(|wire| *wire == value.wire) else {
                let change = Change::new(Subject::Value, Event::Added, Level::Minor, "open enum");
                self.changes.push(change.after(value.wire.clone()).at(MODELS, what(&value.name), origin));
                continue;
            };
            let Some(before) = old.values.iter().find(|other| other.wire == left[place]) else { continue };
            if before.name != value.name {
                let change = Change::new(Subject::Value, Event::Renamed, Level::Major, "renamed");
                let change = change.before(before.name.clone()).after(value.name.clone());
                self.changes.push(change.at(MODELS, what(&value.name), origin));
            }
            if before.wire != value.wire {
                let change =
                    Change::new(Subject::Value, Event::Changed, Level::Patch, "another text on the wire");
                let change = change.before(before.wire.clone()).after(value.wire.clone());
                self.changes.push(change.at(MODELS, what(&value.name), origin));
            }
        }
    }

    fn hierarchies(&mut self, old: &Hierarchy, new: &Hierarchy) {
        let tag = |tags: &[String]| tags.first().cloned().unwrap_or_default();
        let (left, right) =
            paired(&old.variants, &new.variants, |variant| &variant.name, |variant| &variant.tags);
        let what = |name: &str| format!("{}::{name}", self.is.name);
        let origin = self.is.origin();
        for variant in old.variants.iter().filter(|variant| !left.contains(&variant.name)) {
            let change = Change::new(Subject::Variant, Event::Removed, Level::Major, "gone");
            self.changes.push(change.before(tag(&variant.tags)).at(MODELS, what(&variant.name), origin));
        }
        for variant in &new.variants {
            let child = &self.new.get(variant.ty).name;
            let Some(place) = right.iter().position(|name| *name == variant.name) else {
                let change = Change::new(Subject::Variant, Event::Added, Level::Minor, "open enum");
                self.changes.push(change.after(child.clone()).at(MODELS, what(&variant.name), origin));
                continue;
            };
            let Some(before) = old.variants.iter().find(|other| other.name == left[place]) else { continue };
            if before.name != variant.name {
                let change = Change::new(Subject::Variant, Event::Renamed, Level::Major, "renamed");
                let change = change.before(before.name.clone()).after(variant.name.clone());
                self.changes.push(change.at(MODELS, what(&variant.name), origin));
            }
            let was = &self.old.get(before.ty).name;
            if in_new_words(was, self.pairs) != *child {
                let change = Change::new(Subject::Variant, Event::Changed, Level::Major, "another type");
                let change = change.before(was.clone()).after(child.clone());
                self.changes.push(change.at(MODELS, what(&variant.name), origin));
            }
            if before.tags != variant.tags {
                let change = Change::new(Subject::Variant, Event::Changed, Level::Patch, "other tags");
                let change = change.before(before.tags.join(" | ")).after(variant.tags.join(" | "));
                self.changes.push(change.at(MODELS, what(&variant.name), origin));
            }
        }
        if old.property != new.property {
            let change = Change::new(Subject::Tag, Event::Changed, Level::Patch, "on the wire");
            self.changes
                .push(about(self.is, change.before(old.property.clone()).after(new.property.clone())));
        }
        self.accessors(old, new);
    }

    /// What can be read on the enum itself, where the base's fields do not tell it.
    fn accessors(&mut self, old: &Hierarchy, new: &Hierarchy) {
        let base = |api: &Api, body: &Hierarchy| match &api.get(body.base).kind {
            Kind::Struct(base) => base.fields.iter().map(|field| field.wire.clone()).collect(),
            _ => Vec::new(),
        };
        let (had, has) = (base(self.old, old), base(self.new, new));
        let wires = |fields: &[&Field]| fields.iter().map(|field| field.wire.clone()).collect::<Vec<_>>();
        let (before, after) = (shared_fields(self.old, old), shared_fields(self.new, new));
        let (were, are) = (wires(&before), wires(&after));
        let what = |field: &Field| format!("{}.{}()", self.is.name, field.name.trim_start_matches("r#"));
        for field in before.iter().filter(|field| !are.contains(&field.wire) && has.contains(&field.wire)) {
            let change = Change::new(Subject::Accessor, Event::Removed, Level::Major, "not of every child");
            self.changes.push(change.at(MODELS, what(field), &field.origin));
        }
        for field in after.iter().filter(|field| !were.contains(&field.wire) && had.contains(&field.wire)) {
            let change = Change::new(Subject::Accessor, Event::Added, Level::Minor, "of every child");
            self.changes.push(change.at(MODELS, what(field), &field.origin));
        }
    }
}

/// The ids of what belongs together, in the order of the newer: first what has the same id, then
/// what has the same trait.
fn paired<'a, T, K: PartialEq + 'a>(
    old: &'a [T],
    new: &'a [T],
    id: impl Fn(&'a T) -> &'a String,
    alike: impl Fn(&'a T) -> &'a K,
) -> (Vec<String>, Vec<String>) {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for item in new {
        if old.iter().any(|other| id(other) == id(item)) {
            left.push(id(item).clone());
            right.push(id(item).clone());
        }
    }
    for item in new.iter().filter(|item| !old.iter().any(|other| id(other) == id(item))) {
        let same = old.iter().find(|other| alike(other) == alike(item) && !left.contains(id(other)));
        if let Some(other) = same {
            left.push(id(other).clone());
            right.push(id(item).clone());
        }
    }
    (left, right)
}
