//! A settled document in the types of `openapiv3`, path by path.
//!
//! A path item of that crate has room for eight operations of a kilobyte each, wherever it stands, and what it holds is
//! copied as a whole before it is looked at. In a document of many paths with an operation or two that is most of the
//! memory that typing takes.

use std::collections::BTreeMap;

use openapiv3::{OpenAPI, Operation, Parameter, ReferenceOr, Server};
use serde::Deserialize;
use serde::de::Error as _;
use serde::de::value::MapDeserializer;
use serde_json::{Error, Map, Value};

use super::halves::is_worth_a_thread;
use crate::threads::at_once;

/// Methods that a path item has a key for, in the order in which its operations are listed.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// A document that has been typed.
#[derive(Clone, Debug)]
pub struct Typed {
    /// What stands at each path.
    pub paths: BTreeMap<String, ReferenceOr<PathItem>>,
    /// All but the paths, of which there are none.
    pub rest: OpenAPI,
}

/// The operations of a path, and what they share.
#[derive(Clone, Debug)]
pub struct PathItem {
    /// By method, as in a document.
    pub operations: Vec<(&'static str, Operation)>,
    /// What each of them takes, unless it says otherwise.
    pub parameters: Vec<ReferenceOr<Parameter>>,
    /// Where they are served.
    pub servers: Vec<Server>,
}

impl Typed {
    /// Types a document; the error is that of the first node that cannot be.
    pub(super) fn of(document: &Value) -> Result<Self, Error> {
        let nothing = Value::Object(Map::new());
        let paths = document.get("paths");
        let rest = || {
            let map = document.as_object().into_iter().flatten();
            let rest = map.map(|(key, child)| (key.as_str(), if key == "paths" { &nothing } else { child }));
            OpenAPI::deserialize(MapDeserializer::<_, Error>::new(rest))
        };
        let (paths, rest) = match paths.filter(|paths| is_worth_a_thread(paths)) {
            Some(paths) => at_once(|| paths_of(paths), rest),
            None => (paths.map_or_else(|| Ok(BTreeMap::new()), paths_of), rest()),
        };
        Ok(Self { paths: paths?, rest: rest? })
    }
}

fn paths_of(paths: &Value) -> Result<BTreeMap<String, ReferenceOr<PathItem>>, Error> {
    let paths = mapping(paths)?.iter().filter(|(path, _)| path.starts_with('/'));
    paths.map(|(path, item)| Ok((path.clone(), path_item(mapping(item)?)?))).collect()
}

fn path_item(item: &Map<String, Value>) -> Result<ReferenceOr<PathItem>, Error> {
    if let Some(reference) = item.get("$ref").and_then(Value::as_str) {
        return Ok(ReferenceOr::Reference { reference: reference.to_owned() });
    }
    let operations = METHODS.into_iter().filter_map(|method| Some((method, item.get(method)?)));
    let operations = operations.map(|(method, operation)| Ok((method, Operation::deserialize(operation)?)));
    Ok(ReferenceOr::Item(PathItem {
        operations: operations.collect::<Result<_, Error>>()?,
        parameters: item.get("parameters").map_or_else(|| Ok(Vec::new()), Vec::deserialize)?,
        servers: item.get("servers").map_or_else(|| Ok(Vec::new()), Vec::deserialize)?,
    }))
}

fn mapping(value: &Value) -> Result<&Map<String, Value>, Error> {
    value.as_object().ok_or_else(|| Error::custom("a mapping is expected"))
}
