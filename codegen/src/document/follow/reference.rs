//! Where one reference leads, and what takes its place.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::super::shape::{COMPONENTS, Dialect, Kind};
use super::files::Fault;
use super::place::Place;
use super::{Fate, Following, LONGEST_CHAIN, MOST_COPIED, is_reference};
use crate::diagnostic::Oddity;
use crate::pointer::Pointer;

/// Where a reference leads.
pub(super) struct Found {
    /// The node that it names.
    pub(super) first: Place,
    /// The node behind all that are references themselves.
    last: Place,
    /// Whether it names another node than it says: one that is likely to be meant.
    is_guess: bool,
}

impl Following<'_> {
    /// Puts what a reference leads to in its place.
    pub(super) fn reference(
        &mut self,
        kind: Kind,
        value: &mut Value,
        here: &mut Pointer,
        at: &Place,
    ) -> Fate {
        let Some(target) = value.get("$ref").and_then(Value::as_str).map(str::to_owned) else {
            return Fate::Keep;
        };
        match self.find(kind, &target, at.file) {
            Ok(found) => {
                if found.is_guess {
                    let read = found.first.pointer.fragment();
                    let message = format!("`{target}` leads nowhere and is read as `{read}`");
                    self.tell(message, "write the reference like that", at);
                }
                if kind == Kind::Schema {
                    self.schema(value, &found.first, here);
                    return Fate::Keep;
                }
                if self.stays(kind, &found.first) {
                    *value = reference_to(&found.first.pointer);
                    return Fate::Keep;
                }
                match self.copy(kind, value, found.last, here, at) {
                    Ok(fate) => fate,
                    Err(fault) => self.without(kind, value, &target, fault, at),
                }
            }
            Err(_) if self.is_content(kind, value, &target, at) => Fate::Keep,
            Err(fault) => self.without(kind, value, &target, fault, at),
        }
    }

    /// A schema stays where it stands, or is a component from now on.
    fn schema(&mut self, value: &mut Value, first: &Place, here: &mut Pointer) {
        let is_its_component = self.hoisted.get(first).is_some_and(|name| {
            here.parent().as_ref() == Some(&self.section()) && here.last().as_ref() == Some(name)
        });
        match self.value(first) {
            Some(content) if is_its_component => {
                *value = content.clone();
                self.moves.insert(here.clone(), self.spot(first));
                self.walk(Kind::Schema, value, here, &mut first.clone());
            }
            _ => {
                let reference = self.schema_reference(first);
                if let Some(target) = value.get_mut("$ref") {
                    *target = reference.into();
                }
            }
        }
    }

    /// The reference to a schema once it has its place.
    pub(super) fn schema_reference(&mut self, first: &Place) -> String {
        if self.stays(Kind::Schema, first) {
            return first.pointer.reference();
        }
        let name = match self.hoisted.get(first) {
            Some(name) => name.clone(),
            None => {
                let name = self.free_name(first);
                self.taken.insert(name.clone());
                self.hoisted.insert(first.clone(), name.clone());
                self.waiting.push((name.clone(), first.clone()));
                name
            }
        };
        self.section().join(&name).reference()
    }

    /// What the component of a schema is called that had no name there: its own key, else its file's
    /// name, with more before it where that is taken.
    fn free_name(&self, place: &Place) -> String {
        let file = place.file.map(|file| self.files.stem(file)).unwrap_or_default();
        let keys: Vec<String> = place.pointer.keys().filter(|key| says_something(key)).collect();
        let mut name = String::new();
        for key in keys.iter().rev().chain([&file, &"Schema".to_owned()]).filter(|key| !key.is_empty()) {
            name = if name.is_empty() { key.clone() } else { format!("{key}_{name}") };
            if !self.taken.contains(&name) {
                return name;
            }
        }
        let numbered = (2_u32..).map(|number| format!("{name}_{number}"));
        numbered.into_iter().find(|name| !self.taken.contains(name)).unwrap_or(name)
    }

    /// Whether a reference to this node may stay as it is: later stages find it.
    pub(super) fn stays(&self, kind: Kind, place: &Place) -> bool {
        if place.file.is_some() {
            return false;
        }
        let keys: Vec<Cow<'_, str>> = place.pointer.steps().collect();
        match (self.dialect, keys.iter().map(Cow::as_ref).collect::<Vec<_>>().as_slice()) {
            (Dialect::OpenApi | Dialect::Later, ["components", section, _]) => {
                section_of(kind) == Some(section)
            }
            (Dialect::OpenApi | Dialect::Later, _) => kind == Kind::Schema && self.is_in_place(kind, place),
            (Dialect::Swagger, ["definitions", ..]) => {
                kind == Kind::Schema && self.kind_at(place) == Some(Kind::Schema)
            }
            (Dialect::Swagger, ["parameters", _]) => kind == Kind::Parameter,
            (Dialect::Swagger, ["responses", _]) => kind == Kind::Response,
            (Dialect::Swagger, _) => false,
        }
    }

    /// Whether a node of the document stands where nodes of its kind do.
    fn is_in_place(&self, kind: Kind, place: &Place) -> bool {
        let top = place.pointer.steps().next();
        let is_known = matches!(top.as_deref(), Some("paths" | "components" | "webhooks"));
        place.file.is_none() && is_known && self.kind_at(place) == Some(kind)
    }

    /// The kind of the node at a place, where its file is a whole document.
    pub(super) fn kind_at(&self, place: &Place) -> Option<Kind> {
        let is_whole = place.file.is_none_or(|file| self.files.is_whole(file));
        let mut keys = place.pointer.steps();
        is_whole
            .then(|| keys.try_fold(Kind::Document, |kind, key| kind.child_in(self.dialect, &key)))
            .flatten()
    }

    /// Where a reference in a file leads.
    pub(super) fn find(&self, kind: Kind, target: &str, file: Option<usize>) -> Result<Found, Fault> {
        let first = self.located(target, file);
        let (first, is_guess) = match first {
            Ok(first) => (first, false),
            Err(fault) => (self.meant(kind, target).ok_or(fault)?, true),
        };
        let mut last = first.clone();
        let mut seen = Vec::new();
        while let Some(next) =
            self.value(&last).filter(|node| kind != Kind::PathItem && is_reference(kind, node))
        {
            let known = self.ends.borrow().get(&last).filter(|_| kind == Kind::Schema).cloned();
            if let Some(end) = known {
                last = end;
                break;
            }
            if seen.contains(&last) || (seen.len() > LONGEST_CHAIN && kind != Kind::Schema) {
                return Err(Fault::circle());
            }
            if seen.len() > LONGEST_CHAIN {
                break;
            }
            let target = next.get("$ref").and_then(Value::as_str).unwrap_or_default();
            let next = match self.located(target, last.file) {
                Ok(next) => next,
                // Told of the other one, which does without.
                Err(_) if kind == Kind::Schema || self.stays(kind, &first) => break,
                Err(fault) => return Err(fault),
            };
            seen.push(std::mem::replace(&mut last, next));
        }
        if kind == Kind::Schema {
            self.ends.borrow_mut().extend(seen.into_iter().map(|place| (place, last.clone())));
        }
        let is_right = match self.kind_at(&last) {
            Some(Kind::Data) | None => true,
            Some(other) => other == kind,
        };
        if !is_right {
            let found = self.kind_at(&last).map_or("node", Kind::noun);
            return Err(Fault::wrong_kind(found, kind.noun()));
        }
        let is_node = self
            .value(&last)
            .is_some_and(|node| node.is_object() || (kind == Kind::Schema && node.is_boolean()));
        if is_node {
            Ok(Found { first, last, is_guess })
        } else {
            Err(Fault::wrong_kind("value", kind.noun()))
        }
    }

    /// The node that a reference names.
    fn located(&self, target: &str, file: Option<usize>) -> Result<Place, Fault> {
        let (file, pointers) = self.files.locate(target, file)?;
        let mut places = pointers.into_iter().map(|pointer| Place { file, pointer });
        places.find(|place| self.value(place).is_some()).ok_or_else(Fault::nowhere)
    }

    /// The component of that name, where a reference in the document is written wrong.
    fn meant(&self, kind: Kind, target: &str) -> Option<Place> {
        let is_file = target.rsplit_once('#').map_or(target, |(file, _)| file).contains(['.', ':']);
        let name = target.rsplit(['/', '#']).next().filter(|name| !name.is_empty() && !is_file)?;
        let pointer = match (self.dialect, kind) {
            (Dialect::OpenApi | Dialect::Later, _) => Pointer::of(["components", section_of(kind)?, name]),
            (Dialect::Swagger, Kind::Schema) => Pointer::of(["definitions", name]),
            (Dialect::Swagger, _) => return None,
        };
        let place = Place { file: None, pointer };
        self.value(&place).is_some().then_some(place)
    }

    /// Copies a node that is no schema to where it is referred to.
    fn copy(
        &mut self,
        kind: Kind,
        value: &mut Value,
        last: Place,
        here: &mut Pointer,
        at: &Place,
    ) -> Result<Fate, Fault> {
        if self.open.contains(&last) {
            return Err(Fault::circle());
        }
        let Some(content) = self.value(&last) else { return Err(Fault::nowhere()) };
        self.copied += size(content);
        if self.copied > MOST_COPIED {
            return Err(Fault::too_much());
        }
        let mut content = content.clone();
        if self.dialect != Dialect::Swagger && self.is_in_place(kind, &last) {
            point_at_schemas(kind, &mut content, &mut last.pointer.clone());
        }
        // Beside the reference of a path item its own members count.
        let (mut own, mut parameters) = (Value::Object(Map::new()), None);
        if let (Kind::PathItem, Value::Object(map)) = (kind, value.take()) {
            let mut rest: Map<String, Value> = map.into_iter().filter(|(key, _)| key != "$ref").collect();
            parameters = rest.remove("parameters");
            own = rest.into();
            self.walk(kind, &mut own, here, &mut at.clone());
        }
        self.moves.insert(here.clone(), self.spot(&last));
        self.open.push(last.clone());
        let fate = self.walk(kind, &mut content, here, &mut last.clone());
        self.open.pop();
        *value = content;
        if let (Value::Object(map), Value::Object(own)) = (value, own) {
            for (key, member) in own {
                let from = Place { file: at.file, pointer: at.pointer.join(&key) };
                self.moves.insert(here.join(&key), self.spot(&from));
                map.insert(key, member);
            }
            if let Some(parameters) = parameters {
                self.parameters_beside(map, parameters, here, at);
            }
        }
        Ok(fate)
    }

    /// What stands where a reference leads nowhere.
    fn without(&mut self, kind: Kind, value: &mut Value, target: &str, fault: Fault, at: &Place) -> Fate {
        if !self.is_last {
            return Fate::Keep;
        }
        let place = Place { file: at.file, pointer: at.pointer.join("$ref") };
        let instead = match kind {
            Kind::Schema => "any JSON",
            Kind::Response => "an answer without a body",
            _ => "nothing",
        };
        let message = format!("`{target}` {}: {instead} stands there", fault.message);
        self.remarks.add(Oddity::DanglingReference, message, fault.help, place);
        match (kind, &mut *value) {
            (Kind::Schema, _) => {
                *value = Map::new().into();
                Fate::Keep
            }
            (Kind::Response, _) => {
                *value = Map::from_iter([("description".to_owned(), "".into())]).into();
                Fate::Keep
            }
            (Kind::PathItem, Value::Object(map)) if map.len() > 1 => {
                map.remove("$ref");
                Fate::Keep
            }
            _ => Fate::Drop,
        }
    }

    pub(super) fn tell(&mut self, message: String, help: &'static str, at: &Place) {
        let place = Place { file: at.file, pointer: at.pointer.join("$ref") };
        self.remarks.add(Oddity::DanglingReference, message, help, place);
    }
}

/// Whether a key names a thing, rather than a place of the standard's.
fn says_something(key: &str) -> bool {
    const PLACES: [&str; 22] = [
        "schema",
        "schemas",
        "components",
        "definitions",
        "content",
        "properties",
        "items",
        "allOf",
        "oneOf",
        "anyOf",
        "not",
        "additionalProperties",
        "responses",
        "parameters",
        "requestBody",
        "paths",
        "get",
        "put",
        "post",
        "delete",
        "patch",
        "default",
    ];
    let is_media = key.contains('/') && !key.starts_with('/');
    !PLACES.contains(&key) && !is_media && !key.chars().all(|character| character.is_ascii_digit())
}

/// The section of `components` that holds nodes of a kind.
fn section_of(kind: Kind) -> Option<&'static str> {
    // Callbacks are not typed behind a reference: they are always copied.
    let sections = COMPONENTS.iter().filter(|(name, _)| *name != "callbacks");
    sections.into_iter().find(|(_, members)| *members == Kind::Map(inner(kind))).map(|(name, _)| *name)
}

/// A kind as the table of sections has it.
fn inner(kind: Kind) -> &'static Kind {
    match kind {
        Kind::Schema => &Kind::Schema,
        Kind::Response => &Kind::Response,
        Kind::Parameter => &Kind::Parameter,
        Kind::Example => &Kind::Example,
        Kind::RequestBody => &Kind::RequestBody,
        Kind::Header => &Kind::Header,
        Kind::SecurityScheme => &Kind::SecurityScheme,
        Kind::Link => &Kind::Link,
        _ => &Kind::Data,
    }
}

/// Schemas in a copy are those of the original.
fn point_at_schemas(kind: Kind, value: &mut Value, original: &mut Pointer) {
    if kind == Kind::Schema {
        if value.is_object() && !is_reference(kind, value) {
            *value = reference_to(original);
        }
        return;
    }
    if kind == Kind::Data || is_reference(kind, value) {
        return;
    }
    let length = original.len();
    let mut step = |key: &str, child: &mut Value| {
        if let Some(kind) = kind.child(key) {
            original.push(key);
            point_at_schemas(kind, child, original);
            original.truncate(length);
        }
    };
    match value {
        Value::Object(map) => map.iter_mut().for_each(|(key, child)| step(key, child)),
        Value::Array(list) => {
            list.iter_mut().enumerate().for_each(|(index, child)| step(&index.to_string(), child));
        }
        _ => {}
    }
}

fn reference_to(pointer: &Pointer) -> Value {
    Map::from_iter([("$ref".to_owned(), pointer.reference().into())]).into()
}

/// How many nodes there are.
fn size(value: &Value) -> usize {
    match value {
        Value::Object(map) => 1 + map.values().map(size).sum::<usize>(),
        Value::Array(list) => 1 + list.iter().map(size).sum::<usize>(),
        _ => 1,
    }
}
