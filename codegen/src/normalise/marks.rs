//! What tells the objects of a union apart: a property's value, what is required, what only one has.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::diagnostic::{Diagnostics, Oddity};
use crate::document::Document;
use crate::ir::{Alternative, Api, Hierarchy, Kind, Marks, Struct, TypeId};

/// A property with more values than this is a text like any other.
const MOST_VALUES: usize = 64;

/// What is known of an object, by its properties' names on the wire.
#[derive(Default)]
struct Facts {
    fields: BTreeSet<String>,
    required: BTreeSet<String>,
    values: BTreeMap<String, Vec<String>>,
}

/// Gives the alternatives of every union what tells them apart, and says where nothing does. A union of
/// which the document says nothing is any JSON, which is told as well.
///
/// Runs once shapes are merged and it is known what operations reach.
pub fn mark_alternatives(api: &mut Api, document: &Document) -> Diagnostics {
    let mut told = Diagnostics::new();
    for id in api.ids() {
        let Kind::Union(union) = &api.get(id).kind else { continue };
        let mut union = union.clone();
        let mut seen = BTreeSet::new();
        // Shapes may have turned out to be one, or without an end.
        union.alternatives.retain(|one| !matches!(api.get(one.ty).kind, Kind::Json) && seen.insert(one.ty));
        let is_reached = api.get(id).reached;
        let origin = api.get(id).origin.clone();
        if union.alternatives.is_empty() {
            if is_reached {
                let message = "no alternative says of what kind a value is: it is any JSON";
                let help = "give the alternatives a type, or properties, with an overlay";
                told.push(document.warning(&origin, message).code(Oddity::UntypedAlternatives).help(help));
            }
            api.get_mut(id).kind = Kind::Json;
            continue;
        }
        let untold = mark(api, &mut union.alternatives);
        if is_reached && let Some((one, other)) = untold.first() {
            let shown = |id: TypeId| document.source_pointer(&api.get(id).origin).fragment();
            let more = match untold.len() {
                1 => String::new(),
                count => format!(", and {} more pairs alike", count - 1),
            };
            let message = format!(
                "an object may be `{}` and `{}` at once{more}: it is read as the one that requires most of it, else as the one with fewer properties",
                shown(*one),
                shown(*other),
            );
            let help = "give each a property with one value of its own, or a discriminator, with an overlay";
            told.push(document.warning(&origin, message).code(Oddity::AmbiguousAlternatives).help(help));
        }
        api.get_mut(id).kind = Kind::Union(union);
    }
    told
}

/// Marks the objects among alternatives, and gives the pairs that nothing tells apart.
fn mark(api: &Api, alternatives: &mut [Alternative]) -> Vec<(TypeId, TypeId)> {
    let objects: Vec<(usize, Facts)> = alternatives
        .iter()
        .enumerate()
        .filter_map(|(place, alternative)| Some((place, facts(api, alternative.ty)?)))
        .collect();
    if objects.len() < 2 {
        return Vec::new();
    }
    let required_by = counted(objects.iter().flat_map(|(_, facts)| &facts.required));
    let known_to = counted(objects.iter().flat_map(|(_, facts)| &facts.fields));
    let is_common = |counts: &HashMap<&str, usize>, key: &str| counts.get(key) == Some(&objects.len());
    for (place, own) in &objects {
        let differs = |property: &String, values: &Vec<String>| {
            let others = objects.iter().filter(|(other, _)| other != place);
            let mut others = others.filter_map(|(_, other)| other.values.get(property));
            others.any(|others| disjoint(values, others))
        };
        let told_by: Vec<(String, Vec<String>)> = own
            .values
            .iter()
            .filter(|(property, values)| differs(property, values))
            .map(|(property, values)| (property.clone(), values.clone()))
            .collect();
        let is_told_by = |key: &String| told_by.iter().any(|(property, _)| property == key);
        let required = own.required.iter().filter(|key| is_told_by(key) || !is_common(&required_by, key));
        let keys = own.fields.iter().filter(|key| !is_common(&known_to, key));
        let (required, keys) = (required.cloned().collect(), keys.cloned().collect());
        alternatives[*place].marks = Marks { told_by, required, keys };
    }
    let mut untold = Vec::new();
    for (index, (place, one)) in objects.iter().enumerate() {
        for (other_place, other) in &objects[index + 1..] {
            if !are_told_apart(one, other) {
                untold.push((alternatives[*place].ty, alternatives[*other_place].ty));
            }
        }
    }
    untold
}

/// How many objects have each key.
fn counted<'f>(keys: impl Iterator<Item = &'f String>) -> HashMap<&'f str, usize> {
    let mut counts = HashMap::new();
    keys.for_each(|key| *counts.entry(key.as_str()).or_default() += 1);
    counts
}

fn disjoint(left: &[String], right: &[String]) -> bool {
    !left.iter().any(|value| right.contains(value))
}

fn are_told_apart(one: &Facts, other: &Facts) -> bool {
    let by_value = || {
        let mut values = one.values.iter();
        values.any(|(property, own)| other.values.get(property).is_some_and(|others| disjoint(own, others)))
    };
    let by_required = |one: &Facts, other: &Facts| !one.required.is_subset(&other.fields);
    let by_shape = || !one.fields.is_subset(&other.fields) && !other.fields.is_subset(&one.fields);
    by_value() || by_required(one, other) || by_required(other, one) || by_shape()
}

/// What is known of an object; nothing of what is none.
fn facts(api: &Api, id: TypeId) -> Option<Facts> {
    match &api.get(id).kind {
        Kind::Struct(body) => Some(of_struct(api, body)),
        Kind::Hierarchy(body) => {
            let mut facts = Facts::default();
            let mut seen = BTreeSet::new();
            of_hierarchy(api, body, &mut facts, &mut seen);
            if facts.values.contains_key(&body.property) {
                facts.required = [body.property.clone()].into();
            }
            for (property, values) in of_all(api, body) {
                facts.values.entry(property).or_insert(values);
            }
            Some(facts)
        }
        Kind::Map(_) | Kind::Page(_) => Some(Facts::default()),
        _ => None,
    }
}

fn of_struct(api: &Api, body: &Struct) -> Facts {
    let mut facts = Facts::default();
    for field in &body.fields {
        facts.fields.insert(field.wire.clone());
        if field.required {
            facts.required.insert(field.wire.clone());
        }
        let values = match (&api.get(field.ty).kind, &field.constant) {
            (_, Some(constant)) => vec![constant.clone()],
            (Kind::OpenEnum(known), None) => known.values.clone(),
            _ => Vec::new(),
        };
        if (1..=MOST_VALUES).contains(&values.len()) {
            facts.values.insert(field.wire.clone(), values);
        }
    }
    if let Some(tag) = body.tag.as_ref().filter(|tag| !tag.values.is_empty()) {
        facts.values.entry(tag.property.clone()).or_insert_with(|| tag.values.clone());
    }
    facts
}

/// The values of properties of which every child says some.
fn of_all(api: &Api, body: &Hierarchy) -> BTreeMap<String, Vec<String>> {
    let of_child = |id: TypeId| match &api.get(id).kind {
        Kind::Struct(child) => of_struct(api, child).values,
        _ => BTreeMap::new(),
    };
    let mut children = body.variants.iter().map(|variant| of_child(variant.ty));
    let mut common = children.next().unwrap_or_default();
    for values in children {
        common.retain(|property, known| {
            let own = values.get(property).map(Vec::as_slice).unwrap_or_default();
            known.extend(own.iter().filter(|value| !known.contains(value)).cloned().collect::<Vec<_>>());
            !own.is_empty() && known.len() <= MOST_VALUES
        });
    }
    common
}

/// The fields of a base and of all its children, and every tag that leads to one.
fn of_hierarchy(api: &Api, body: &Hierarchy, facts: &mut Facts, seen: &mut BTreeSet<TypeId>) {
    facts.fields.insert(body.property.clone());
    // Where any other tag has a child as well, tags tell nothing.
    if !body.variants.iter().any(|variant| variant.standing.is_default()) {
        let tags = body.variants.iter().flat_map(|variant| variant.tags.iter().cloned());
        facts.values.entry(body.property.clone()).or_default().extend(tags);
    }
    let children = body.variants.iter().map(|variant| variant.ty);
    for id in children.chain([body.base]) {
        if !seen.insert(id) {
            continue;
        }
        match &api.get(id).kind {
            Kind::Struct(child) => facts.fields.extend(child.fields.iter().map(|field| field.wire.clone())),
            Kind::Hierarchy(nested) => of_hierarchy(api, nested, facts, seen),
            _ => {}
        }
    }
}
