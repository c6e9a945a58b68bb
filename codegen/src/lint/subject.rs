//! What is looked at: the operations and the schemas of a document, found by one walk each, and the
//! findings so far.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use crate::bindings::Bindings;
use crate::diagnostic::{Diagnostic, Diagnostics, Oddity};
use crate::document::shape::Kind;
use crate::document::{Document, children};
use crate::pointer::Pointer;

/// How many references in a row are followed, and how many levels of `allOf`.
const STEPS: usize = 64;

/// A node and its pointer.
#[derive(Clone, Debug)]
pub(super) struct Node<'d> {
    pub(super) pointer: Pointer,
    pub(super) value: &'d Value,
}

/// An operation.
#[derive(Clone, Debug)]
pub(super) struct Operation<'d> {
    /// `GET`, `POST`, …
    pub(super) method: String,
    pub(super) path: &'d str,
    pub(super) node: Node<'d>,
    /// The parameters of its path, then its own; references followed.
    pub(super) parameters: Vec<Node<'d>>,
}

/// What a schema is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It stands under a name in `components`.
    Component,
    /// It is a part of an `allOf`, or of another list of schemas.
    Part,
    /// It stands in its place and has no name.
    Inline,
}

/// A schema that is no reference.
#[derive(Clone, Debug)]
pub(super) struct Schema<'d> {
    pub(super) node: Node<'d>,
    pub(super) role: Role,
}

/// A document that is looked at.
pub(super) struct Subject<'d> {
    pub(super) document: &'d Document,
    pub(super) bindings: &'d Bindings,
    pub(super) operations: Vec<Operation<'d>>,
    pub(super) schemas: Vec<Schema<'d>>,
    pub(super) findings: Diagnostics,
    /// What was found out about the types of schemas, by where these are in memory.
    types: HashMap<usize, Option<&'d str>>,
}

impl<'d> Subject<'d> {
    pub(super) fn new(document: &'d Document, bindings: &'d Bindings) -> Self {
        let findings = Diagnostics::new();
        let (operations, schemas) = (Vec::new(), Vec::new());
        let mut subject = Self { document, bindings, operations, schemas, findings, types: HashMap::new() };
        subject.find_operations();
        subject.find_schemas();
        subject
    }

    /// Adds a finding about the node at a pointer.
    pub(super) fn find(
        &mut self,
        oddity: Oddity,
        pointer: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let finding = self.document.error(pointer, message).code(oddity).help(help);
        self.findings.push(Diagnostic { severity: oddity.usual(), ..finding });
    }

    /// Adds one finding about several nodes of which the same is to be said: about the first, with
    /// how many others there are.
    pub(super) fn find_once(&mut self, oddity: Oddity, pointers: &[Pointer], message: &str, help: &str) {
        let Some(first) = pointers.first() else { return };
        let others = match pointers.len() - 1 {
            0 => String::new(),
            1 => " (and in one other place)".to_owned(),
            count => format!(" (and in {count} other places)"),
        };
        self.find(oddity, first, format!("{message}{others}"), help);
    }

    /// The node that a node leads to by `$ref`, or the node itself; `None` where that leads
    /// nowhere or round in a circle.
    pub(super) fn resolve(&self, mut node: Node<'d>) -> Option<Node<'d>> {
        for _ in 0..STEPS {
            let Some(target) = node.value.get("$ref").and_then(Value::as_str) else { return Some(node) };
            let pointer = Pointer::of_reference(target)?;
            let value = pointer.node_in(self.document.value())?;
            node = Node { pointer, value };
        }
        None
    }

    /// A schema and all the schemas that it is an `allOf` of, each once, the nearest first.
    pub(super) fn composed(&self, schema: Node<'d>) -> Vec<Node<'d>> {
        let mut found: Vec<Node<'d>> = Vec::new();
        let mut seen: HashSet<*const Value> = HashSet::new();
        let mut level = vec![schema];
        for _ in 0..STEPS {
            let mut below = Vec::new();
            for node in level {
                let Some(node) = self.resolve(node) else { continue };
                if !seen.insert(std::ptr::from_ref(node.value)) {
                    continue;
                }
                below.extend(node.list("allOf"));
                found.push(node);
            }
            if below.is_empty() {
                break;
            }
            level = below;
        }
        found
    }

    /// The type that a schema says its values are of, itself or through an `allOf`.
    pub(super) fn type_of(&mut self, schema: Node<'d>) -> Option<&'d str> {
        let key = std::ptr::from_ref(schema.value).addr();
        if let Some(known) = self.types.get(&key) {
            return *known;
        }
        let said = self.composed(schema).iter().find_map(|node| match node.text("type") {
            Some(said) => Some(said),
            None => properties(node.value).map(|_| "object"),
        });
        self.types.insert(key, said);
        said
    }

    fn find_operations(&mut self) {
        let paths = self.document.value().get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten().filter(|(path, _)| path.starts_with('/')) {
            let item = Node { pointer: Pointer::of(["paths", path]), value: item };
            for (key, node) in item.members() {
                if Kind::PathItem.child(key) != Some(Kind::Operation) || !node.value.is_object() {
                    continue;
                }
                let parameters = item.list("parameters").into_iter().chain(node.list("parameters"));
                let parameters = parameters.filter_map(|parameter| self.resolve(parameter)).collect();
                self.operations.push(Operation { method: key.to_uppercase(), path, node, parameters });
            }
        }
    }

    fn find_schemas(&mut self) {
        let document = Node { pointer: Pointer::root(), value: self.document.value() };
        let mut found = Vec::new();
        walk(Kind::Document, &document, Role::Inline, &mut found);
        self.schemas = found;
    }
}

impl<'d> Node<'d> {
    /// The node under a key.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        Some(Self { pointer: self.pointer.join(key), value: self.value.get(key)? })
    }

    /// The entries of a mapping; none of anything else.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'d str, Self)> + use<'d> {
        let pointer = self.pointer.clone();
        self.value
            .as_object()
            .into_iter()
            .flatten()
            .map(move |(key, value)| (key.as_str(), Self { pointer: pointer.join(key), value }))
    }

    /// The entries of the mapping under a key.
    pub(super) fn entries(&self, key: &str) -> impl Iterator<Item = (&'d str, Self)> + use<'d> {
        self.get(key).into_iter().flat_map(|node| node.members())
    }

    /// The items of the list under a key.
    pub(super) fn list(&self, key: &str) -> Vec<Self> {
        let Some(list) = self.get(key) else { return Vec::new() };
        let items = list.value.as_array().into_iter().flatten().enumerate();
        items.map(|(index, value)| Self { pointer: list.pointer.index(index), value }).collect()
    }

    /// The text under a key.
    pub(super) fn text(&self, key: &str) -> Option<&'d str> {
        self.value.get(key)?.as_str()
    }

    /// Whether a key is there and true.
    pub(super) fn is(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    /// The texts of the list under a key.
    pub(super) fn texts(&self, key: &str) -> Vec<&'d str> {
        let list = self.value.get(key).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str).collect()
    }
}

/// Finds the schemas in a node and below it that are no references.
fn walk<'d>(kind: Kind, node: &Node<'d>, role: Role, found: &mut Vec<Schema<'d>>) {
    if kind == Kind::Data || (kind.is_referable() && node.value.get("$ref").is_some_and(Value::is_string)) {
        return;
    }
    let is_schema = kind == Kind::Schema && node.value.is_object();
    if is_schema {
        found.push(Schema { node: node.clone(), role });
    }
    let components = node.pointer.as_str() == "/components/schemas";
    for (key, value) in children(node.value) {
        let Some(kind) = kind.child(&key) else { continue };
        let role = match kind {
            Kind::Schema if components => Role::Component,
            // A list of schemas keeps its role for its items.
            Kind::Schema if matches!(role, Role::Part) && !is_schema => Role::Part,
            Kind::List(&Kind::Schema) => Role::Part,
            _ => Role::Inline,
        };
        walk(kind, &Node { pointer: node.pointer.join(&key), value }, role, found);
    }
}

/// The properties that a schema declares itself.
pub(super) fn properties(schema: &Value) -> Option<&Map<String, Value>> {
    schema.get("properties")?.as_object()
}
