//! Alternatives that nothing but what they look like tells apart become what they are together: one type
//! where JSON has one kind for all of them, else a union of as many as JSON can tell.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Alternative, Api, Choice, Kind, Marks, OpenEnum, Raw, Scalar, Struct, Type, TypeId, Union};
use crate::pointer::Pointer;

/// Makes every schema that is one of several what it is. Runs once each of these is flat.
///
/// All texts are one text, which keeps the values that any of them lists; all numbers are one number; of
/// several lists, or maps, there is one of whatever any of them holds. What may be any JSON is what a union
/// keeps beside its alternatives.
pub(super) fn join_alternatives(api: &mut Api<Raw>) {
    let mut join = Join { api, lists: BTreeMap::new() };
    let mut read = Vec::new();
    let mut next = 0;
    // Lists of several kinds of items are alternatives again, and come behind. Each is looked at as the
    // document has it: what was made of one is no item of another, or there would be no end of them.
    while next < join.api.types.len() {
        read.extend(join.resolve(TypeId(next)).map(|kind| (TypeId(next), kind)));
        next += 1;
    }
    for (id, kind) in read {
        api.get_mut(id).kind = kind;
    }
}

struct Join<'a> {
    api: &'a mut Api<Raw>,
    /// Lists and maps that were made, by what they hold.
    lists: BTreeMap<(bool, Vec<TypeId>), TypeId>,
}

/// What stands in a list of alternatives, by the kind of JSON that it is.
#[derive(Default)]
struct Members {
    texts: Vec<Choice>,
    numbers: Vec<Choice>,
    truths: Vec<Choice>,
    lists: Vec<Choice>,
    maps: Vec<Choice>,
    objects: Vec<Choice>,
    /// In which order the kinds came.
    order: Vec<Sort>,
    is_open: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Text,
    Number,
    Truth,
    List,
    Map,
    Object,
}

impl Members {
    fn of(&mut self, sort: Sort) -> &mut Vec<Choice> {
        match sort {
            Sort::Text => &mut self.texts,
            Sort::Number => &mut self.numbers,
            Sort::Truth => &mut self.truths,
            Sort::List => &mut self.lists,
            Sort::Map => &mut self.maps,
            Sort::Object => &mut self.objects,
        }
    }

    fn push(&mut self, sort: Sort, choice: Choice) {
        if !self.order.contains(&sort) {
            self.order.push(sort);
        }
        let known = self.of(sort);
        if known.iter().all(|other| other.ty != choice.ty) {
            known.push(choice);
        }
    }
}

impl Join<'_> {
    /// What one of several is; nothing where a type is none.
    fn resolve(&mut self, id: TypeId) -> Option<Raw> {
        if !matches!(self.api.get(id).kind, Raw::OneOf(_)) {
            return None;
        }
        let mut members = Members::default();
        self.gather(id, &mut members);
        let origin = self.api.get(id).origin.clone();
        let mut alternatives = Vec::new();
        for sort in members.order.clone() {
            let of_sort = std::mem::take(members.of(sort));
            match sort {
                Sort::Text => alternatives.push(self.text(&origin, of_sort)),
                Sort::Number => alternatives.push(self.number(&origin, of_sort)),
                Sort::List => alternatives.push(self.several(of_sort, true)),
                Sort::Map => alternatives.push(self.several(of_sort, false)),
                Sort::Truth => alternatives.extend(of_sort.into_iter().take(1)),
                Sort::Object => alternatives.extend(of_sort),
            }
        }
        Some(match <[Choice; 1]>::try_from(alternatives) {
            Ok([only]) if !members.is_open => match self.api.get_mut(only.ty) {
                // What was made for it is its own.
                made if made.origin == origin => {
                    made.reached = false;
                    std::mem::replace(&mut made.kind, Kind::Json.into())
                }
                _ => Raw::Alias(only.ty),
            },
            Ok([only]) => union(vec![only]),
            Err(alternatives) => union(alternatives),
        })
    }

    /// What a type is among alternatives; those of a union in it are alternatives as well.
    fn gather(&self, id: TypeId, members: &mut Members) {
        let (mut seen, mut open) = (BTreeSet::new(), vec![Choice { ty: id, title: None }]);
        while let Some(choice) = open.pop() {
            if !seen.insert(choice.ty) {
                continue;
            }
            let sort = match &self.api.get(choice.ty).kind {
                // That it may be null is said of the whole union.
                Raw::Alias(inner) | Raw::Known(Kind::Nullable(inner)) => {
                    open.push(Choice { ty: *inner, ..choice });
                    continue;
                }
                Raw::OneOf(choices) => {
                    open.extend(choices.iter().rev().cloned());
                    continue;
                }
                Raw::Known(Kind::Union(body)) => {
                    let inner = body.alternatives.iter().rev();
                    open.extend(inner.map(|one| Choice { ty: one.ty, title: one.title.clone() }));
                    continue;
                }
                Raw::Known(Kind::Json) | Raw::AllOf(_) => None,
                Raw::Known(Kind::Struct(body)) if is_anything(body) => None,
                Raw::Known(Kind::Struct(_) | Kind::Hierarchy(_) | Kind::Page(_)) => Some(Sort::Object),
                Raw::Known(Kind::OpenEnum(_)) => Some(Sort::Text),
                Raw::Known(Kind::List(_)) => Some(Sort::List),
                Raw::Known(Kind::Map(_)) => Some(Sort::Map),
                Raw::Known(Kind::Scalar(scalar)) => Some(match scalar {
                    Scalar::Bool => Sort::Truth,
                    Scalar::Integer | Scalar::Unsigned | Scalar::Number | Scalar::Timestamp => Sort::Number,
                    Scalar::Text | Scalar::DateTime | Scalar::Binary => Sort::Text,
                }),
            };
            match sort {
                Some(sort) => members.push(sort, choice),
                None => members.is_open = true,
            }
        }
    }

    /// The text that any of several is.
    fn text(&mut self, origin: &Pointer, texts: Vec<Choice>) -> Choice {
        let mut values: Vec<String> = Vec::new();
        let mut listing = Vec::new();
        for choice in &texts {
            if let Raw::Known(Kind::OpenEnum(known)) = &self.api.get(choice.ty).kind {
                listing.push(choice.clone());
                values.extend(
                    known.values.iter().filter(|value| !values.contains(value)).cloned().collect::<Vec<_>>(),
                );
            }
        }
        match (listing.as_slice(), texts.as_slice()) {
            ([], [only]) | ([only], _) => only.clone(),
            ([], _) => self.scalar(origin, &texts, Scalar::Text),
            // One may list all that the others do.
            _ => match listing.iter().find(|choice| self.lists_all(choice.ty, values.len())) {
                Some(whole) => whole.clone(),
                None => self.made(origin, Kind::OpenEnum(OpenEnum { values })),
            },
        }
    }

    fn lists_all(&self, id: TypeId, count: usize) -> bool {
        matches!(&self.api.get(id).kind, Raw::Known(Kind::OpenEnum(known)) if known.values.len() == count)
    }

    /// The number that any of several is.
    fn number(&mut self, origin: &Pointer, numbers: Vec<Choice>) -> Choice {
        let is_wider = |choice: &Choice| {
            let kind = &self.api.get(choice.ty).kind;
            matches!(kind, Raw::Known(Kind::Scalar(Scalar::Number | Scalar::Unsigned)))
        };
        let scalar = if numbers.iter().any(is_wider) { Scalar::Number } else { Scalar::Integer };
        match numbers.as_slice() {
            [only] => only.clone(),
            _ => self.scalar(origin, &numbers, scalar),
        }
    }

    /// One of several scalars where they are the same, else the one that holds all of them.
    fn scalar(&mut self, origin: &Pointer, several: &[Choice], widest: Scalar) -> Choice {
        let scalars: BTreeSet<Scalar> = several
            .iter()
            .filter_map(|choice| match self.api.get(choice.ty).kind {
                Raw::Known(Kind::Scalar(scalar)) => Some(scalar),
                _ => None,
            })
            .collect();
        match (scalars.len(), several.first()) {
            (1, Some(first)) => Choice { title: None, ..first.clone() },
            _ => self.made(origin, Kind::Scalar(widest)),
        }
    }

    /// The list, or the map, of what any of several holds.
    fn several(&mut self, several: Vec<Choice>, is_list: bool) -> Choice {
        let mut items: Vec<TypeId> = Vec::new();
        for choice in &several {
            if let Raw::Known(Kind::List(item) | Kind::Map(item)) = self.api.get(choice.ty).kind
                && !items.contains(&item)
            {
                items.push(item);
            }
        }
        let first = match (several.into_iter().next(), items.as_slice()) {
            (Some(first), [] | [_]) => return first,
            (Some(first), _) => first,
            (None, _) => Choice { ty: TypeId(0), title: None },
        };
        let mut key = items.clone();
        key.sort_unstable();
        if let Some(known) = self.lists.get(&(is_list, key.clone())) {
            return Choice { ty: *known, title: None };
        }
        let origin = self.api.get(first.ty).origin.clone();
        let inside = origin.join(if is_list { "items" } else { "additionalProperties" });
        let choices = items.into_iter().map(|ty| Choice { ty, title: None }).collect();
        let item = self.api.add(Type::new(inside, Raw::OneOf(choices)));
        let kind = if is_list { Kind::List(item) } else { Kind::Map(item) };
        let ty = self.api.add(Type::new(origin, kind.into()));
        self.lists.insert((is_list, key), ty);
        Choice { ty, title: None }
    }

    fn made(&mut self, origin: &Pointer, kind: Kind) -> Choice {
        Choice { ty: self.api.add(Type::new(origin.clone(), kind.into())), title: None }
    }
}

fn union(choices: Vec<Choice>) -> Raw {
    let alternative = |Choice { ty, title }| Alternative { ty, title, marks: Marks::default() };
    Kind::Union(Union { alternatives: choices.into_iter().map(alternative).collect() }).into()
}

/// Whether an object is one of which nothing is known.
fn is_anything(body: &Struct) -> bool {
    body.fields.is_empty()
        && body.ancestors.is_empty()
        && body.facts.discriminator.is_none()
        && !body.facts.open
}
