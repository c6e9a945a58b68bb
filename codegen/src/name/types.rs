//! Structs, enums and hierarchies.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{choice, order, type_name};
use super::clash::Subject;
use super::functions::body_of;
use super::inline::{Crowd, Inline};
use super::naming::Naming;
use super::settle::{Contender, Right, Settled, are_apart, settle, whole};
use crate::bindings::Key;
use crate::document::WEBHOOKS;
use crate::ir::{Kind, Type, TypeId};
use crate::pointer::Pointer;
use crate::surface::names::TypeNames;

/// A type that wants a name.
struct Wanted {
    id: TypeId,
    contender: Contender,
    is_readable: bool,
}

impl Naming<'_> {
    /// Names what people or `names.lock` have named, and components; then, around these, inline shapes;
    /// then the structs of bases, which are called after their enums.
    pub(super) fn types(&mut self) {
        let owners: Vec<TypeId> = self.previous.owners(self.api).collect();
        let (mut first, mut inline) = (Vec::new(), Vec::new());
        for id in owners {
            match self.declared(id) {
                Some(wanted) => first.push(wanted),
                None => inline.push(id),
            }
        }
        self.settle_types(first);
        let components: BTreeMap<String, String> = self.components();
        let crowd = self.crowd();
        let inline: Vec<Wanted> = inline
            .into_iter()
            .map(|id| {
                let Inline { right, names, usual, order } = self.inline(id, &crowd, &components);
                let is_readable = !names.is_empty();
                let names = if is_readable { names } else { vec!["Shape".to_owned()] };
                Wanted { id, contender: Contender { right, order, names, usual: usual.max(1) }, is_readable }
            })
            .collect();
        self.settle_types(inline);
        self.bases();
    }

    /// A type that has a name without its place: people or `names.lock` say it, or it is a component.
    fn declared(&mut self, id: TypeId) -> Option<Wanted> {
        let ty = self.api.get(id);
        let by_rule = match &ty.schema {
            Some(schema) => Some(self.schema_choice(schema)),
            None if ty.origin == Pointer::of([WEBHOOKS]) => Some((EVENT_KEY.map(str::to_owned).into(), true)),
            None => None,
        };
        let kept = self.previous.types.get(&id).cloned();
        let (right, name) = if let Some(schema) = &ty.schema
            && let Some(name) = self.bindings.schemas.get(schema)
        {
            self.used.insert(Key::Schema(schema.clone()));
            (Right::Given, Some(name.clone()))
        } else if let Some((key, name)) = self.bound_type(ty) {
            let (key, name) = (key.clone(), name.clone());
            self.used.insert(Key::Type(key));
            (Right::Given, Some(name))
        } else if kept.is_some() {
            (Right::Kept, kept)
        } else if ty.schema.is_none() {
            // What the document calls so itself goes before.
            (Right::Derived, None)
        } else {
            (Right::Declared, None)
        };
        // Of a document that they were not written for, people may have meant another place.
        if self.is_lenient()
            && ty.schema.is_none()
            && let (Right::Given, Some(name)) = (right, &name)
        {
            let rules = self.inline(id, &Crowd::default(), &BTreeMap::new()).names;
            let names = std::iter::once(name.clone()).chain(rules).collect();
            let order = self.places.of_pointer(&ty.origin).fragment();
            let contender = Contender { right: Right::Shortened, order, names, usual: 1 };
            return Some(Wanted { id, contender, is_readable: true });
        }
        let rules = by_rule.as_ref().map(|(names, _)| names.clone()).unwrap_or_default();
        let is_readable = name.is_some() || by_rule.as_ref().is_some_and(|(_, is_readable)| *is_readable);
        let names: Vec<String> = match (right, name) {
            (Right::Given, Some(name)) => vec![name],
            (_, Some(name)) => std::iter::once(name).chain(rules).collect(),
            (_, None) => rules,
        };
        let schema = ty.schema.clone().unwrap_or_default();
        let order = order(&schema, names.first());
        (!names.is_empty()).then_some(Wanted {
            id,
            contender: Contender { right, order, names, usual: 1 },
            is_readable,
        })
    }

    /// The structs of bases, beside everything else.
    fn bases(&mut self) {
        let bases: Vec<(TypeId, TypeId)> =
            self.previous.bases.iter().map(|(base, enum_of)| (*base, *enum_of)).collect();
        let named: BTreeSet<TypeId> = self.api.named().collect();
        let mut hierarchies: BTreeMap<TypeId, usize> = BTreeMap::new();
        for id in self.api.named() {
            if let Kind::Hierarchy(hierarchy) = &self.api.get(id).kind {
                *hierarchies.entry(hierarchy.base).or_default() += 1;
            }
        }
        let bases = bases.into_iter().filter(|(base, _)| named.contains(base)).map(|(id, enum_of)| {
            let owner = self.names.ty(enum_of);
            let key = base_key(owner);
            let kept = self.lock.members.get(&key).cloned();
            let right = if kept.is_some() { Right::Kept } else { Right::Declared };
            // One that says nothing may be that of several.
            let rules = match hierarchies.get(&id) {
                Some(2..) => [OTHER_OBJECT.to_owned(), format!("{owner}Base")],
                _ => [format!("{owner}Base"), format!("{owner}BaseObject")],
            };
            let names: Vec<String> = kept.into_iter().chain(rules).collect();
            Wanted { id, contender: Contender { right, order: key, names, usual: 1 }, is_readable: true }
        });
        let bases = bases.collect();
        self.settle_types(bases);
        for (base, enum_of) in self.previous.bases.clone() {
            let (owner, name) = (self.names.ty(enum_of).to_owned(), self.names.ty(base).to_owned());
            // Nothing else may come and be called so.
            if !name.is_empty() {
                self.keep(|| base_key(&owner), "", &name);
            }
        }
    }

    /// Names types beside those that have names already.
    fn settle_types(&mut self, wanted: Vec<Wanted>) {
        if wanted.is_empty() {
            return;
        }
        let known = self.names.types.values().map(|names| names.name.as_str());
        let all = known.chain(wanted.iter().map(|wanted| wanted.contender.first()));
        // As nearly always: then there is nothing to settle, and nothing to tell.
        if are_apart(all, |_| false, whole) && wanted.iter().all(|wanted| wanted.is_readable) {
            let names = wanted.iter().map(|wanted| (wanted.id, Settled::at_once(&wanted.contender)));
            return self.give_types(names);
        }
        let named: Vec<(TypeId, Contender)> = self
            .names
            .types
            .iter()
            .map(|(id, names)| (*id, Contender::of(Right::Given, names.name.clone())))
            .collect();
        let known = named.len();
        let (mut ids, mut contenders): (Vec<TypeId>, Vec<Contender>) = named.into_iter().unzip();
        ids.extend(wanted.iter().map(|wanted| wanted.id));
        contenders.extend(wanted.iter().map(|wanted| wanted.contender.clone()));
        let settled = settle(&contenders, |_| false, whole);
        let api = self.api;
        let subject = |index: usize| {
            let origin = api.get(ids[index]).origin.clone();
            let shown = origin.fragment();
            let what = "the name of this schema".to_owned();
            let entry =
                format!("`{shown:?} = \"…\"` under [types] of bindings.toml, or a component in [schemas]");
            Subject { origin, what, entry }
        };
        for (place, wanted) in wanted.iter().enumerate() {
            let settled = &settled[known + place];
            if !wanted.is_readable && settled.rival.is_none() {
                self.tell_unreadable(&subject(known + place), &settled.name);
            }
        }
        self.tell_clashes(&contenders, &settled, subject, |_, other, name| {
            let other = api.get(ids[other]).origin.fragment();
            format!("`{name}` would be the name of this schema and of `{other}`")
        });
        self.give_types(ids.into_iter().zip(settled).skip(known));
    }

    fn give_types(&mut self, settled: impl IntoIterator<Item = (TypeId, Settled)>) {
        for (id, settled) in settled {
            self.names.types.insert(id, TypeNames { name: settled.name, ..TypeNames::default() });
        }
    }

    /// What the components are called that have names.
    fn components(&self) -> BTreeMap<String, String> {
        let named = self.names.types.iter();
        let component = |(id, names): (&TypeId, &TypeNames)| {
            Some((self.api.get(*id).schema.clone()?, names.name.clone()))
        };
        named.filter_map(component).collect()
    }

    /// The entry of the bindings that is about one of a type's places.
    pub(super) fn bound_type(&self, ty: &Type) -> Option<(&'_ String, &'_ String)> {
        let types = &self.bindings.types;
        if types.is_empty() {
            return None;
        }
        ty.origins().find_map(|origin| {
            let known = types.get_key_value(&self.places.of_pointer(origin).fragment());
            known.or_else(|| types.get_key_value(&origin.fragment()))
        })
    }

    /// What a component schema is called: what people say, else its own name without what says nothing.
    pub(super) fn schema_name(&self, schema: &str) -> Option<String> {
        self.bindings.schemas.get(schema).cloned().or_else(|| self.schema_choice(schema).0.into_iter().next())
    }

    /// What a component may be called by its own name, and whether that can be read.
    fn schema_choice(&self, schema: &str) -> (Vec<String>, bool) {
        let prefixes = self.bindings.schema_prefixes.iter();
        let short = prefixes.filter_map(|prefix| schema.strip_prefix(prefix.as_str()));
        let short = short.filter(|rest| !rest.is_empty()).min_by_key(|rest| rest.len()).unwrap_or(schema);
        let mut choice = choice(short, type_name);
        if let Some(index) = body_of(schema, &self.by_address) {
            let names = self.names_of_body(index);
            choice.names.splice(..0, names);
        }
        // `Page<Item>` is a page of items.
        let of = schema.replace(['<', '«', '[', '('], " of ");
        if choice.is_readable
            && of != schema
            && let Some(name) = type_name(&of)
        {
            choice.names.insert(1, name);
        }
        (choice.names, choice.is_readable)
    }
}

/// What keeps the objects of several hierarchies whose tags are not known.
const OTHER_OBJECT: &str = "OtherObject";

/// What the enum of the names of webhooks may be called, where the document has none.
const EVENT_KEY: [&str; 2] = ["EventKey", "WebhookKey"];

/// What `names.lock` calls the struct of a base.
fn base_key(owner: &str) -> String {
    format!("{owner} base")
}
