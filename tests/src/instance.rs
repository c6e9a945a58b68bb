//! Instances of schemas: the same at every run, different at every call.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::document::{Document, Parameter, Place};
use crate::pattern::matching;
use crate::sample::{File, Given};

/// How much of a schema an instance shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Every field, some levels deep.
    Everything,
    /// What is required.
    Least,
    /// What the document does not promise and servers do: null where there is no value, fields,
    /// values of enums and tags that are not listed. Not an instance by the letter of the schema.
    Surprising,
}

/// Which texts are made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// With everything that has to be encoded somewhere.
    Hard,
    /// As a simple server expects them.
    Plain,
}

/// Levels of objects in an instance, below which only what is required is shown.
const DEPTH: usize = 6;

/// Makes instances.
#[derive(Debug)]
pub struct Synthesis<'a> {
    document: &'a Document,
    style: Style,
    /// How often a choice came by, and among how many alternatives: each has its turn.
    turns: RefCell<BTreeMap<*const Value, (usize, usize)>>,
    count: Cell<i64>,
}

/// Where an instance is being made.
#[derive(Clone, Debug)]
struct Way<'a> {
    extent: Extent,
    name: &'a str,
    depth: usize,
    /// Schemas that this one is inside of.
    within: Vec<*const Value>,
}

impl<'a> Synthesis<'a> {
    /// Instances of what stands in this document.
    #[must_use]
    pub fn new(document: &'a Document, style: Style) -> Self {
        Self { document, style, turns: RefCell::default(), count: Cell::new(0) }
    }

    /// The document.
    #[must_use]
    pub fn document(&self) -> &'a Document {
        self.document
    }

    /// An instance of a schema.
    #[must_use]
    pub fn instance(&self, schema: &'a Value, extent: Extent) -> Value {
        self.make(schema, &Way { extent, name: "value", depth: 0, within: Vec::new() })
    }

    /// A value for a parameter.
    #[must_use]
    pub fn parameter(&self, parameter: &Parameter<'a>) -> Value {
        let schema = self.document.resolve(parameter.schema);
        let joined = !(parameter.explode && parameter.place == Place::Query);
        if schema["type"] == "array" {
            let item = &schema["items"];
            let items = (0..2).map(|_| match self.bare(item) {
                // An item that holds what stands between items cannot be told apart.
                Value::String(_) if joined && self.document.resolve(item)["enum"].is_null() => {
                    Value::from(format!("{}{}", parameter.name, self.next()))
                }
                value => value,
            });
            return items.collect();
        }
        // What has no type travels as text.
        let bare = match schema.get("type") {
            None if schema.get("enum").is_none() => Value::from(""),
            _ => self.bare(schema),
        };
        match bare {
            Value::String(_) if is_free_text(schema) => Value::from(match (self.style, parameter.place) {
                (Style::Hard, Place::Header) => format!("{}=\"{}\"; a,b", parameter.name, self.next()),
                (Style::Hard, _) if parameter.multi_segment => format!("a b/{{c}}/é%41+~{}.rs", self.next()),
                (Style::Plain, _) if parameter.multi_segment => format!("src/file{}.rs", self.next()),
                _ => self.text(parameter.name),
            }),
            value => value,
        }
    }

    fn bare(&self, schema: &'a Value) -> Value {
        self.make(schema, &Way { extent: Extent::Everything, name: "item", depth: 0, within: Vec::new() })
    }

    /// A value for a field of a form.
    #[must_use]
    pub fn form_field(&self, name: &str, schema: &'a Value, multipart: bool) -> Given {
        let schema = self.document.resolve(schema);
        let (item, repeated) = match schema["type"] == "array" {
            true => (self.document.resolve(&schema["items"]), true),
            false => (schema, false),
        };
        let count = if repeated { 2 } else { 1 };
        if multipart && item["format"] == "binary" {
            return Given::Files((0..count).map(|_| self.file()).collect());
        }
        let mut values: Vec<Value> = (0..count)
            .map(|_| match self.bare(item) {
                // What has no type travels as text.
                Value::Object(_) if is_untyped(item) => Value::from(self.text(name)),
                Value::String(_) if is_free_text(item) => Value::from(self.text(name)),
                value => value,
            })
            .collect();
        Given::Plain(if repeated { Value::Array(values) } else { values.pop().unwrap_or_default() })
    }

    /// Parts with names of a caller's choice.
    #[must_use]
    pub fn free_parts(&self) -> Vec<(String, File)> {
        let names = match self.style {
            Style::Hard => ["src/a b/{c}.rs", "docs/ünï \"x\".md"],
            Style::Plain => ["src/main.rs", "docs/about.md"],
        };
        names.map(|name| (name.to_owned(), self.file())).into()
    }

    fn file(&self) -> File {
        let number = self.next();
        match self.style {
            Style::Hard => File {
                name: format!("fïle {number} {{x}}.bin"),
                media: "application/x-sample",
                content: [b"\x00\xff\r\n--\r\n".as_slice(), number.to_string().as_bytes()].concat(),
            },
            Style::Plain => File {
                name: format!("file{number}.txt"),
                media: "text/plain",
                content: format!("content {number}\n").into_bytes(),
            },
        }
    }

    /// A text that no other call has.
    #[must_use]
    pub fn text(&self, name: &str) -> String {
        let number = self.next();
        match self.style {
            Style::Hard => format!("{name} {{é}}/%2F?#&=+\"~{number}"),
            Style::Plain => format!("{name}-{number}"),
        }
    }

    fn next(&self) -> i64 {
        self.count.set(self.count.get() + 1);
        self.count.get()
    }

    /// The place in a list of alternatives whose turn it is.
    fn turn(&self, choice: &Value, alternatives: usize) -> usize {
        let alternatives = alternatives.max(1);
        let mut turns = self.turns.borrow_mut();
        let (count, _) = turns.entry(choice).or_insert((0, alternatives));
        *count += 1;
        (*count - 1) % alternatives
    }

    /// The choices of which some alternative has not had its turn: enums and hierarchies, as the
    /// document has them.
    #[must_use]
    pub fn unseen(&self) -> usize {
        self.turns.borrow().values().filter(|(count, alternatives)| count < alternatives).count()
    }

    /// The number of choices that came by.
    #[must_use]
    pub fn choices(&self) -> usize {
        self.turns.borrow().len()
    }

    fn make(&self, schema: &'a Value, way: &Way<'a>) -> Value {
        let schema = self.document.settle(schema);
        if let Some(alternatives) = schema["oneOf"].as_array() {
            return self.make(&alternatives[self.turn(schema, alternatives.len())], way);
        }
        if let Some(values) = schema["enum"].as_array() {
            return match way.extent {
                Extent::Surprising if schema["type"] == "string" => Value::from("not in the document: é"),
                _ => values.get(self.turn(schema, values.len())).cloned().unwrap_or_default(),
            };
        }
        match schema["type"].as_str() {
            Some("string") => Value::from(self.string(schema, way.name)),
            Some("integer") => Value::from(self.integer(schema)),
            Some("number") => json!(self.integer(schema) as f64 / 8.0),
            Some("boolean") => Value::from(self.next() % 2 == 0),
            Some("array") => self.array(schema, way),
            _ if schema.get("allOf").is_some() || schema.get("properties").is_some() => {
                self.object(schema, way)
            }
            Some("object") => self.map(schema, way),
            _ => json!({"anything": [1, -0.5, null, {"é": self.next()}]}),
        }
    }

    fn string(&self, schema: &Value, name: &str) -> String {
        let number = self.next();
        match schema["format"].as_str() {
            Some("date-time") => return format!("2026-03-04T05:06:07.{:06}+00:00", number % 1_000_000),
            Some("date") => return "2026-03-04".to_owned(),
            Some("uri" | "url") => return format!("https://example.com/{number}?q=a%20b&r=%7Bx%7D"),
            Some("uuid") => return format!("0f1e2d3c-4b5a-4678-8a9b-{:012}", number % 1_000_000),
            Some("email") => return format!("someone+{number}@example.com"),
            _ => {}
        }
        if let Some(pattern) = schema["pattern"].as_str() {
            let mut candidates = matching(pattern, number.unsigned_abs().into());
            let count = candidates.len().max(1);
            return candidates.drain(..).nth(self.turn(schema, count)).unwrap_or_default();
        }
        let most =
            schema["maxLength"].as_u64().and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
        self.text(name).chars().take(most).collect()
    }

    fn integer(&self, schema: &Value) -> i64 {
        let number = match (self.style, schema["format"].as_str()) {
            (Style::Plain, _) => self.next(),
            (Style::Hard, Some("int32")) => 70_000 + self.next(),
            // More than a 32-bit integer or a double can hold.
            (Style::Hard, _) => 9_007_199_254_740_993 + 2 * self.next(),
        };
        let least = schema["minimum"].as_i64().unwrap_or(i64::MIN);
        let most = schema["maximum"].as_i64().unwrap_or(i64::MAX);
        number.min(most).max(least)
    }

    fn array(&self, schema: &'a Value, way: &Way<'a>) -> Value {
        let bound = |name: &str| schema[name].as_u64().and_then(|bound| usize::try_from(bound).ok());
        let wanted = match way.extent {
            Extent::Least => 0,
            _ if way.depth <= 2 => 3,
            _ => 1,
        };
        let count = wanted.max(bound("minItems").unwrap_or(0)).min(bound("maxItems").unwrap_or(usize::MAX));
        let mut items: Vec<Value> = Vec::new();
        for _ in 0..count {
            let item = self.make(&schema["items"], way);
            if schema["uniqueItems"] != true || !items.contains(&item) {
                items.push(item);
            }
        }
        Value::Array(items)
    }

    /// An object whose keys are free.
    fn map(&self, schema: &'a Value, way: &Way<'a>) -> Value {
        if way.extent == Extent::Least || schema["additionalProperties"] == false {
            return json!({});
        }
        let mut map = Map::new();
        for _ in 0..2 {
            let value = match &schema["additionalProperties"] {
                entry @ Value::Object(_) => self.make(entry, way),
                _ => json!({"anything": [true, null, 1.5, self.next()]}),
            };
            map.insert(self.text("key"), value);
        }
        Value::Object(map)
    }

    fn object(&self, schema: &'a Value, way: &Way<'a>) -> Value {
        let own: *const Value = self.document.core(schema);
        let mut extent = way.extent;
        if way.depth >= DEPTH || way.within.contains(&own) {
            extent = Extent::Least;
        }
        let (schema, tag) = self.choose(schema, extent);
        let shape = self.document.shape(schema);
        let mut within = way.within.clone();
        within.push(own);
        let mut object = Map::new();
        for (index, (name, property)) in shape.properties.iter().enumerate() {
            let required = shape.required.contains(name);
            let value = match &tag {
                Some((discriminator, tag)) if discriminator == name => Value::from(tag.as_str()),
                _ if extent == Extent::Least && !required => continue,
                _ if extent == Extent::Surprising && !required && index % 3 == 1 => Value::Null,
                _ => {
                    let way = Way { extent, name, depth: way.depth + 1, within: within.clone() };
                    self.make(property, &way)
                }
            };
            object.insert((*name).to_owned(), value);
        }
        if extent == Extent::Surprising {
            object.insert(
                "not in the document".to_owned(),
                json!({"é": [null, 1e-7, 18_446_744_073_709_551_615_u64]}),
            );
        }
        Value::Object(object)
    }

    /// The schema that stands in for a base: a child of it, or at times the base itself; and the
    /// tag that says so.
    fn choose(&self, schema: &'a Value, extent: Extent) -> (&'a Value, Option<(&'a str, String)>) {
        let Some((property, mapping)) = hierarchy(schema) else { return (schema, None) };
        if extent == Extent::Surprising && self.turn(mapping, 3) == 0 {
            return (schema, Some((property, "not_in_the_document".to_owned())));
        }
        let children: Vec<(&String, &Value)> = mapping
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(tag, target)| {
                let pointer = target.as_str()?.strip_prefix('#')?;
                Some((tag, self.document.value().pointer(pointer)?))
            })
            .collect();
        match children.get(self.turn(schema, children.len() + 1)) {
            Some((tag, child)) if std::ptr::eq(*child, schema) => (schema, Some((property, (*tag).clone()))),
            // A child that is a base of its own: what is below it has its turn as well.
            Some((tag, child)) => match self.choose(child, extent) {
                (grandchild, Some(lower)) => (grandchild, Some(lower)),
                (child, None) => (child, Some((property, (*tag).clone()))),
            },
            None => (schema, Some((property, "base".to_owned()))),
        }
    }
}

/// The discriminator of a base that is seen as one of its children.
fn hierarchy(schema: &Value) -> Option<(&str, &Value)> {
    if schema["x-open"] == true {
        return None;
    }
    let discriminator = schema.get("discriminator")?;
    Some((discriminator["propertyName"].as_str()?, discriminator.get("mapping")?))
}

fn is_untyped(schema: &Value) -> bool {
    ["type", "enum", "properties", "allOf"].iter().all(|key| schema.get(key).is_none())
}

fn is_free_text(schema: &Value) -> bool {
    let any = schema.get("pattern").is_none_or(|pattern| pattern == ".*");
    any && ["enum", "format", "maxLength"].iter().all(|rule| schema.get(rule).is_none())
}
