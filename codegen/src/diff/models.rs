//! Models: structs, enums and hierarchies.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Event, Reason, Subject};
use super::members::{Matched, members};
use super::pairs::Pairs;
use crate::ir::TypeId;
use crate::pipeline;
use crate::surface::lines::told;
use crate::surface::model::{
    AlternativeShape, Child, HierarchyShape, Model, ModelField, Shape, StructShape, ValueVariant,
};
use crate::surface::rust_type::RustType;
use crate::surface::shared::Accessor;

/// The module that types stand in.
pub(super) const MODELS: &str = "models";

pub(super) fn compare(old: &pipeline::Model, new: &pipeline::Model, pairs: &Pairs) -> Vec<Change> {
    let (old, new) = (by_id(old), by_id(new));
    let (stay, were): (BTreeSet<TypeId>, BTreeSet<TypeId>) = pairs.types.iter().copied().unzip();
    let mut changes = Vec::new();
    for model in old.values() {
        if !stay.contains(&model.id) {
            let change = Change::new(Subject::Type, Event::Removed, Reason::Gone);
            changes.push(about(model, change.before(kind(model))));
        }
    }
    for model in new.values() {
        if !were.contains(&model.id) {
            let change = Change::new(Subject::Type, Event::Added, Reason::New);
            changes.push(about(model, change.after(kind(model))));
        }
    }
    for (left, right) in &pairs.types {
        if let (Some(was), Some(is)) = (old.get(left), new.get(right)) {
            let mut pair = Pair { was, is, pairs, changes: Vec::new() };
            pair.compare();
            changes.append(&mut pair.changes);
        }
    }
    changes
}

fn by_id(model: &pipeline::Model) -> BTreeMap<TypeId, &Model> {
    model.surface.models.iter().map(|model| (model.id, model)).collect()
}

fn kind(model: &Model) -> &'static str {
    match model.shape {
        Shape::Struct(_) => "struct",
        Shape::Values(_) => "enum of values",
        Shape::Hierarchy(_) => "enum of structs",
        Shape::Union(_) => "enum of alternatives",
    }
}

fn about(model: &Model, change: Change) -> Change {
    let origin = model.origins.first().cloned().unwrap_or_default();
    change.at(MODELS, model.name.clone(), &origin)
}

/// One type, as it was and as it is.
struct Pair<'a> {
    was: &'a Model,
    is: &'a Model,
    pairs: &'a Pairs,
    changes: Vec<Change>,
}

impl Pair<'_> {
    fn compare(&mut self) {
        let (was, is) = (self.was, self.is);
        if was.name != is.name {
            let change = Change::new(Subject::Type, Event::Renamed, Reason::Renamed);
            self.changes.push(about(is, change.before(&was.name).after(&is.name)));
        }
        match (&was.shape, &is.shape) {
            (Shape::Struct(left), Shape::Struct(right)) => self.structs(left, right),
            (Shape::Values(left), Shape::Values(right)) => self.values(left, right),
            (Shape::Hierarchy(left), Shape::Hierarchy(right)) => self.hierarchies(left, right),
            (Shape::Union(left), Shape::Union(right)) => self.unions(left, right),
            _ => {
                let change = Change::new(Subject::Type, Event::Changed, Reason::AnotherKind);
                self.changes.push(about(is, change.before(kind(was)).after(kind(is))));
            }
        }
    }

    /// A change of something inside of the type: `Type.field`, `Type::Variant`.
    fn push(&mut self, what: String, change: Change) {
        let named = Change { what, ..about(self.is, change) };
        self.changes.push(named);
    }

    fn structs(&mut self, old: &StructShape, new: &StructShape) {
        let matched = Matched::of(&old.fields, &new.fields, |field| &field.wire, |field| &field.name);
        for field in matched.gone {
            let change = Change::new(Subject::Field, Event::Removed, Reason::Gone);
            self.push_field(field, change.before(&field.ty));
        }
        for (before, field) in matched.now {
            match before {
                Some(before) => self.field(before, field),
                None => {
                    let reason = if field.is_mandatory { Reason::MustBeGiven } else { Reason::New };
                    let change = Change::new(Subject::Field, Event::Added, reason);
                    self.push_field(field, change.after(&field.ty));
                }
            }
        }
        if old.tag != new.tag {
            let told = |shape: &StructShape| {
                shape.tag.as_ref().map(|(property, tags)| format!("{property} = {}", tags.join(" | ")))
            };
            let change = about(self.is, Change::new(Subject::Tag, Event::Changed, Reason::OnTheWire));
            self.changes.push(Change { before: told(old), after: told(new), ..change });
        }
    }

    fn push_field(&mut self, field: &ModelField, change: Change) {
        let what = format!("{}.{}", self.is.name, field.name);
        self.changes.push(change.at(MODELS, what, &field.origin));
    }

    fn field(&mut self, before: &ModelField, after: &ModelField) {
        if before.name != after.name {
            let change = Change::new(Subject::Field, Event::Renamed, Reason::Renamed);
            self.push_field(after, change.before(&before.name).after(&after.name));
        }
        let told = before.ty.renamed(&self.pairs.renamed);
        if told != after.ty {
            let is_optional = |ty: &RustType| matches!(ty, RustType::Option(_));
            let reason = match (is_optional(&told), is_optional(&after.ty)) {
                _ if told.bare() != after.ty.bare() => Reason::AnotherType,
                (false, true) => Reason::OptionalNow,
                (true, false) => Reason::MustBeGiven,
                _ => Reason::Boxed,
            };
            let change = Change::new(Subject::Field, Event::Changed, reason);
            self.push_field(after, change.before(&before.ty).after(&after.ty));
        }
        if before.wire != after.wire {
            let change = Change::new(Subject::Field, Event::Changed, Reason::OtherWireName);
            self.push_field(after, change.before(&before.wire).after(&after.wire));
        }
        let (was, is) = (before.seen.as_ref(), after.seen.as_ref());
        if let Some(change) = self.pairs.versions(Subject::Field, was, is) {
            self.push_field(after, change);
        }
        if before.is_secret != after.is_secret {
            let told = |is_secret: bool| if is_secret { "hidden" } else { "shown" };
            let change = Change::new(Subject::Field, Event::Changed, Reason::DebugOutput);
            self.push_field(after, change.before(told(before.is_secret)).after(told(after.is_secret)));
        }
    }

    fn values(&mut self, old: &[ValueVariant], new: &[ValueVariant]) {
        let matched = Matched::of(old, new, |value| &value.wire, |value| &value.name);
        let wire = |value: &ValueVariant| value.wire.clone();
        let pairs = self.pairs;
        self.members(
            Subject::Value,
            matched,
            |value| &value.name,
            (wire, wire),
            |before, value| {
                let change = Change::new(Subject::Value, Event::Changed, Reason::OtherWireText);
                let is_other = before.wire != value.wire;
                let text = is_other.then(|| change.before(&before.wire).after(&value.wire));
                let (was, is) = (before.seen.as_ref(), value.seen.as_ref());
                text.into_iter().chain(pairs.versions(Subject::Value, was, is)).collect()
            },
        );
    }

    /// As [`members`] of an enum, of this one.
    fn members<T>(
        &mut self,
        subject: Subject,
        matched: Matched<'_, T>,
        name: impl Fn(&T) -> &str,
        held: (impl Fn(&T) -> String, impl Fn(&T) -> String),
        changed: impl Fn(&T, &T) -> Vec<Change>,
    ) {
        let found = members(subject, matched, name, held, changed);
        for (member, change) in found {
            self.push(format!("{}::{member}", self.is.name), change);
        }
    }

    fn hierarchies(&mut self, old: &HierarchyShape, new: &HierarchyShape) {
        self.children(&old.children, &new.children);
        if old.property != new.property {
            let change = Change::new(Subject::Tag, Event::Changed, Reason::OnTheWire);
            self.changes.push(about(self.is, change.before(&old.property).after(&new.property)));
        }
        if old.only_by_tag != new.only_by_tag {
            let told = |alone: bool| if alone { "by its tag alone" } else { "by its tag or what is there" };
            let change = Change::new(Subject::Tag, Event::Changed, Reason::OnTheWire);
            let change = change.before(told(old.only_by_tag)).after(told(new.only_by_tag));
            self.changes.push(about(self.is, change));
        }
        let default = |shape: &HierarchyShape| {
            let default = shape.children.iter().find(|child| child.is_default);
            default.map_or_else(|| "Other".to_owned(), |child| child.name.clone())
        };
        let (before, after) = (default(old), default(new));
        if before != after {
            let change = Change::new(Subject::Tag, Event::Changed, Reason::OnTheWire);
            let change = change.before(format!("else {before}")).after(format!("else {after}"));
            self.changes.push(about(self.is, change));
        }
        let is_there = |accessor: &Accessor, shape: &HierarchyShape| {
            shape.accessors.iter().any(|other| other.wire == accessor.wire)
        };
        let what = |accessor: &Accessor| format!("{}.{}()", self.is.name, accessor.name);
        let mut found = Vec::new();
        // Where the base has the field no more, or only now, its field tells it.
        for accessor in &old.accessors {
            if !is_there(accessor, new) && new.base_fields.contains(&accessor.wire) {
                let change = Change::new(Subject::Accessor, Event::Removed, Reason::NotOfAll);
                found.push(change.at(MODELS, what(accessor), &accessor.origin));
            }
        }
        for accessor in &new.accessors {
            if !is_there(accessor, old) && old.base_fields.contains(&accessor.wire) {
                let change = Change::new(Subject::Accessor, Event::Added, Reason::OfAll);
                found.push(change.at(MODELS, what(accessor), &accessor.origin));
            }
        }
        self.changes.append(&mut found);
    }

    fn unions(&mut self, old: &[AlternativeShape], new: &[AlternativeShape]) {
        let matched = Matched::of(old, new, |one| &one.name, |one| &one.ty);
        let ty = |one: &AlternativeShape| one.ty.to_string();
        let known_by = |one: &AlternativeShape| format!("{}{}", one.looks.name(), told(&one.marks));
        let pairs = self.pairs;
        self.members(
            Subject::Variant,
            matched,
            |one| &one.name,
            (ty, ty),
            |before, one| {
                let mut changes = Vec::new();
                if before.ty.renamed(&pairs.renamed) != one.ty {
                    let change = Change::new(Subject::Variant, Event::Changed, Reason::AnotherType);
                    changes.push(change.before(&before.ty).after(&one.ty));
                }
                if known_by(before) != known_by(one) {
                    let change = Change::new(Subject::Variant, Event::Changed, Reason::OnTheWire);
                    changes.push(change.before(known_by(before)).after(known_by(one)));
                }
                changes
            },
        );
    }

    fn children(&mut self, old: &[Child], new: &[Child]) {
        let matched = Matched::of(old, new, |child| &child.name, |child| &child.tags);
        let tag = |child: &Child| child.tags.first().cloned().unwrap_or_default();
        let model = |child: &Child| child.model.clone();
        let constants = |child: &Child| {
            let constants = child.constants.iter().map(|(name, value)| format!("{name} = {value:?}"));
            constants.collect::<Vec<_>>().join(" or ")
        };
        let pairs = self.pairs;
        self.members(
            Subject::Variant,
            matched,
            |child| &child.name,
            (tag, model),
            |before, child| {
                let mut changes = Vec::new();
                if pairs.renamed.get(&before.model).unwrap_or(&before.model) != &child.model {
                    let change = Change::new(Subject::Variant, Event::Changed, Reason::AnotherType);
                    changes.push(change.before(&before.model).after(&child.model));
                }
                if before.tags != child.tags {
                    let change = Change::new(Subject::Variant, Event::Changed, Reason::OtherTags);
                    changes.push(change.before(before.tags.join(" | ")).after(child.tags.join(" | ")));
                }
                if before.constants != child.constants {
                    let change = Change::new(Subject::Variant, Event::Changed, Reason::OnTheWire);
                    changes.push(change.before(constants(before)).after(constants(child)));
                }
                changes
            },
        );
    }
}
