//! Schemas that are known by an address or an anchor, and the dialect that they are written in:
//! references to them become references by pointer.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::super::settle::settling::Settling;
use super::super::shape::{Dialect, Kind};
use super::super::whole::Document;
use crate::diagnostic::{Diagnostics, Oddity};
use crate::pointer::Pointer;

/// Where the dialects of schemas that are read have their addresses.
const KNOWN: [&str; 3] = [
    "https://spec.openapis.org/oas/3.",
    "https://json-schema.org/draft/2020-12/schema",
    "https://json-schema.org/draft/2019-09/schema",
];

/// Holds the dialect of a document's schemas to those that are known.
pub(super) fn judge(document: &Document) -> Result<(), Diagnostics> {
    let Some(dialect) = document.value().get("jsonSchemaDialect") else { return Ok(()) };
    let is_known = dialect.as_str().is_some_and(|dialect| {
        let secure = dialect.trim().replacen("http://", "https://", 1);
        KNOWN.iter().any(|known| secure.starts_with(known))
    });
    if is_known || dialect.is_null() {
        return Ok(());
    }
    let message = format!("{dialect} is a dialect of JSON Schema that is not known");
    let help = "read are schemas of OpenAPI 3.1 and 3.2 and of JSON Schema 2020-12: leave the key out, in an overlay if need be, where the schemas are such";
    Err(document.error(&Pointer::of(["jsonSchemaDialect"]), message).help(help).into())
}

/// What is known by another name than its pointer.
#[derive(Default)]
struct Names {
    /// Schemas with an address of their own, and the document itself.
    resources: BTreeMap<String, Pointer>,
    /// Anchors, by the pointer of the resource that they belong to.
    anchors: BTreeMap<(Pointer, String), Pointer>,
    /// Where dynamic anchors stand, by name.
    dynamic: BTreeMap<String, Vec<Pointer>>,
    /// Whether anything refers to what only a caller can know.
    is_dynamic: bool,
}

/// The document with references by address, by anchor and by dynamic anchor written as pointers; none
/// where it has no such thing.
pub(super) fn resolved(value: &Value, told: &mut Settling) -> Option<Value> {
    let mut names = Names::default();
    let own = value.get("$self").and_then(Value::as_str).map(without_fragment).unwrap_or_default();
    if !own.is_empty() {
        names.resources.insert(own.to_owned(), Pointer::root());
    }
    let mut at = Base { address: own.to_owned(), root: Pointer::root(), extensible: Vec::new() };
    names.collect(Kind::Document, value, &mut Pointer::root(), &mut at);
    let is_plain = names.resources.is_empty() && names.anchors.is_empty() && !names.is_dynamic;
    if is_plain {
        return None;
    }
    let mut resolved = value.clone();
    let base = Base { address: own.to_owned(), root: Pointer::root(), extensible: Vec::new() };
    names.write(Kind::Document, &mut resolved, &mut Pointer::root(), &base, (value, told));
    Some(resolved)
}

/// The resource that a node belongs to.
#[derive(Clone)]
struct Base {
    address: String,
    root: Pointer,
    /// The nearest schema around the node that says it may be extended, by the name that it says.
    extensible: Vec<(String, Pointer)>,
}

impl Base {
    /// The resource of a schema that may have an address of its own.
    fn of(&self, schema: &Value, at: &Pointer) -> Option<Self> {
        let id = schema.get("$id")?.as_str()?;
        let address = joined(&self.address, without_fragment(id));
        let extensible = self.extensible.clone();
        (!address.is_empty()).then(|| Self { address, root: at.clone(), extensible })
    }

    /// The same resource, below a schema that says it may be extended.
    fn below(&self, schema: &Value, at: &Pointer) -> Option<Self> {
        let name = match schema.get("$dynamicAnchor").and_then(Value::as_str) {
            Some(name) => name,
            None if schema.get("$recursiveAnchor") == Some(&Value::Bool(true)) => "",
            None => return None,
        };
        let mut extensible = self.extensible.clone();
        extensible.push((name.to_owned(), at.clone()));
        Some(Self { extensible, ..self.clone() })
    }
}

impl Names {
    fn collect(&mut self, kind: Kind, value: &Value, at: &mut Pointer, base: &mut Base) {
        if kind == Kind::Data {
            return;
        }
        let mut own = None;
        if kind == Kind::Schema && value.is_object() {
            own = base.of(value, at);
            if let Some(own) = &own {
                self.resources.entry(own.address.clone()).or_insert_with(|| at.clone());
            }
            let root = &own.as_ref().unwrap_or(base).root;
            for key in ["$anchor", "$dynamicAnchor"] {
                if let Some(name) = value.get(key).and_then(Value::as_str) {
                    self.anchors.entry((root.clone(), name.to_owned())).or_insert_with(|| at.clone());
                }
            }
            if let Some(name) = value.get("$dynamicAnchor").and_then(Value::as_str) {
                self.dynamic.entry(name.to_owned()).or_default().push(at.clone());
            }
            self.is_dynamic |= value.get("$dynamicRef").is_some() || value.get("$recursiveRef").is_some();
        }
        let base = own.as_mut().unwrap_or(base);
        let length = at.len();
        let mut step = |key: &str, child: &Value| {
            if let Some(kind) = kind.child_in(Dialect::Later, key) {
                at.push(key);
                self.collect(kind, child, at, base);
                at.truncate(length);
            }
        };
        match value {
            Value::Object(map) => map.iter().for_each(|(key, child)| step(key, child)),
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(index, child)| step(&index.to_string(), child));
            }
            _ => {}
        }
    }

    fn write(
        &self,
        kind: Kind,
        value: &mut Value,
        at: &mut Pointer,
        base: &Base,
        (source, told): (&Value, &mut Settling),
    ) {
        if kind == Kind::Data {
            return;
        }
        let own = if kind == Kind::Schema { base.of(value, at) } else { None };
        let base = own.as_ref().unwrap_or(base);
        let extended = if kind == Kind::Schema { base.below(value, at) } else { None };
        let base = extended.as_ref().unwrap_or(base);
        if let Value::Object(map) = value {
            if kind == Kind::Schema {
                self.dynamic(map, at, base, told);
            }
            if let Some(Value::String(target)) = map.get_mut("$ref")
                && let Some(pointer) = self.pointer(target, base, source)
            {
                *target = pointer.reference();
            }
            for (key, said) in map.iter_mut().filter(|_| kind == Kind::Discriminator) {
                let targets: Vec<&mut Value> = match (key.as_str(), said) {
                    ("defaultMapping", target) => vec![target],
                    ("mapping", Value::Object(mapping)) => mapping.values_mut().collect(),
                    _ => continue,
                };
                for target in targets {
                    if let Value::String(target) = target
                        && target.contains(['#', '/'])
                        && let Some(pointer) = self.pointer(target, base, source)
                    {
                        *target = pointer.reference();
                    }
                }
            }
        }
        let length = at.len();
        let mut step = |key: &str, child: &mut Value| {
            if let Some(kind) = kind.child_in(Dialect::Later, key) {
                at.push(key);
                self.write(kind, child, at, base, (source, &mut *told));
                at.truncate(length);
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

    /// The pointer of what a reference names; none where that is no node of the document, or the
    /// reference is its pointer.
    fn pointer(&self, target: &str, base: &Base, source: &Value) -> Option<Pointer> {
        let (address, fragment) = target.split_once('#').unwrap_or((target, ""));
        let root = match address {
            "" => &base.root,
            _ => {
                self.resources.get(&joined(&base.address, address)).or_else(|| self.resources.get(address))?
            }
        };
        if fragment.is_empty() {
            return Some(root.clone());
        }
        let decoded = percent_encoding::percent_decode_str(fragment).decode_utf8().ok()?;
        if !decoded.starts_with('/') {
            return self.anchors.get(&(root.clone(), decoded.into_owned())).cloned();
        }
        let inside = root.below(&decoded);
        // Schemas with an address of their own mean the whole document by a pointer more often than not.
        let is_there = source.pointer(inside.as_str()).is_some();
        (is_there && !(address.is_empty() && root.is_root())).then_some(inside)
    }

    /// A reference to whatever the schemas around it call by a name, which may be another each time.
    fn dynamic(&self, map: &mut Map<String, Value>, at: &Pointer, base: &Base, told: &mut Settling) {
        for key in ["$dynamicRef", "$recursiveRef"] {
            let Some(Value::String(target)) = map.remove(key) else { continue };
            let here = at.join(key);
            let name = target.rsplit('#').next().unwrap_or_default();
            let places = self.dynamic.get(name).map(Vec::as_slice).unwrap_or_default();
            // A schema that refers to itself so means whatever extends it, and is that where nothing does.
            let around = base.extensible.iter().rev().find(|(known, _)| known == name);
            let pointer = match (around, places) {
                (Some((_, around)), _) => Some(around.clone()),
                (None, [only]) => Some(only.clone()),
                (None, []) if target.starts_with("#/") => Pointer::of_reference(&target),
                _ => None,
            };
            let (read_as, help) = match pointer {
                Some(pointer) => {
                    let reference = pointer.reference();
                    let read_as = format!("it is read as a reference to `{reference}`");
                    map.insert("$ref".to_owned(), reference.into());
                    (read_as, "write a `$ref` if that is what is meant")
                }
                None => ("it is any JSON".to_owned(), "write out the schema for each use, with a `$ref`"),
            };
            let message = format!("what `{target}` leads to depends on who refers to it: {read_as}");
            told.tell_as(Oddity::DynamicReference, &here, message, help);
        }
    }
}

fn without_fragment(address: &str) -> &str {
    address.split('#').next().unwrap_or_default()
}

/// An address as one at another base means it: a whole one is itself, another takes the place of the
/// last segment of the base's path, or of all of it.
fn joined(base: &str, address: &str) -> String {
    let is_whole = address.contains("://") || address.starts_with("urn:");
    if is_whole || base.is_empty() || address.is_empty() {
        return if address.is_empty() { base.to_owned() } else { address.to_owned() };
    }
    let host = base.find("://").map_or(0, |scheme| {
        let rest = scheme + 3;
        base[rest..].find('/').map_or(base.len(), |path| rest + path)
    });
    if address.starts_with('/') {
        return format!("{}{address}", &base[..host]);
    }
    let mut segments: Vec<&str> = base[host..].split('/').collect();
    segments.pop();
    for segment in address.split('/') {
        match segment {
            "." => {}
            ".." => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    let path = segments.join("/");
    let slash = if path.starts_with('/') || host == 0 { "" } else { "/" };
    format!("{}{slash}{path}", &base[..host])
}
