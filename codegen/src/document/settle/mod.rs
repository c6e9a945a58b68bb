//! A document → one that can be typed: what other versions and tools write is read as what it means,
//! what no crate reads is left out, and any other node that is not what the standard wants in its
//! place becomes the most general one of its kind. All of it is told.

mod fallback;
mod operation;
mod parameter;
mod rest;
mod scalars;
mod schema;
pub(super) mod settling;
mod types;

use std::thread;

use serde_json::{Map, Value};

use super::halves::is_worth_a_thread;
use super::shape::Kind;
use super::typed::Typed;
use super::whole::Document;
use crate::diagnostic::{Diagnostics, Oddity, Told};
use crate::pointer::Pointer;
use crate::threads::{begin, end};
use settling::{CORRECT, Settling};

/// Reads a document as one that holds to the standard.
///
/// # Errors
/// The document is none of OpenAPI: no reading of any node makes it one.
pub fn settle(mut document: Document) -> Result<Told<(Document, Typed)>, Diagnostics> {
    let value = document.value_mut();
    let mut settling = Settling::default();
    node(&mut settling, Kind::Document, value, &mut Pointer::root());
    let typed = fallback::typed(&mut settling, value);
    let shifted = std::mem::take(&mut settling.shifted);
    let remarks = settling.remarks(&document);
    for list in shifted {
        document.shifted(&list);
    }
    match typed {
        Ok(typed) => Ok(Told { value: (document, typed), remarks }),
        Err(message) => Err(document.error(&Pointer::root(), message).help(CORRECT).into()),
    }
}

/// Reads one node and all below it; `false` where it is left out.
fn node(settling: &mut Settling, kind: Kind, value: &mut Value, at: &mut Pointer) -> bool {
    match kind {
        Kind::Data => return true,
        Kind::List(inner) => return list(settling, *inner, value, at),
        Kind::Schema => schema::as_schema(settling, value, at),
        _ if !rest::as_node(settling, kind, value, at) => return false,
        _ => {}
    }
    let Value::Object(map) = value else { return true };
    if kind.is_referable() && map.contains_key("$ref") {
        if map.get("$ref").is_some_and(Value::is_string) {
            // Beside a reference nothing counts, except in a path item.
            if kind != Kind::PathItem {
                return true;
            }
        } else {
            settling.tell(&at.join("$ref"), "`$ref` is a text: it is left out");
            map.remove("$ref");
        }
    }
    if !own(settling, kind, map, at) {
        return false;
    }
    if kind == Kind::Document {
        at_once(settling, map);
        rest::complete(settling, kind, map, at);
        return true;
    }
    let length = at.len();
    map.retain(|key, child| {
        let Some(inner) = kind.child(key).filter(|_| !schema::is_flag(kind, key, child)) else { return true };
        at.push(key);
        let is_kept = node(settling, inner, child, at);
        at.truncate(length);
        is_kept
    });
    rest::complete(settling, kind, map, at);
    true
}

/// Reads what stands in a document, its paths and the rest of it at once: what they tell is in the order of their
/// keys all the same.
fn at_once(settling: &mut Settling, map: &mut Map<String, Value>) {
    let read = |key: &str, child: &mut Value, settling: &mut Settling| match Kind::Document.child(key) {
        Some(inner) => node(settling, inner, child, &mut Pointer::of([key])),
        None => true,
    };
    let mut gone: Vec<String> = Vec::new();
    let (mut of_paths, mut of_rest) = (Settling::default(), Settling::default());
    let (mut paths, mut others) = (None, Vec::new());
    for (key, child) in map.iter_mut() {
        match key.as_str() {
            "paths" => paths = Some(child),
            _ => others.push((key, child)),
        }
    }
    let mut stays = true;
    // The paths of a small one take less than a thread.
    if let Some(few) = paths.take_if(|paths| !is_worth_a_thread(paths)) {
        stays = read("paths", few, &mut of_paths);
    }
    stays &= thread::scope(|scope| {
        let paths = paths.map(|paths| begin(scope, || read("paths", paths, &mut of_paths)));
        for (key, child) in others {
            let settling = if key.as_str() < "paths" { &mut *settling } else { &mut of_rest };
            if !read(key, child, settling) {
                gone.push(key.clone());
            }
        }
        paths.is_none_or(end)
    });
    gone.extend((!stays).then(|| "paths".to_owned()));
    map.retain(|key, _| !gone.contains(key));
    settling.append(of_paths);
    settling.append(of_rest);
}

/// Reads what stands in a node itself, before what is below it; `false` where it is left out.
fn own(settling: &mut Settling, kind: Kind, map: &mut Map<String, Value>, at: &Pointer) -> bool {
    empty(settling, kind, map, at);
    match kind {
        Kind::Document => operation::security(settling, map, at),
        Kind::Components => {
            for ignored in ["examples", "links", "callbacks", "pathItems", "mediaTypes"] {
                map.remove(ignored);
            }
        }
        Kind::Paths => operation::paths(settling, map, at),
        Kind::PathItem => operation::path_item(settling, map, at),
        Kind::Operation => operation::operation(settling, map, at),
        Kind::Responses => operation::responses(settling, map, at),
        Kind::Parameter => return parameter::parameter(settling, map, at) && common(settling, kind, map, at),
        Kind::Header => parameter::header(settling, map, at),
        Kind::RequestBody => rest::request_body(settling, map, at),
        Kind::Map(Kind::MediaType) => rest::media_types(settling, map, at),
        Kind::ServerVariable => rest::server_variable(settling, map, at),
        Kind::Schema => schema::schema(settling, map, at),
        Kind::Server if !map.contains_key("url") => {
            settling.tell(at, "a server has a `url`: one without is left out");
            return false;
        }
        Kind::Tag if !map.contains_key("name") => {
            settling.tell(at, "a tag has a `name`: one without is left out");
            return false;
        }
        _ => {}
    }
    common(settling, kind, map, at)
}

/// Reads what nodes of several kinds have; always keeps the node.
fn common(settling: &mut Settling, kind: Kind, map: &mut Map<String, Value>, at: &Pointer) -> bool {
    for ignored in ["example", "examples", "links"] {
        if matches!(kind, Kind::Parameter | Kind::Header | Kind::MediaType | Kind::Response) {
            map.remove(ignored);
        }
    }
    rest::external_docs(settling, map, at);
    scalars::scalars(settling, kind, map, at);
    unknown(settling, kind, map, at);
    true
}

/// Takes out keys that say nothing: `null` is as good as no key, but where it takes an operation away.
fn empty(settling: &mut Settling, kind: Kind, map: &mut Map<String, Value>, at: &Pointer) {
    map.retain(|key, value| {
        let is_kept = !value.is_null() || !kind.fields().iter().any(|(known, _)| known == key);
        if !is_kept && kind.child(key) == Some(Kind::Operation) {
            settling.tell(&at.join(key), "an operation of which nothing is said: it is left out");
        }
        is_kept
    });
}

/// Tells of keys that the standard does not have.
fn unknown(settling: &mut Settling, kind: Kind, map: &Map<String, Value>, at: &Pointer) {
    if kind.fields().is_empty() {
        return;
    }
    for key in map.keys().filter(|key| kind.child(key).is_none() && !key.starts_with("x-")) {
        settling.tell_as(
            Oddity::UnknownKey,
            &at.join(key),
            format!("OpenAPI 3.0 has no `{key}` in a {}: nothing is read there", kind.noun()),
            "remove it, or correct its name",
        );
    }
}

/// Reads a list and what it holds.
fn list(settling: &mut Settling, inner: Kind, value: &mut Value, at: &mut Pointer) -> bool {
    if !rest::as_list(settling, inner, value, at) {
        return false;
    }
    let Value::Array(list) = value else { return true };
    let length = at.len();
    let before = list.len();
    let mut index = 0;
    list.retain_mut(|child| {
        at.push(&index.to_string());
        index += 1;
        let is_kept = node(settling, inner, child, at);
        at.truncate(length);
        is_kept
    });
    if list.len() < before {
        settling.shifted.push(at.clone());
    }
    true
}
