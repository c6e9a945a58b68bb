//! Documents of several versions that people run become one: whatever one of them has, with the shapes of
//! the one that leads. Nothing of what that one has changes its type; the others add to it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::merge::{add_components, insert_operation, operations};
use super::seen::Seen;
use crate::document::moved::key_of;
use crate::document::reach;
use crate::document::shape::Kind;
use crate::document::template::template;
use crate::pointer::Pointer;

/// How many references in a row are followed.
const STEPS: usize = 32;

/// The document that comes of it, and what was seen where.
pub(super) struct Join {
    pub(super) whole: Value,
    pub(super) seen: Seen,
    /// Where versions say something else than what stands: the place, and what they say.
    pub(super) differences: BTreeMap<Pointer, BTreeSet<String>>,
    /// Pairs of schemas that are still to be compared.
    open: Vec<(Pointer, Pointer)>,
    known: BTreeSet<(Pointer, Pointer)>,
}

/// One version that is taken in.
#[derive(Clone, Copy)]
struct Version<'a> {
    place: usize,
    name: &'a str,
    facts: &'a Value,
}

impl Join {
    pub(super) fn new(leads: Value) -> Self {
        Self {
            whole: leads,
            seen: Seen::default(),
            differences: BTreeMap::new(),
            open: Vec::new(),
            known: BTreeSet::new(),
        }
    }

    /// Takes a version in; says which operations it adds, as `GET /path`.
    pub(super) fn take_in(&mut self, place: usize, name: &str, facts: &Value) -> Vec<String> {
        let version = Version { place, name, facts };
        self.known.clear();
        let known: BTreeMap<(String, String), String> = operations(&self.whole)
            .map(|(path, method, _)| ((template(path), method.to_owned()), path.to_owned()))
            .collect();
        let mut ids: BTreeSet<String> =
            operations(&self.whole).filter_map(|(_, _, operation)| id_of(operation)).collect();
        let mut added = Vec::new();
        for (path, method, operation) in operations(facts) {
            let theirs = Pointer::of(["paths", path, method]);
            let ours = match known.get(&(template(path), method.to_owned())) {
                Some(known) => Pointer::of(["paths", known, method]),
                None => {
                    added.push(key_of(method, path));
                    let mut operation = operation.clone();
                    // The same name may be another operation's in another version.
                    if let (Some(id), Some(map)) = (id_of(&operation), operation.as_object_mut())
                        && !ids.insert(id)
                    {
                        map.remove("operationId");
                    }
                    let needed = insert_operation(&mut self.whole, facts, path, method, operation);
                    add_components(&mut self.whole, facts, needed);
                    theirs.clone()
                }
            };
            self.operation(version, &ours, &theirs);
        }
        self.add_named(facts, "tags");
        self.compare(version);
        added
    }

    /// What a list at the root has that has a name.
    fn add_named(&mut self, facts: &Value, key: &str) {
        let (Some(Value::Array(ours)), Some(theirs)) =
            (self.whole.get_mut(key), facts.get(key).and_then(Value::as_array))
        else {
            return;
        };
        for node in theirs {
            if !ours.iter().any(|known| known.get("name") == node.get("name")) {
                ours.push(node.clone());
            }
        }
    }

    fn operation(&mut self, version: Version<'_>, ours: &Pointer, theirs: &Pointer) {
        self.seen.node(ours, version.place);
        self.parameters(version, ours, theirs);
        let bodies = [ours, theirs].map(|operation| operation.join("requestBody"));
        match (at(&self.whole, &bodies[0]).is_some(), at(version.facts, &bodies[1]).is_some()) {
            (true, true) => self.content(version, &bodies[0], &bodies[1]),
            (false, true) => self.differs(version, ours, "a body"),
            _ => {}
        }
        let (answers, given) = (ours.join("responses"), theirs.join("responses"));
        for status in keys(version.facts, &given) {
            let (own, other) = (answers.join(&status), given.join(&status));
            if at(&self.whole, &own).is_some() {
                let (own, other) = (resolved(&self.whole, own), resolved(version.facts, other));
                self.content(version, &own, &other);
            } else if status.starts_with(['2', '3']) || status == "default" {
                // What a call gives would be another type.
                self.differs(version, &answers, &format!("an answer {status}"));
            } else if let (Some(answer), true) =
                (at(version.facts, &other).cloned(), at(&self.whole, &answers).is_some())
            {
                let needed = reach::references(Kind::Response, &answer);
                put(&mut self.whole, &answers, &status, answer);
                add_components(&mut self.whole, version.facts, needed);
                self.content(version, &own, &other);
            }
        }
    }

    /// Those of an operation, and those that it shares with others of its path.
    fn parameters(&mut self, version: Version<'_>, ours: &Pointer, theirs: &Pointer) {
        let known: BTreeMap<(String, String), Pointer> = parameters_of(&self.whole, ours).collect();
        let found: Vec<((String, String), Pointer)> = parameters_of(version.facts, theirs).collect();
        let last: BTreeMap<_, _> = found.iter().cloned().collect();
        for (key, other) in found.into_iter().filter(|(key, other)| last.get(key) == Some(other)) {
            let other = resolved(version.facts, other);
            let own = match known.get(&key) {
                Some(own) => own.clone(),
                // The same under another name: what stands in a path is told apart by its place.
                None if key.1 == "path" => continue,
                None => {
                    let Some(mut parameter) = at(version.facts, &other).cloned() else { continue };
                    if let Value::Object(map) = &mut parameter {
                        map.remove("required");
                    }
                    let needed = reach::references(Kind::Parameter, &parameter);
                    let Some(place) = append(&mut self.whole, ours, "parameters", parameter) else {
                        continue;
                    };
                    add_components(&mut self.whole, version.facts, needed);
                    place
                }
            };
            // What stands in the path is in every version that has the operation, whatever it is called there.
            if key.1 != "path" {
                self.seen.node(&own, version.place);
            }
            self.open.push((resolved(&self.whole, own).join("schema"), other.join("schema")));
        }
    }

    /// Of what both know by the same media type, the schemas. What only one version names is another way to
    /// write the same, most often, and nothing that is read becomes another type by it.
    fn content(&mut self, version: Version<'_>, ours: &Pointer, theirs: &Pointer) {
        let (ours, theirs) = (ours.join("content"), theirs.join("content"));
        let own = keys(&self.whole, &ours);
        for media in keys(version.facts, &theirs) {
            let same = own.iter().find(|known| **known == media);
            if let Some(known) = same.or_else(|| own.iter().find(|known| essence(known) == essence(&media))) {
                self.open.push((ours.join(known).join("schema"), theirs.join(&media).join("schema")));
            }
        }
    }

    /// Compares schemas until none is left.
    fn compare(&mut self, version: Version<'_>) {
        while let Some((ours, theirs)) = self.open.pop() {
            let (named, other) = (ours, theirs);
            let (ours, theirs) = (resolved(&self.whole, named.clone()), resolved(version.facts, other));
            let (Some(own), Some(given)) = (at(&self.whole, &ours), at(version.facts, &theirs)) else {
                continue;
            };
            if let Some(said) = difference(own, given, &ours, &theirs) {
                self.differs(version, &named, &said);
                continue;
            }
            if self.known.insert((ours.clone(), theirs.clone())) {
                self.schema(version, &ours, &theirs, given);
            }
        }
    }

    fn schema(&mut self, version: Version<'_>, ours: &Pointer, theirs: &Pointer, given: &Value) {
        let (properties, own) = (keys(version.facts, &theirs.join("properties")), ours.join("properties"));
        let is_object = at(&self.whole, &own).is_some();
        if !is_object && !properties.is_empty() {
            self.differs(version, ours, "an object with fields");
            return;
        }
        for name in &properties {
            let (own, other) = (own.join(name), theirs.join("properties").join(name));
            if at(&self.whole, &own).is_none()
                && let Some(schema) = at(version.facts, &other).cloned()
            {
                let needed = reach::references(Kind::Schema, &schema);
                put(&mut self.whole, &ours.join("properties"), name, schema);
                add_components(&mut self.whole, version.facts, needed);
            }
            self.open.push((own, other));
        }
        let values = self.values(ours, given);
        let properties = properties.iter().map(String::as_str);
        self.seen.schema(ours, version.place, properties, values.iter().map(String::as_str));
        for key in ["items", "additionalProperties"] {
            self.open.push((ours.join(key), theirs.join(key)));
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            let count = |document: &Value, pointer: &Pointer| {
                at(document, &pointer.join(key)).and_then(Value::as_array).map_or(0, Vec::len)
            };
            let counts = (count(&self.whole, ours), count(version.facts, theirs));
            if counts.0 != counts.1 {
                self.differs(version, ours, &format!("`{key}` of {}", counts.1));
                continue;
            }
            for place in 0..counts.0 {
                self.open.push((ours.join(key).index(place), theirs.join(key).index(place)));
            }
        }
    }

    /// The texts that a version knows, all of which stand in the document then; those that stand there already,
    /// where the version says nothing of them.
    fn values(&mut self, ours: &Pointer, given: &Value) -> Vec<String> {
        let Some(Value::Array(own)) = self.whole.pointer_mut(ours.join("enum").as_str()) else {
            return Vec::new();
        };
        if let Some(theirs) = given.get("enum").and_then(Value::as_array) {
            for value in theirs.iter().filter(|value| value.is_string()) {
                if !own.contains(value) {
                    own.push(value.clone());
                }
            }
            return theirs.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        }
        own.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    fn differs(&mut self, version: Version<'_>, place: &Pointer, said: &str) {
        let said = format!("{} in {}", said, version.name);
        self.differences.entry(place.clone()).or_default().insert(said);
    }
}

/// Why one schema is not the other; `None` where it may be.
fn difference(own: &Value, given: &Value, ours: &Pointer, theirs: &Pointer) -> Option<String> {
    let component = |pointer: &Pointer| -> Option<String> {
        let keys: Vec<String> = pointer.keys().collect();
        match keys.as_slice() {
            [components, schemas, name] if components == "components" && schemas == "schemas" => {
                Some(name.clone())
            }
            _ => None,
        }
    };
    let (name, other) = (component(ours), component(theirs));
    if let (Some(name), Some(other)) = (&name, &other)
        && name != other
    {
        return Some(format!("`{other}`"));
    }
    let kind = |schema: &Value| {
        let said = schema.get("type").and_then(Value::as_str).map(str::to_owned);
        said.or_else(|| schema.get("properties").map(|_| "object".to_owned()))
    };
    if let (Some(own), Some(given)) = (kind(own), kind(given))
        && own != given
    {
        return Some(format!("`{given}`"));
    }
    if name != other {
        // One writes out what the other names: it is that one where most of it is the same.
        let fields = |schema: &Value| -> BTreeSet<String> {
            let fields = schema.get("properties").and_then(Value::as_object);
            fields.into_iter().flatten().map(|(name, _)| name.clone()).collect()
        };
        let (own, given) = (fields(own), fields(given));
        let shared = own.intersection(&given).count();
        if shared * 2 < own.len().min(given.len()) {
            return Some("another object".to_owned());
        }
    }
    None
}

fn id_of(operation: &Value) -> Option<String> {
    Some(operation.get("operationId")?.as_str()?.to_owned())
}

fn at<'a>(document: &'a Value, pointer: &Pointer) -> Option<&'a Value> {
    document.pointer(pointer.as_str())
}

fn keys(document: &Value, pointer: &Pointer) -> Vec<String> {
    at(document, pointer)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(key, _)| key.clone())
        .collect()
}

/// `application/json` of `application/json;charset=UTF-8`.
fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The place that a reference leads to; an `allOf` of one reference, which only says more of the place, is it.
fn resolved(document: &Value, pointer: Pointer) -> Pointer {
    let mut pointer = pointer;
    for _ in 0..STEPS {
        let Some(node) = at(document, &pointer) else { break };
        let only = match node.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) if node.get("properties").is_none() => only,
            _ => node,
        };
        let target = only.get("$ref").and_then(Value::as_str).and_then(Pointer::of_reference);
        let Some(target) = target.filter(|target| at(document, target).is_some()) else { break };
        pointer = target;
    }
    pointer
}

/// The parameters of an operation by name and place: those of its path first, its own behind them.
fn parameters_of(
    document: &Value,
    operation: &Pointer,
) -> impl Iterator<Item = ((String, String), Pointer)> + use<> {
    let lists =
        [operation.parent().unwrap_or_default(), operation.clone()].map(|owner| owner.join("parameters"));
    let mut found = Vec::new();
    for list in lists {
        let count = at(document, &list).and_then(Value::as_array).map_or(0, Vec::len);
        for place in 0..count {
            let pointer = list.index(place);
            let node = at(document, &resolved(document, pointer.clone()));
            let text = |key: &str| Some(node?.get(key)?.as_str()?.to_owned());
            if let (Some(name), Some(location)) = (text("name"), text("in")) {
                found.push(((name, location), pointer));
            }
        }
    }
    found.into_iter()
}

/// Puts a node under a key of an object.
fn put(document: &mut Value, owner: &Pointer, key: &str, value: Value) {
    if let Some(Value::Object(map)) = document.pointer_mut(owner.as_str()) {
        map.insert(key.to_owned(), value);
    }
}

/// Puts a node at the end of a list of an object; says where that is.
fn append(document: &mut Value, owner: &Pointer, key: &str, value: Value) -> Option<Pointer> {
    let Some(Value::Object(map)) = document.pointer_mut(owner.as_str()) else { return None };
    let list = map.entry(key).or_insert_with(|| Value::Array(Vec::new())).as_array_mut()?;
    list.push(value);
    Some(owner.join(key).index(list.len() - 1))
}
