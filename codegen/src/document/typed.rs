//! A settled document in the types of `openapiv3`, path by path and schema by schema.
//!
//! A path item of that crate has room for eight operations of a kilobyte each, wherever it stands, and what it holds is
//! copied as a whole before it is looked at. In a document of many paths with an operation or two that is most of the
//! memory that typing takes.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use openapiv3::{OpenAPI, Operation, Parameter, ReferenceOr, Schema, Server};
use serde::Deserialize;
use serde::de::Error as _;
use serde_json::{Error, Map, Value};

use super::halves::WORTH_A_THREAD;
use super::shape::METHODS;
use crate::threads::at_once;

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
    /// Types a document, which is afterwards as it was; the error is that of the first node that cannot be typed.
    pub(super) fn of(document: &mut Value) -> Result<Self, Error> {
        let paths = taken(document.get_mut("paths"));
        let schemas = taken(document.pointer_mut(SCHEMAS));
        let typed = Self::apart(document, &paths, &schemas);
        give_back(document.get_mut("paths"), paths);
        give_back(document.pointer_mut(SCHEMAS), schemas);
        typed
    }

    /// Types paths, schemas and what is left of their document.
    fn apart(rest: &Value, paths: &Map<String, Value>, schemas: &Map<String, Value>) -> Result<Self, Error> {
        let mut rest = OpenAPI::deserialize(rest)?;
        let (paths, schemas) = match paths.len() < WORTH_A_THREAD {
            true => (paths_of(paths), schemas_of(schemas)),
            false => at_once(|| paths_of(paths), || schemas_of(schemas)),
        };
        if let Some(components) = &mut rest.components {
            components.schemas = schemas?;
        }
        Ok(Self { paths: paths?, rest })
    }
}

/// Where the schemas stand.
const SCHEMAS: &str = "/components/schemas";

/// What a mapping holds, which is empty then; nothing of what is none.
fn taken(node: Option<&mut Value>) -> Map<String, Value> {
    node.and_then(Value::as_object_mut).map(std::mem::take).unwrap_or_default()
}

fn give_back(node: Option<&mut Value>, taken: Map<String, Value>) {
    if let Some(map) = node.and_then(Value::as_object_mut) {
        *map = taken;
    }
}

fn schemas_of(schemas: &Map<String, Value>) -> Result<IndexMap<String, ReferenceOr<Schema>>, Error> {
    let typed = schemas.iter().map(|(name, schema)| {
        let schema = match reference_of(schema) {
            Some(reference) => reference,
            None => ReferenceOr::Item(Schema::deserialize(schema)?),
        };
        Ok((name.clone(), schema))
    });
    typed.collect()
}

fn paths_of(paths: &Map<String, Value>) -> Result<BTreeMap<String, ReferenceOr<PathItem>>, Error> {
    let paths = paths.iter().filter(|(path, _)| path.starts_with('/'));
    paths.map(|(path, item)| Ok((path.clone(), path_item(item)?))).collect()
}

/// What stands in a node's place, where it is a reference.
fn reference_of<T>(node: &Value) -> Option<ReferenceOr<T>> {
    let reference = node.get("$ref")?.as_str()?.to_owned();
    Some(ReferenceOr::Reference { reference })
}

fn path_item(item: &Value) -> Result<ReferenceOr<PathItem>, Error> {
    if let Some(reference) = reference_of(item) {
        return Ok(reference);
    }
    let item = item.as_object().ok_or_else(|| Error::custom("a path has a mapping of operations"))?;
    let operations = METHODS.into_iter().filter_map(|method| Some((method, item.get(method)?)));
    let operations = operations.map(|(method, operation)| Ok((method, Operation::deserialize(operation)?)));
    Ok(ReferenceOr::Item(PathItem {
        operations: operations.collect::<Result<_, Error>>()?,
        parameters: item.get("parameters").map_or_else(|| Ok(Vec::new()), Vec::deserialize)?,
        servers: item.get("servers").map_or_else(|| Ok(Vec::new()), Vec::deserialize)?,
    }))
}
