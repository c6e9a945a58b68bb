//! Which operation and which type of the older model is which of the newer.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::change::{Change, Event, Reason, Subject};
use crate::document::template::{place, template};
use crate::ir::graph::item_of;
use crate::ir::{Api, BodyKind, Kind, Operation, TypeId};
use crate::name::digest;
use crate::name::place::Places;
use crate::pipeline::Model;
use crate::surface::answer::{Answer, Content};
use crate::surface::names::OperationNames;
use crate::surface::seen::SeenIn;

/// What belongs together.
pub(super) struct Pairs {
    /// Operations, by their places in both models.
    pub(super) operations: Vec<(usize, usize)>,
    /// Types, by their ids in both models.
    pub(super) types: Vec<(TypeId, TypeId)>,
    /// Types that have another name: old → new.
    pub(super) renamed: BTreeMap<String, String>,
    /// Whether either side says in which versions of servers its things were seen.
    has_versions: bool,
}

impl Pairs {
    pub(super) fn of(old: &Model, new: &Model) -> Self {
        let operations = operations(old, new);
        let types = types(old, new, &operations);
        let names = types.iter().map(|(left, right)| (old.names.ty(*left), new.names.ty(*right)));
        let renamed = names
            .filter(|(left, right)| left != right)
            .map(|(left, right)| (left.to_owned(), right.to_owned()))
            .collect();
        let has_versions = [old, new].iter().all(|model| !model.surface.service.versions.is_empty());
        Self { operations, types, renamed, has_versions }
    }

    /// That something was seen in other versions of servers, where that is so and both sides say it.
    pub(super) fn versions(
        &self,
        subject: Subject,
        before: Option<&SeenIn>,
        after: Option<&SeenIn>,
    ) -> Option<Change> {
        let told = |seen: Option<&SeenIn>| match seen {
            Some(seen) => format!("seen {seen}"),
            None => "seen in all".to_owned(),
        };
        let (before, after) = (told(before), told(after));
        let is_other = self.has_versions && before != after;
        let change = is_other.then(|| Change::new(subject, Event::Changed, Reason::OtherVersions));
        change.map(|change| change.before(before).after(after))
    }
}

/// What operations are known by.
type Rule<'a> = &'a dyn Fn(&Operation, &OperationNames) -> Option<String>;

/// By method and path, then also but for a slash at its end; else by the function's name, else by
/// `operationId`.
fn operations(old: &Model, new: &Model) -> Vec<(usize, usize)> {
    let by_path = |operation: &Operation, _: &OperationNames| Some(template(&operation.key()));
    let by_place = |operation: &Operation, _: &OperationNames| Some(place(&operation.key()));
    let by_name = |_: &Operation, names: &OperationNames| Some(names.path());
    let ids = |model: &Model| -> HashMap<String, usize> {
        let mut counts = HashMap::new();
        for id in model.api.operations.iter().filter_map(|operation| operation.operation_id.clone()) {
            *counts.entry(id).or_default() += 1;
        }
        counts
    };
    // Documents that give one id to several operations tell nothing by it.
    let (left, right) = (ids(old), ids(new));
    let is_known = |id: &String| [&left, &right].iter().all(|counts| counts.get(id) == Some(&1));
    let by_id = |operation: &Operation, _: &OperationNames| operation.operation_id.clone().filter(is_known);
    let rules: [Rule<'_>; 4] = [&by_path, &by_place, &by_name, &by_id];
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for rule in rules {
        let (taken_of_old, taken_of_new): (HashSet<usize>, HashSet<usize>) = pairs.iter().copied().unzip();
        let old = keyed(old, |index| !taken_of_old.contains(index), rule);
        let new = keyed(new, |index| !taken_of_new.contains(index), rule);
        pairs.extend(matched(&old, &new));
    }
    pairs.sort_unstable();
    pairs
}

fn keyed(model: &Model, is_open: impl Fn(&usize) -> bool, rule: Rule<'_>) -> BTreeMap<String, Vec<usize>> {
    let mut keyed: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let operations = model.api.operations.iter().zip(&model.names.operations).enumerate();
    for (index, (operation, names)) in operations.filter(|(index, _)| is_open(index)) {
        if let Some(key) = rule(operation, names) {
            keyed.entry(key).or_default().push(index);
        }
    }
    keyed
}

/// What has one key on either side, and shares it with nothing.
fn matched<T: Copy>(old: &BTreeMap<String, Vec<T>>, new: &BTreeMap<String, Vec<T>>) -> Vec<(T, T)> {
    let both = old.iter().filter_map(|(key, left)| Some((left.as_slice(), new.get(key)?.as_slice())));
    both.filter_map(|(left, right)| match (left, right) {
        ([left], [right]) => Some((*left, *right)),
        _ => None,
    })
    .collect()
}

/// By name, else by what says that a type is the same under another name: its schema, its place,
/// its structure, or where it is used.
fn types(old: &Model, new: &Model, operations: &[(usize, usize)]) -> Vec<(TypeId, TypeId)> {
    let mut open = Open::of(old, new);
    open.pair(|model, id| vec![model.names.ty(id).to_owned()]);
    open.pair(|model, id| model.api.get(id).schema.clone().into_iter().collect());
    open.pair_by_place();
    open.pair(|model, id| digest(&model.api, id).into_iter().collect());
    open.pair_by_use(operations);
    open.pairs.sort_unstable();
    open.pairs
}

fn by_keys(ids: &BTreeSet<TypeId>, keys: impl Fn(TypeId) -> Vec<String>) -> BTreeMap<String, Vec<TypeId>> {
    let mut keyed: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for id in ids {
        for key in keys(*id) {
            keyed.entry(key).or_default().push(*id);
        }
    }
    keyed
}

/// Types that have no counterpart yet.
struct Open<'a> {
    old: &'a Model,
    new: &'a Model,
    left: BTreeSet<TypeId>,
    right: BTreeSet<TypeId>,
    pairs: Vec<(TypeId, TypeId)>,
}

impl<'a> Open<'a> {
    fn of(old: &'a Model, new: &'a Model) -> Self {
        let (left, right) = (old.api.named().collect(), new.api.named().collect());
        Self { old, new, left, right, pairs: Vec::new() }
    }

    /// Pairs what has a key in common, where only one of either side has it.
    fn pair(&mut self, keys: impl Fn(&Model, TypeId) -> Vec<String>) {
        let left = by_keys(&self.left, |id| keys(self.old, id));
        let right = by_keys(&self.right, |id| keys(self.new, id));
        self.take_all(matched(&left, &right));
    }

    /// Pairs what stands at the same place of the document.
    fn pair_by_place(&mut self) {
        let keys = |api: &Api, places: &Places, id: TypeId| -> Vec<String> {
            api.get(id).origins().map(|origin| places.of_pointer(origin).fragment()).collect()
        };
        let (old, new) = (Places::of(&self.old.api), Places::of(&self.new.api));
        let left = by_keys(&self.left, |id| keys(&self.old.api, &old, id));
        let right = by_keys(&self.right, |id| keys(&self.new.api, &new, id));
        self.take_all(matched(&left, &right));
    }

    fn take_all(&mut self, pairs: Vec<(TypeId, TypeId)>) {
        pairs.into_iter().for_each(|(left, right)| self.take(left, right));
    }

    fn take(&mut self, left: TypeId, right: TypeId) {
        if self.left.contains(&left) && self.right.contains(&right) {
            self.left.remove(&left);
            self.right.remove(&right);
            self.pairs.push((left, right));
        }
    }

    /// Pairs what stands in the same places of things that are paired, and is alike; then what stands in
    /// those.
    fn pair_by_use(&mut self, operations: &[(usize, usize)]) {
        let mut uses = self.uses_of_operations(operations);
        uses.extend(self.uses_of_types(0));
        while !uses.is_empty() {
            let before = self.pairs.len();
            self.pair_most_used(uses);
            // What was in use before has been paired, or one of its two with another.
            uses = self.uses_of_types(before);
        }
    }

    /// Pairs what is in use in the same places and alike: what is so in the most places first.
    fn pair_most_used(&mut self, uses: Vec<(TypeId, TypeId)>) {
        let mut votes: BTreeMap<(TypeId, TypeId), usize> = BTreeMap::new();
        for (left, right) in uses {
            let (left, right) = (item_of(&self.old.api, left), item_of(&self.new.api, right));
            if self.left.contains(&left) && self.right.contains(&right) {
                *votes.entry((left, right)).or_default() += 1;
            }
        }
        votes.retain(|(left, right), _| self.is_alike(*left, *right));
        let mut ranked: Vec<_> = votes.into_iter().collect();
        ranked.sort_by_key(|(pair, count)| (std::cmp::Reverse(*count), *pair));
        for ((left, right), _) in ranked {
            self.take(left, right);
        }
    }

    /// What stands in the same place of the calls of either side.
    fn uses_of_operations(&self, operations: &[(usize, usize)]) -> Vec<(TypeId, TypeId)> {
        let mut uses = Vec::new();
        for (left, right) in operations {
            let (left, right) = (&self.old.api.operations[*left], &self.new.api.operations[*right]);
            uses.extend(answer(left).zip(answer(right)));
            uses.extend(body(left).zip(body(right)));
        }
        uses
    }

    /// What stands in the same place of either of two types that are paired, from one of the pairs on.
    fn uses_of_types(&self, from: usize) -> Vec<(TypeId, TypeId)> {
        let mut uses = Vec::new();
        for (left, right) in self.pairs.iter().skip(from) {
            match (&self.old.api.get(*left).kind, &self.new.api.get(*right).kind) {
                (Kind::Struct(left), Kind::Struct(right)) => {
                    let fields = left.fields.iter();
                    uses.extend(fields.filter_map(|field| Some((field.ty, right.field(&field.wire)?.ty))));
                }
                (Kind::Hierarchy(left), Kind::Hierarchy(right)) => {
                    uses.push((left.base, right.base));
                    for child in &left.variants {
                        let same =
                            right.variants.iter().find(|other| other.tags.first() == child.tags.first());
                        uses.extend(same.map(|other| (child.ty, other.ty)));
                    }
                }
                (Kind::Union(left), Kind::Union(right)) => {
                    for one in &left.alternatives {
                        let (title, schema) = (&one.title, &self.old.api.get(one.ty).schema);
                        let same = right.alternatives.iter().find(|other| {
                            other.title == *title && self.new.api.get(other.ty).schema == *schema
                        });
                        uses.extend(same.map(|other| (one.ty, other.ty)));
                    }
                }
                _ => {}
            }
        }
        uses
    }

    /// True where at least half of what either has, both have.
    fn is_alike(&self, left: TypeId, right: TypeId) -> bool {
        let parts = |api: &Api, id: TypeId| -> Option<BTreeSet<String>> {
            match &api.get(id).kind {
                Kind::Struct(body) => Some(body.fields.iter().map(|field| field.wire.clone()).collect()),
                Kind::OpenEnum(body) => Some(body.values.iter().cloned().collect()),
                Kind::Union(body) => {
                    let schemas = body.alternatives.iter().map(|one| api.get(one.ty));
                    Some(schemas.map(|ty| ty.schema.clone().unwrap_or_else(|| word(&ty.kind))).collect())
                }
                Kind::Hierarchy(body) => {
                    Some(body.variants.iter().flat_map(|variant| variant.tags.clone()).collect())
                }
                _ => None,
            }
        };
        let is_same_kind = std::mem::discriminant(&self.old.api.get(left).kind)
            == std::mem::discriminant(&self.new.api.get(right).kind);
        match (parts(&self.old.api, left), parts(&self.new.api, right)) {
            (Some(left), Some(right)) if is_same_kind => {
                left.intersection(&right).count() * 2 >= left.len().max(right.len())
            }
            _ => false,
        }
    }
}

/// The kind of an alternative that has no name.
fn word(kind: &Kind) -> String {
    match kind {
        Kind::Scalar(scalar) => format!("{scalar:?}"),
        Kind::List(_) => "list".to_owned(),
        Kind::Map(_) => "map".to_owned(),
        _ => "model".to_owned(),
    }
}

fn answer(operation: &Operation) -> Option<TypeId> {
    match Answer::of(operation) {
        Answer::One { content: Content::Json(id), .. } => Some(id),
        _ => None,
    }
}

fn body(operation: &Operation) -> Option<TypeId> {
    operation.bodies.iter().find_map(|body| match body.kind {
        BodyKind::Json(id) => Some(id),
        _ => None,
    })
}
