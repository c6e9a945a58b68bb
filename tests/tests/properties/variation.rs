//! Instances of schemas, as different from one another as schemas allow.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use fastrand::Rng;
use serde_json::Value;
use tests::document::Document;
use tests::pattern::matching;

use crate::spelling::{NUMBERS, Node, anything, characters};

/// How close to its schema an instance is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Liberty {
    /// What the schema allows.
    AsDocumented,
    /// Besides, where nothing is promised: null, values of enums and tags that are not listed, and
    /// values of another kind.
    AsServersDo,
}

/// Levels of objects below which only what is required is there.
const DEPTH: u8 = 7;

/// Values in one instance, after which only what is required is there.
const VALUES: usize = 250;

/// Makes instances.
pub(crate) struct Variation<'d> {
    document: &'d Document,
    liberty: Liberty,
    random: Rng,
    /// What each enum and each hierarchy chose so far.
    turns: BTreeMap<*const Value, Turns<'d>>,
    values: usize,
}

struct Turns<'d> {
    count: usize,
    /// The alternatives that no instance shows.
    unseen: BTreeSet<&'d str>,
}

impl<'d> Variation<'d> {
    /// Instances of what stands in this document.
    pub(crate) fn new(document: &'d Document, liberty: Liberty) -> Self {
        Self { document, liberty, random: Rng::with_seed(0), turns: BTreeMap::new(), values: 0 }
    }

    /// Makes what follows depend on nothing but these numbers, and on whose turn it is.
    pub(crate) fn begin(&mut self, numbers: [u64; 3]) {
        // Always the same keys.
        let mut hasher = DefaultHasher::new();
        numbers.hash(&mut hasher);
        self.random = Rng::with_seed(hasher.finish());
        self.values = 0;
    }

    /// An instance, and how it is spelt.
    pub(crate) fn instance(&mut self, schema: &'d Value) -> (Node, Rng) {
        (self.make(schema, 0), self.random.clone())
    }

    /// The number of enums and hierarchies that came by.
    pub(crate) fn choices(&self) -> usize {
        self.turns.len()
    }

    /// Values of enums and tags that no instance shows.
    pub(crate) fn unseen(&self) -> Vec<&'d str> {
        self.turns.values().flat_map(|turns| turns.unseen.iter().copied()).collect()
    }

    /// The alternative whose turn it is.
    fn turn(&mut self, choice: &'d Value, among: &[&'d str]) -> Option<usize> {
        let first = || Turns { count: 0, unseen: among.iter().copied().collect() };
        let turns = self.turns.entry(choice).or_insert_with(first);
        turns.count += 1;
        (turns.count - 1).checked_rem(among.len())
    }

    fn show(&mut self, choice: &'d Value, alternative: &'d str) {
        if let Some(turns) = self.turns.get_mut(&std::ptr::from_ref(choice)) {
            turns.unseen.remove(alternative);
        }
    }

    fn one_in(&mut self, number: u8) -> bool {
        self.random.u8(..number) == 0
    }

    /// True at times, where servers may differ from the document.
    fn surprises(&mut self) -> bool {
        self.liberty == Liberty::AsServersDo && self.one_in(10)
    }

    fn make(&mut self, schema: &'d Value, depth: u8) -> Node {
        self.values += 1;
        let schema = self.document.settle(schema);
        if schema["nullable"] == true && self.one_in(3) {
            return Node::Literal("null".to_owned());
        }
        if let Some(alternatives) = schema["oneOf"].as_array() {
            let place = self.random.usize(..alternatives.len());
            return self.make(&alternatives[place], depth);
        }
        if let Some(values) = schema["enum"].as_array() {
            if self.surprises() {
                return self.text(usize::MAX);
            }
            let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
            let Some(place) = self.turn(schema, &values) else { return anything(&mut self.random, 3) };
            self.show(schema, values[place]);
            return Node::text(&mut self.random, values[place]);
        }
        match schema["type"].as_str() {
            Some("string") => self.string(schema),
            Some("integer") => self.integer(schema),
            Some("number") => self.number(schema),
            Some("boolean") => Node::Literal(self.random.bool().to_string()),
            Some("array") => self.array(schema, depth),
            Some("object") => self.object(schema, depth),
            _ if schema.get("allOf").is_some() || schema.get("properties").is_some() => {
                self.object(schema, depth)
            }
            _ => anything(&mut self.random, 3),
        }
    }

    fn text(&mut self, most: usize) -> Node {
        let text = characters(&mut self.random, most);
        Node::text(&mut self.random, &text)
    }

    fn string(&mut self, schema: &Value) -> Node {
        const DATES: [&str; 5] = [
            "2026-03-04T05:06:07Z",
            "2026-03-04T05:06:07.123+00:00",
            "2026-03-04T05:06:07.12345-07:30",
            "2024-02-29T23:59:59.123456+14:00",
            "0001-01-01T00:00:00.123456789Z",
        ];
        const ADDRESSES: [&str; 3] =
            ["https://example.com/a?q=%7B1%7D#b", "ssh://git@example.com/a/b.git", "urn:example:a"];
        let text = match (schema["format"].as_str(), schema["pattern"].as_str()) {
            // Servers send dates without a zone and addresses without a scheme.
            (Some("date-time" | "uri"), _) if self.surprises() => return self.text(usize::MAX),
            (Some("date-time"), _) => self.random.choice(DATES).unwrap_or_default().to_owned(),
            (Some("uri"), _) => self.random.choice(ADDRESSES).unwrap_or_default().to_owned(),
            (_, Some(pattern)) => {
                let texts = matching(pattern, self.random.u128(..));
                self.random.choice(texts).unwrap_or_default()
            }
            _ => {
                let most = schema["maxLength"].as_u64().and_then(|most| usize::try_from(most).ok());
                return self.text(most.unwrap_or(usize::MAX));
            }
        };
        Node::text(&mut self.random, &text)
    }

    fn number(&mut self, schema: &Value) -> Node {
        let within = |literal: &&&str| {
            let number: f64 = literal.parse().unwrap_or_default();
            schema["minimum"].as_f64().is_none_or(|least| number >= least)
                && schema["maximum"].as_f64().is_none_or(|most| number <= most)
        };
        let allowed: Vec<&&str> = NUMBERS.iter().filter(within).collect();
        Node::Literal((**allowed[self.random.usize(..allowed.len())]).to_owned())
    }

    fn integer(&mut self, schema: &Value) -> Node {
        const EDGES: [i64; 9] =
            [0, 1, -1, 255, i64::MAX, i64::MIN, i32::MAX as i64 + 1, i32::MIN as i64 - 1, (1 << 53) + 1];
        if self.surprises() {
            return self.number(&Value::Null);
        }
        let number = match self.random.u8(..3) {
            0 => self.random.i64(..1000),
            1 => self.random.i64(..),
            _ => self.random.choice(EDGES).unwrap_or_default(),
        };
        let least = schema["minimum"].as_i64().unwrap_or(i64::MIN);
        let most = schema["maximum"].as_i64().unwrap_or(i64::MAX);
        Node::Literal(number.min(most).max(least).to_string())
    }

    fn array(&mut self, schema: &'d Value, depth: u8) -> Node {
        let bound = |name: &str| schema[name].as_u64().and_then(|bound| usize::try_from(bound).ok());
        let most = if self.values >= VALUES { 0 } else { 3 };
        let count = self.random.usize(..=most).max(bound("minItems").unwrap_or(0));
        let mut items: Vec<Node> = Vec::new();
        let mut seen: Vec<Value> = Vec::new();
        for _ in 0..count.min(bound("maxItems").unwrap_or(usize::MAX)) {
            let item = self.make(&schema["items"], depth + 1);
            if schema["uniqueItems"] == true {
                let value = serde_json::from_str(&item.spelt(self.random.clone())).unwrap_or_default();
                if seen.contains(&value) {
                    continue;
                }
                seen.push(value);
            }
            items.push(item);
        }
        Node::List(items)
    }

    fn object(&mut self, schema: &'d Value, depth: u8) -> Node {
        let (schema, tag) = self.choose(schema);
        let shape = self.document.shape(schema);
        let discriminator = tag.map(|(property, _)| property);
        // Of ten optional fields, this many are there.
        let wanted = match depth < DEPTH && self.values < VALUES {
            true => self.random.choice([0, 2, 5, 8, 10]).unwrap_or_default(),
            false => 0,
        };
        let mut members: Vec<(String, Node)> = Vec::new();
        for (name, property) in &shape.properties {
            let required = shape.required.contains(name);
            let value = match tag {
                Some((_, Some(tag))) if discriminator == Some(name) => Node::text(&mut self.random, tag),
                _ if !required && self.random.u8(..10) >= wanted => continue,
                _ if !required && self.surprises() => self.surprise(name, property),
                _ => self.make(property, depth + 1),
            };
            members.push(((*name).to_owned(), value));
        }
        self.add_unnamed(schema, &mut members, depth, shape.properties.is_empty());
        Node::Object(members)
    }

    /// What servers send in place of a property. An item of another kind is not among it: nothing
    /// can stand in for an item, and a page without its items is none.
    fn surprise(&mut self, name: &str, property: &'d Value) -> Node {
        if name == self.document.bindings().pages.items {
            return Node::List(Vec::new());
        }
        let null = || Node::Literal("null".to_owned());
        if self.random.bool() {
            return null();
        }
        let kind = &self.document.settle(property)["type"];
        match anything(&mut self.random, 2) {
            Node::List(_) if kind == "array" => null(),
            Node::Object(_) if kind == "object" => null(),
            other => other,
        }
    }

    /// Adds members that the schema does not name, where it allows them.
    fn add_unnamed(&mut self, schema: &'d Value, members: &mut Vec<(String, Node)>, depth: u8, is_map: bool) {
        let parts = self.parts(schema);
        let closed = parts.iter().any(|part| part["additionalProperties"] == false);
        if closed || self.values >= VALUES || !(is_map || self.one_in(3)) {
            return;
        }
        let entry = parts.iter().map(|part| &part["additionalProperties"]).find(|entry| entry.is_object());
        let named = self.document.shape(schema).properties;
        for _ in 0..self.random.u8(..4) {
            let name = characters(&mut self.random, 12);
            let taken = members.iter().any(|(other, _)| *other == name)
                || named.iter().any(|(other, _)| *other == name);
            if taken {
                continue;
            }
            let value = match entry {
                Some(entry) => self.make(entry, depth + 1),
                None => anything(&mut self.random, 3),
            };
            members.push((name, value));
        }
    }

    /// A schema and what it inherits from.
    fn parts(&self, schema: &'d Value) -> Vec<&'d Value> {
        let schema = self.document.resolve(schema);
        let inherited = schema["allOf"].as_array().into_iter().flatten();
        inherited.flat_map(|part| self.parts(part)).chain([schema]).collect()
    }

    /// The schema that stands in for a base, the discriminator and the tag: every child has its
    /// turn; and the base itself stands for what the document does not list.
    fn choose(&mut self, schema: &'d Value) -> (&'d Value, Option<(&'d str, Option<&'d str>)>) {
        let Some((property, children)) = self.children(schema) else { return (schema, None) };
        let tags: Vec<&str> = children.iter().map(|(tag, _)| *tag).collect();
        if self.one_in(6) {
            return (schema, Some((property, None)));
        }
        let Some(place) = self.turn(schema, &tags) else { return (schema, Some((property, None))) };
        let (tag, child) = children[place];
        // A child that is a base of its own: what is below it has its turn as well.
        if !std::ptr::eq(child, schema)
            && let (grandchild, Some((_, Some(lower)))) = self.choose(child)
            && self.random.bool()
        {
            return (grandchild, Some((property, Some(lower))));
        }
        self.show(schema, tag);
        (child, Some((property, Some(tag))))
    }

    /// The discriminator of a base that is seen as one of its children, and the children by tag.
    fn children(&self, schema: &'d Value) -> Option<(&'d str, Vec<(&'d str, &'d Value)>)> {
        let discriminator = schema.get("discriminator").filter(|_| schema["x-open"] != true)?;
        let children = discriminator.get("mapping")?.as_object()?.iter().filter_map(|(tag, target)| {
            let pointer = target.as_str()?.strip_prefix('#')?;
            Some((tag.as_str(), self.document.value().pointer(pointer)?))
        });
        Some((discriminator["propertyName"].as_str()?, children.collect()))
    }
}
