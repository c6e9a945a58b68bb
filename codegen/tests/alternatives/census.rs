//! The choices of a document, one by one: where each stands, what became of it, and whether that was told.

use std::collections::{BTreeMap, HashMap};

use codegen::Source;
use codegen::bindings::Bindings;
use codegen::diagnostic::{Diagnostics, Told};
use codegen::document::{self, Document};
use codegen::ir::{Api, Kind, Raw, Scalar, Type, TypeId};
use codegen::lower::lower;
use codegen::normalise::normalise;
use codegen::pointer::Pointer;
use serde_json::Value;

/// A node that leaves a choice.
pub(crate) struct Choice {
    /// Where it stands in the document as it was written.
    pub(crate) pointer: Pointer,
    /// `oneOf`, `anyOf` or `type`.
    pub(crate) key: &'static str,
    /// What it became; nothing where no call reads it.
    pub(crate) became: Option<String>,
    /// Whether a remark is about the node, or about something in it.
    pub(crate) is_told: bool,
}

impl Choice {
    /// Whether a program sees any JSON in the place of the choice.
    pub(crate) fn is_json(&self) -> bool {
        self.became.as_deref() == Some(ANY)
    }
}

/// What a choice became that nothing was known of.
const ANY: &str = "any JSON";

/// Every choice of a document, in its order.
pub(crate) fn choices(label: &str, bytes: &[u8]) -> Result<Vec<Choice>, Diagnostics> {
    let parsed = document::parse(Source { label, bytes })?;
    let mut found = Vec::new();
    walk(parsed.value(), &Pointer::root(), true, &mut found);
    let Told { value: followed, mut remarks } = document::follow(document::lift_to_3_0(parsed, &[])?, &[]);
    let Told { value: (settled, typed), remarks: told } = document::settle(followed)?;
    remarks.extend(told);
    let Told { value: mut raw, remarks: told } = lower(&settled, &typed, &Bindings::default());
    remarks.extend(told);
    let places = Places::of(&settled, &raw);
    // A list of each says in the end what its items have become, wherever aliases and merged shapes led.
    let probes: Vec<Option<TypeId>> = found
        .iter()
        .map(|(pointer, _)| {
            let item = places.at(pointer, &raw)?;
            Some(raw.add(Type::new(Pointer::of(["probe"]), Kind::List(item).into())))
        })
        .collect();
    let Told { value: api, remarks: told } = normalise(raw, &settled, &Bindings::default())?;
    remarks.extend(told);
    let became = |probe: TypeId| match api.get(probe).kind {
        Kind::List(item) => shown(&api, item),
        _ => ANY.to_owned(),
    };
    let choice = |((pointer, key), probe): ((Pointer, &'static str), Option<TypeId>)| Choice {
        is_told: remarks.iter().any(|remark| remark.pointer.inside(&pointer).is_some()),
        pointer,
        key,
        became: probe.map(became),
    };
    Ok(found.into_iter().zip(probes).map(choice).collect())
}

/// Where no schema stands: what is there is a value, whatever its keys are.
const VALUES: [&str; 6] = ["example", "examples", "default", "enum", "const", "x-examples"];

/// What holds schemas by names that are free to choose.
const BY_NAME: [&str; 8] = [
    "properties",
    "patternProperties",
    "dependentSchemas",
    "schemas",
    "definitions",
    "$defs",
    "responses",
    "parameters",
];

fn walk(value: &Value, at: &Pointer, is_node: bool, found: &mut Vec<(Pointer, &'static str)>) {
    match value {
        Value::Object(members) => {
            if is_node {
                found.extend(key(members).map(|key| (at.clone(), key)));
            }
            for (name, member) in members {
                // What an extension holds is no schema of the standard's.
                if !(is_node && (VALUES.contains(&name.as_str()) || name.starts_with("x-"))) {
                    walk(member, &at.join(name), !(is_node && BY_NAME.contains(&name.as_str())), found);
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, &at.index(index), true, found);
            }
        }
        _ => {}
    }
}

/// How many types there are beside null: arrays, booleans, numbers, objects, texts. Whole numbers are numbers.
const TYPES: usize = 5;

/// The key by which a schema leaves a choice.
fn key(schema: &serde_json::Map<String, Value>) -> Option<&'static str> {
    let list = |key: &str| schema.get(key).and_then(Value::as_array);
    let is_choice = |key: &&str| list(key).is_some_and(|list| list.iter().any(Value::is_object));
    if let Some(key) = ["oneOf", "anyOf"].into_iter().find(is_choice) {
        return Some(key);
    }
    let words = list("type").filter(|words| words.iter().all(Value::is_string))?;
    let count = words.iter().filter(|word| **word != "null").count();
    // What names every type says no more than what names none.
    (2..TYPES).contains(&count).then_some("type")
}

/// Which types stand where in the document as it was written.
struct Places {
    types: HashMap<Pointer, Vec<TypeId>>,
    /// Where references led, and where choices stood that stand elsewhere now.
    moved: HashMap<Pointer, Pointer>,
    components: HashMap<Pointer, TypeId>,
}

impl Places {
    fn of(settled: &Document, raw: &Api<Raw>) -> Self {
        let mut types: HashMap<Pointer, Vec<TypeId>> = HashMap::new();
        let mut components = HashMap::new();
        for id in raw.ids() {
            let ty = raw.get(id);
            types.entry(settled.source_pointer(&ty.origin)).or_default().push(id);
            components.entry(ty.origin.clone()).or_insert(id);
        }
        let mut moved = HashMap::new();
        collect(settled, settled.value(), &Pointer::root(), &mut moved);
        Self { types, moved, components }
    }

    /// The type of the schema that stands there.
    fn at(&self, pointer: &Pointer, raw: &Api<Raw>) -> Option<TypeId> {
        let Some(types) = self.types.get(pointer) else {
            return self.components.get(self.moved.get(pointer)?).copied();
        };
        // Beside the schema's own there may be one of what it is made of.
        let is_held = |id: &TypeId| types.iter().any(|other| holds(&raw.get(*other).kind, *id));
        types.iter().copied().find(|id| !is_held(id))
    }
}

fn holds(kind: &Raw, id: TypeId) -> bool {
    match kind {
        Raw::AllOf(all) => all.parts.contains(&id),
        Raw::OneOf(choices) => choices.iter().any(|choice| choice.ty == id),
        Raw::Known(Kind::Hierarchy(body)) => body.base == id,
        Raw::Known(Kind::Nullable(inner)) => *inner == id,
        Raw::Alias(other) => *other == id,
        Raw::Known(_) => false,
    }
}

/// What references lead to, and where choices are, each by where it stood.
fn collect(settled: &Document, value: &Value, at: &Pointer, found: &mut HashMap<Pointer, Pointer>) {
    match value {
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str).and_then(Pointer::of_reference);
            found.extend(target.map(|target| (settled.source_pointer(at), target)));
            for key in ["oneOf", "anyOf"].into_iter().filter(|key| members.contains_key(*key)) {
                found.extend(settled.source_pointer(&at.join(key)).parent().map(|from| (from, at.clone())));
            }
            members.iter().for_each(|(key, member)| collect(settled, member, &at.join(key), found));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, item)| collect(settled, item, &at.index(index), found));
        }
        _ => {}
    }
}

/// A type in a few words.
fn shown(api: &Api, id: TypeId) -> String {
    match &api.get(id).kind {
        Kind::Struct(_) => "object".to_owned(),
        Kind::OpenEnum(_) => "enum of texts".to_owned(),
        Kind::Hierarchy(_) => "hierarchy".to_owned(),
        Kind::Union(union) => {
            let parts: Vec<String> =
                union.alternatives.iter().map(|one| sort(api, one.ty).to_owned()).collect();
            let mut counts: BTreeMap<String, usize> = BTreeMap::new();
            parts.into_iter().for_each(|part| *counts.entry(part).or_default() += 1);
            let parts: Vec<String> = counts
                .into_iter()
                .map(|(part, count)| if count > 1 { format!("{part}s") } else { part })
                .collect();
            format!("enum of {}", parts.join(", "))
        }
        Kind::Nullable(inner) => shown(api, *inner),
        _ => sort(api, id).to_owned(),
    }
}

fn sort(api: &Api, id: TypeId) -> &'static str {
    match &api.get(id).kind {
        Kind::Struct(_) | Kind::Hierarchy(_) | Kind::Page(_) => "object",
        Kind::OpenEnum(_) | Kind::Scalar(Scalar::Text | Scalar::DateTime | Scalar::Binary) => "text",
        Kind::Scalar(Scalar::Bool) => "truth",
        Kind::Scalar(_) => "number",
        Kind::List(_) => "list",
        Kind::Map(_) => "map",
        Kind::Union(_) => "choice",
        Kind::Nullable(inner) => sort(api, *inner),
        Kind::Json => ANY,
    }
}
