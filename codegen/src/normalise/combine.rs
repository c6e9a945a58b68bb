//! What the parts of an `allOf` are together: one struct of the fields of all, where the child's win;
//! one list or map; one plain value. Alternatives beside fields are fields that may be missing.

use std::collections::BTreeSet;

use super::flatten::{DEEPEST, Flatten};
use crate::diagnostic::Oddity;
use crate::ir::{AllOf, Choice, Field, Kind, OpenEnum, Raw, Scalar, SchemaFacts, Struct, TypeId};

/// What the parts of an `allOf` have in common.
enum Sort {
    /// They say nothing of the value.
    Nothing,
    Objects,
    Lists,
    Maps,
    Plain,
    /// No value is all of them.
    Impossible,
}

impl Flatten<'_> {
    /// What the parts, which are flat, are together.
    pub(super) fn combined(&mut self, id: TypeId, all_of: &AllOf, depth: usize) -> Raw {
        if let Some(only) = self.stands_for(id, all_of) {
            return Raw::Alias(only);
        }
        let parts = &all_of.parts;
        match self.sort(parts) {
            Sort::Nothing | Sort::Objects => Kind::Struct(self.merge(id, all_of, depth)).into(),
            Sort::Lists => self.together(id, parts, "items", depth).map_or(Kind::Json, Kind::List).into(),
            Sort::Maps => {
                self.together(id, parts, "additionalProperties", depth).map_or(Kind::Json, Kind::Map).into()
            }
            Sort::Plain => self.plain(parts).unwrap_or_else(|| self.impossible(id, parts)),
            Sort::Impossible => self.impossible(id, parts),
        }
    }

    /// The one part that says something, where the whole is nothing more: a way to hang a
    /// description or `nullable` on a reference.
    fn stands_for(&self, id: TypeId, all_of: &AllOf) -> Option<TypeId> {
        let says_something = |part: &&TypeId| !matches!(self.api.get(**part).kind, Raw::Known(Kind::Json));
        let mut parts = all_of.parts.iter().filter(says_something);
        let &only = parts.next()?;
        if parts.any(|part| *part != only) {
            return None;
        }
        match self.api.get(only).kind {
            // A name for an object is a type of its own, and an inline object has no other name.
            Raw::Known(Kind::Struct(_)) => {
                // What is required of it beside is no reason to be another type.
                let plain = all_of.facts.discriminator.is_none();
                (plain && self.is_component(only) && !self.is_component(id)).then_some(only)
            }
            _ => Some(only),
        }
    }

    fn sort(&self, parts: &[TypeId]) -> Sort {
        let mut sort = Sort::Nothing;
        for part in parts {
            let next = match &self.api.get(*part).kind {
                Raw::Known(Kind::Json | Kind::Union(_) | Kind::Nullable(_))
                | Raw::Alias(_)
                | Raw::AllOf(_)
                | Raw::OneOf(_) => {
                    continue;
                }
                Raw::Known(Kind::Struct(_) | Kind::Hierarchy(_)) => Sort::Objects,
                Raw::Known(Kind::Map(_)) => Sort::Maps,
                Raw::Known(Kind::List(_) | Kind::Page(_)) => Sort::Lists,
                Raw::Known(Kind::Scalar(_) | Kind::OpenEnum(_)) => Sort::Plain,
            };
            sort = match (sort, next) {
                (Sort::Nothing, next) => next,
                (Sort::Objects | Sort::Maps, Sort::Objects) | (Sort::Objects, Sort::Maps) => Sort::Objects,
                (Sort::Maps, Sort::Maps) => Sort::Maps,
                (Sort::Lists, Sort::Lists) => Sort::Lists,
                (Sort::Plain, Sort::Plain) => Sort::Plain,
                _ => return Sort::Impossible,
            };
        }
        sort
    }

    fn impossible(&mut self, id: TypeId, parts: &[TypeId]) -> Raw {
        let parts: Vec<String> = parts.iter().map(|part| format!("`{}`", self.shown(*part))).collect();
        let message = format!("no value can be all of {}: it is any JSON", parts.join(", "));
        let help = "an overlay can take a part out, or give it the type of the others";
        self.warn(Oddity::ImpossibleAllOf, id, message, help);
        Kind::Json.into()
    }

    /// What the items of all parts are together; none where no part has any.
    fn together(&mut self, id: TypeId, parts: &[TypeId], key: &str, depth: usize) -> Option<TypeId> {
        let mut items = Vec::new();
        for part in parts {
            let Raw::Known(Kind::List(item) | Kind::Map(item) | Kind::Page(item)) = self.api.get(*part).kind
            else {
                continue;
            };
            // Items of which a part says nothing are those of the others.
            let is_any = matches!(self.api.get(self.actual(item)).kind, Raw::Known(Kind::Json));
            if items.is_empty() || !(is_any || items.contains(&item)) {
                items.push(item);
            }
        }
        let is_any = |item: &TypeId| matches!(self.api.get(self.actual(*item)).kind, Raw::Known(Kind::Json));
        let mut is_nullable = false;
        if items.len() > 1 {
            let inner = |item: &TypeId| match self.api.get(*item).kind {
                Raw::Known(Kind::Nullable(inner)) => Some(inner),
                _ => None,
            };
            // Null is of all parts only where each of them takes it.
            is_nullable = items.iter().all(|item| inner(item).is_some() || is_any(item));
            items = items.iter().map(|item| inner(item).unwrap_or(*item)).collect();
            items.retain(|item| !is_any(item));
        }
        let origin = self.api.get(id).origin.join(key);
        let whole = match items.as_slice() {
            [] => return None,
            [only] => *only,
            _ => {
                let all = AllOf { parts: items, required: Vec::new(), facts: SchemaFacts::default() };
                self.add(origin.clone(), Raw::AllOf(all), depth)
            }
        };
        Some(if is_nullable { self.add(origin, Kind::Nullable(whole).into(), depth) } else { whole })
    }

    /// The plain value that all parts allow; none where there is no such value.
    fn plain(&self, parts: &[TypeId]) -> Option<Raw> {
        let mut whole: Option<(Kind, Option<TypeId>)> = None;
        for part in parts {
            let Raw::Known(kind @ (Kind::Scalar(_) | Kind::OpenEnum(_))) = &self.api.get(*part).kind else {
                continue;
            };
            whole = Some(match whole {
                None => (kind.clone(), Some(*part)),
                Some((so_far, from)) => match both(&so_far, kind)? {
                    Both::First => (so_far, from),
                    Both::Second => (kind.clone(), Some(*part)),
                    Both::Values(values) => (Kind::OpenEnum(OpenEnum { values }), None),
                },
            });
        }
        let (kind, from) = whole?;
        Some(from.map_or_else(|| kind.into(), Raw::Alias))
    }

    /// One struct of the parts.
    fn merge(&mut self, id: TypeId, all_of: &AllOf, depth: usize) -> Struct {
        let mut merged = Struct { facts: all_of.facts.clone(), ..Struct::default() };
        let mut optional = Vec::new();
        for &part in &all_of.parts {
            let body = match self.api.get(part).kind.clone() {
                Raw::Known(Kind::Struct(body)) => body,
                Raw::Known(Kind::Hierarchy(body)) => {
                    let children: Vec<TypeId> = body.variants.iter().map(|variant| variant.ty).collect();
                    optional.push(children);
                    let Raw::Known(Kind::Struct(base)) = &self.api.get(body.base).kind else { continue };
                    merged.fields.extend(base.fields.clone());
                    continue;
                }
                Raw::OneOf(choices) => {
                    optional.push(choices.into_iter().map(|choice| choice.ty).collect());
                    continue;
                }
                // What has free keys keeps them beside its fields.
                _ => continue,
            };
            if self.is_component(part) {
                if part != id {
                    merged.ancestors.push(part);
                }
            } else {
                join(&mut merged.facts, body.facts);
            }
            for ancestor in body.ancestors {
                if !merged.ancestors.contains(&ancestor) {
                    merged.ancestors.push(ancestor);
                }
            }
            for field in body.fields {
                put(&mut merged.fields, field);
            }
        }
        for field in &mut merged.fields {
            field.required |= all_of.required.contains(&field.wire);
        }
        let own: Vec<String> = merged.fields.iter().map(|field| field.wire.clone()).collect();
        for mut alternatives in optional {
            let mut seen = vec![id];
            // A schema that extends the union that it is an alternative of is not the others too, and
            // those that extend this one have its fields, not the reverse.
            if alternatives.contains(&id) {
                continue;
            }
            alternatives.retain(|alternative| !self.extends(*alternative, id));
            for field in self.fields_of(&alternatives, &mut seen, depth) {
                if !own.contains(&field.wire) {
                    self.put_optional(&mut merged.fields, field);
                }
            }
        }
        merged.fields.sort_by(|left, right| left.wire.cmp(&right.wire));
        merged
    }

    /// Whether a schema is an `allOf` of another, however deep.
    fn extends(&self, id: TypeId, sought: TypeId) -> bool {
        let mut open = vec![id];
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            match &self.api.get(id).kind {
                _ if !seen.insert(id) => {}
                Raw::AllOf(all_of) if all_of.parts.contains(&sought) => return true,
                Raw::AllOf(all_of) => open.extend(&all_of.parts),
                Raw::Alias(target) => open.push(*target),
                _ => {}
            }
        }
        false
    }

    /// The fields of objects of which a value is one.
    fn fields_of(&mut self, alternatives: &[TypeId], seen: &mut Vec<TypeId>, depth: usize) -> Vec<Field> {
        let mut fields = Vec::new();
        for &alternative in alternatives.iter().filter(|_| depth < DEEPEST) {
            if seen.contains(&alternative) || !self.visit(alternative, depth + 1) {
                continue;
            }
            seen.push(alternative);
            let alternative = self.actual(alternative);
            match self.api.get(alternative).kind.clone() {
                Raw::Known(Kind::Struct(body)) => fields.extend(body.fields),
                Raw::Known(Kind::Hierarchy(body)) => {
                    let children: Vec<TypeId> = body.variants.iter().map(|variant| variant.ty).collect();
                    fields.extend(self.fields_of(&children, seen, depth + 1));
                }
                Raw::OneOf(choices) => {
                    let inner: Vec<TypeId> = choices.into_iter().map(|choice| choice.ty).collect();
                    fields.extend(self.fields_of(&inner, seen, depth + 1));
                }
                Raw::Known(Kind::Scalar(_) | Kind::OpenEnum(_) | Kind::List(_)) => {
                    let message = "beside fields an alternative is no object: the fields are read of what is one";
                    let help = "take it out of the alternatives, or the fields from beside them, with an overlay";
                    self.warn(Oddity::ImpossibleAllOf, alternative, message.to_owned(), help);
                }
                _ => {}
            }
        }
        fields
    }

    /// A field that some alternatives have; one that they have of different types is a text where all
    /// are, else any of these types.
    fn put_optional(&mut self, fields: &mut Vec<Field>, field: Field) {
        let field = Field { required: false, mandatory: false, ..field };
        let Some(other) = fields.iter_mut().find(|other| other.wire == field.wire) else {
            fields.push(field);
            return;
        };
        other.nullable |= field.nullable;
        let (left, right) = (self.actual(other.ty), self.actual(field.ty));
        let kinds = (&self.api.get(left).kind, &self.api.get(right).kind);
        let choice = |ty: TypeId| Choice { ty, title: None };
        let kind = match kinds {
            _ if left == right => return,
            (Raw::Known(Kind::Scalar(left)), Raw::Known(Kind::Scalar(right))) if left == right => return,
            (Raw::Known(left), Raw::Known(right)) if is_text(left) && is_text(right) => {
                Kind::Scalar(Scalar::Text).into()
            }
            // A third is one more, and no choice within a choice.
            (Raw::OneOf(choices), _) if !self.is_component(left) && choices.iter().all(|one| one.ty != right) => {
                Raw::OneOf(choices.iter().cloned().chain([choice(right)]).collect())
            }
            (Raw::OneOf(choices), _) if choices.iter().any(|one| one.ty == right) => return,
            _ => Raw::OneOf(vec![choice(left), choice(right)]),
        };
        let origin = other.origin.clone();
        let ty = self.add(origin, kind, 0);
        other.ty = ty;
    }
}

fn is_text(kind: &Kind) -> bool {
    matches!(kind, Kind::OpenEnum(_) | Kind::Scalar(Scalar::Text | Scalar::DateTime))
}

/// What a value is that is both.
enum Both {
    First,
    Second,
    /// A text of these.
    Values(Vec<String>),
}

fn both(first: &Kind, second: &Kind) -> Option<Both> {
    match (first, second) {
        (Kind::OpenEnum(first), Kind::OpenEnum(second)) => {
            let common = first.values.iter().filter(|value| second.values.contains(value));
            let common: Vec<String> = common.cloned().collect();
            match common.len() {
                0 => None,
                count if count == first.values.len() => Some(Both::First),
                count if count == second.values.len() => Some(Both::Second),
                _ => Some(Both::Values(common)),
            }
        }
        (Kind::OpenEnum(_), Kind::Scalar(Scalar::Text | Scalar::DateTime | Scalar::Binary)) => {
            Some(Both::First)
        }
        (Kind::Scalar(Scalar::Text | Scalar::DateTime | Scalar::Binary), Kind::OpenEnum(_)) => {
            Some(Both::Second)
        }
        (Kind::Scalar(first), Kind::Scalar(second)) if first == second => Some(Both::First),
        // The narrower of two.
        (Kind::Scalar(Scalar::Text), Kind::Scalar(Scalar::DateTime | Scalar::Binary)) => Some(Both::Second),
        (Kind::Scalar(Scalar::DateTime | Scalar::Binary), Kind::Scalar(Scalar::Text)) => Some(Both::First),
        (
            Kind::Scalar(Scalar::Number),
            Kind::Scalar(Scalar::Integer | Scalar::Unsigned | Scalar::Timestamp),
        )
        | (Kind::Scalar(Scalar::Integer), Kind::Scalar(Scalar::Timestamp | Scalar::Unsigned)) => {
            Some(Both::Second)
        }
        (
            Kind::Scalar(Scalar::Integer | Scalar::Unsigned | Scalar::Timestamp),
            Kind::Scalar(Scalar::Number),
        )
        | (Kind::Scalar(Scalar::Timestamp | Scalar::Unsigned), Kind::Scalar(Scalar::Integer)) => {
            Some(Both::First)
        }
        _ => None,
    }
}

/// What an inline part says, it says for the whole schema.
fn join(facts: &mut SchemaFacts, part: SchemaFacts) {
    facts.discriminator = facts.discriminator.take().or(part.discriminator);
    facts.open |= part.open;
    facts.tags.extend(part.tags);
    facts.plain.extend(part.plain);
}

/// A child that declares a parent's field again takes its place.
fn put(fields: &mut Vec<Field>, field: Field) {
    match fields.iter_mut().find(|other| other.wire == field.wire) {
        Some(other) => {
            let required = other.required || field.required;
            *other = Field { required, ..field };
        }
        None => fields.push(field),
    }
}
