//! What is said in words of the nodes of a document: by people beside it, and by its titles, descriptions, links.
//!
//! A node is known by its pointer, as everything that is made of the document is. What people wrote goes before
//! what the document says. Imports pointers, documents, words, limits, platitudes, foreign text and Markdown.

use std::collections::BTreeMap;

use serde_json::Value;

use super::foreign::code;
use super::limits::{facts, of_default, of_deprecation, reason};
use super::markdown::Text;
use super::platitude::is_platitude;
use crate::document::shape::PARENT;
use crate::pointer::Pointer;
use crate::words::{Example, Words};

/// A document to be asked, or none where its words are not wanted, and what people wrote about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Said<'a> {
    document: Option<&'a Value>,
    words: &'a Words,
}

/// How many references lead on to one another at most.
const LONGEST_CHAIN: usize = 32;

/// What says of each value of an `enum` what it means.
const OF_VALUES: [&str; 4] =
    ["x-enum-descriptions", "x-enumDescriptions", "x-enum-comments", "x-enum-description"];

impl<'a> Said<'a> {
    pub(crate) const fn of(document: Option<&'a Value>, words: &'a Words) -> Self {
        Self { document, words }
    }

    /// What people wrote about a node.
    fn written(self, pointer: &Pointer) -> Option<Text> {
        self.words.of_node(pointer).map(Text::read)
    }

    /// Whether people wrote about a node.
    pub(crate) fn is_written(self, pointer: &Pointer) -> bool {
        self.words.of_node(pointer).is_some()
    }

    /// Whether people wrote about a value that a node lists.
    pub(crate) fn is_value_written(self, pointer: &Pointer, wire: &str) -> bool {
        self.words.of_value(pointer, wire).is_some()
    }

    /// The example that people wrote of an operation.
    pub(crate) fn example(self, operation: &Pointer) -> Option<&'a Example> {
        self.words.example(operation)
    }

    /// The node at a pointer.
    fn node(self, pointer: &Pointer) -> Option<&'a Value> {
        self.document?.pointer(pointer.as_str())
    }

    /// The node that a reference leads to, or the node itself.
    fn resolved(self, node: &'a Value) -> &'a Value {
        let mut node = node;
        for _ in 0..LONGEST_CHAIN {
            let target = node.get("$ref").and_then(Value::as_str).and_then(Pointer::of_reference);
            let Some(next) = target.and_then(|target| self.node(&target)) else { return node };
            node = next;
        }
        node
    }

    /// The `title`, or the `summary`, of a node that says one.
    pub(crate) fn title(self, pointer: &Pointer) -> Option<&'a str> {
        let node = self.node(pointer)?;
        let titles = ["title", "summary"].into_iter().filter_map(|key| node.get(key).and_then(Value::as_str));
        titles.map(str::trim).find(|title| !title.is_empty())
    }

    /// Whether there is a description of a node.
    pub(crate) fn is_described(self, pointer: &Pointer) -> bool {
        if self.is_written(pointer) {
            return true;
        }
        let text = self.node(pointer).and_then(|node| node.get("description")).and_then(Value::as_str);
        text.is_some_and(|text| !text.trim().is_empty())
    }

    /// The `description` and the `externalDocs` of a node.
    pub(crate) fn of_node(self, pointer: &Pointer) -> Text {
        let of_document = || self.node(pointer).map(|node| described(self.resolved(node)));
        self.written(pointer).or_else(of_document).unwrap_or_default()
    }

    /// What is said of a type: its title where that is more than its name, its description, its limits.
    pub(crate) fn of_type(self, pointer: &Pointer, name: &str) -> Text {
        if let Some(text) = self.written(pointer) {
            return text.and(self.node(pointer).map(facts).unwrap_or_default());
        }
        let Some(node) = self.node(pointer) else { return Text::default() };
        let title = self.title(pointer).filter(|title| letters(title) != letters(name));
        let title = title.filter(|title| !self.is_address(pointer, title));
        let title = title.map(Text::read).unwrap_or_default();
        let inner = self.only_alternative(node).filter(|_| node.get("description").is_none());
        title.and(described(node)).and(inner.map(described).unwrap_or_default()).and(facts(node))
    }

    /// Whether a title only says where a schema stands: `Body_` or `Response` and the `operationId`, as
    /// frameworks write it that need a name for what has none.
    fn is_address(self, pointer: &Pointer, title: &str) -> bool {
        let keys: Vec<String> = pointer.keys().collect();
        match keys.as_slice() {
            [components, _, name] if components == "components" => title == name && name.starts_with("Body_"),
            [paths, path, method, ..] if paths == "paths" => {
                let operation = self.node(&Pointer::of([paths.as_str(), path, method]));
                let id = operation.and_then(|operation| operation.get("operationId")?.as_str());
                id.is_some_and(|id| letters(title) == letters(&format!("Response{id}")))
            }
            _ => false,
        }
    }

    /// What is said of a property; what its type says of itself stands there, where that `has_a_name`.
    pub(crate) fn of_property(self, pointer: &Pointer, wire: &str, has_a_name: bool) -> Text {
        let written = self.written(pointer);
        let Some(node) = self.node(pointer) else { return written.unwrap_or_default() };
        let is_own = node.get("$ref").is_none();
        let target = if has_a_name { node } else { self.resolved(node) };
        let mut text = written.unwrap_or_else(|| described(node));
        if text.is_empty() {
            text = described(target);
        }
        let inner = if has_a_name { None } else { self.only_alternative(target) };
        if text.is_empty()
            && let Some(inner) = inner
        {
            text = described(inner);
        }
        let title = node.get("title").or_else(|| target.get("title")).and_then(Value::as_str);
        if text.is_empty()
            && let Some(title) = title.filter(|title| letters(title) != letters(wire))
        {
            text = Text::read(title);
        }
        let text = if has_a_name && !is_own { text.and(of_default(node)) } else { text.and(facts(target)) };
        text.and(inner.map(facts).unwrap_or_default())
    }

    /// What a node is beside being empty or null, where that is one thing: Django REST framework has an enum of
    /// each, `oneOf` a listed value, an empty text and null.
    fn only_alternative(self, node: &'a Value) -> Option<&'a Value> {
        let list = node.get("oneOf").or_else(|| node.get("anyOf"))?.as_array()?;
        let mut rest = list.iter().map(|one| self.resolved(one)).filter(|one| !is_nothing(one));
        rest.next().filter(|_| rest.next().is_none())
    }

    /// What is said of a parameter, and of its value.
    pub(crate) fn of_parameter(self, pointer: &Pointer, has_a_name: bool) -> Text {
        let written = self.written(pointer);
        let Some(node) = self.node(pointer).map(|node| self.resolved(node)) else {
            return written.unwrap_or_default();
        };
        let mut content = node.get("content").and_then(Value::as_object).into_iter().flatten();
        let within = || content.next().and_then(|(_, media)| media.get("schema"));
        let schema = node.get("schema").or_else(within);
        let own = written.unwrap_or_else(|| described(node));
        let Some(schema) = schema else { return own.and(of_deprecation(node)) };
        let target = if has_a_name { schema } else { self.resolved(schema) };
        let text = if own.is_empty() { described(target) } else { own };
        let text = if has_a_name && schema.get("$ref").is_some() {
            text.and(of_default(schema))
        } else {
            text.and(facts(target))
        };
        let is_said = target.get("deprecated").and_then(Value::as_bool) == Some(true);
        if is_said { text } else { text.and(of_deprecation(node)) }
    }

    /// What is said of each value of an `enum`, and what it is called.
    pub(crate) fn of_value(self, pointer: &Pointer, wire: &str) -> Text {
        if let Some(written) = self.words.of_value(pointer, wire) {
            return Text::read(written);
        }
        let Some(node) = self.node(pointer) else { return Text::default() };
        let values = node.get("enum").and_then(Value::as_array);
        let is_it = |value: &Value| value.as_str() == Some(wire);
        let Some(index) = values.and_then(|values| values.iter().position(is_it)) else {
            return Text::default();
        };
        let listed = |key: &str| node.get(key).and_then(|list| list.get(index)).and_then(Value::as_str);
        let name = listed("x-enum-varnames").or_else(|| listed("x-enumNames"));
        let of_x_ms_enum = node.pointer("/x-ms-enum/values").and_then(Value::as_array).and_then(|values| {
            let value = values.iter().find(|value| value.get("value").is_some_and(is_it))?;
            value.get("description")?.as_str()
        });
        let mut said = OF_VALUES.iter().filter_map(|key| {
            let by_name = || name.and_then(|name| node.get(key)?.get(name)?.as_str());
            listed(key).or_else(|| node.get(key)?.get(wire)?.as_str()).or_else(by_name)
        });
        let text = said.next().or(of_x_ms_enum).map(Text::read).unwrap_or_default();
        match name.filter(|name| letters(name) != letters(wire)) {
            Some(name) if text.is_empty() => Text::read(name),
            _ => text,
        }
    }

    /// The answers of an operation, and by what status each comes.
    fn responses(self, operation: &Pointer) -> impl Iterator<Item = (&'a str, &'a Value)> {
        let responses = self.node(&operation.join("responses")).and_then(Value::as_object);
        let responses = responses.into_iter().flatten().filter(|(key, _)| !key.starts_with("x-"));
        responses.map(move |(status, response)| (status.as_str(), self.resolved(response)))
    }

    /// The statuses of which [`of_answers`](Self::of_answers) says what they mean.
    pub(crate) fn answered(self, operation: &Pointer) -> Vec<String> {
        let said = self.responses(operation).filter(|answer| !self.of_answer(operation, *answer).is_empty());
        said.map(|(status, _)| status.to_owned()).collect()
    }

    /// What an answer means.
    fn of_answer(self, operation: &Pointer, (status, response): (&str, &Value)) -> Text {
        let written = self.written(&operation.join("responses").join(status));
        let of_document = || Some(described(response)).filter(|_| !is_platitude(status, response));
        written.or_else(of_document).unwrap_or_default()
    }

    /// What is said of the answers of an operation: `200`, and each header of it.
    pub(crate) fn of_answers(self, operation: &Pointer) -> Text {
        let mut items = Vec::new();
        for (status, response) in self.responses(operation) {
            let text = self.of_answer(operation, (status, response));
            if !text.is_empty() {
                items.push(text.behind(&format!("{}:", code(status))));
            }
            let headers = response.get("headers").and_then(Value::as_object).into_iter().flatten();
            for (name, header) in headers {
                let text = described(self.resolved(header));
                if !text.is_empty() {
                    items.push(text.behind(&format!("{}, header {}:", code(status), code(name))));
                }
            }
        }
        under("Answers:", items)
    }

    /// What is said of the API as a whole: of itself, where it is served, and who may ask.
    pub(crate) fn of_api(self) -> Text {
        let Some(document) = self.document else { return Text::default() };
        let none = Value::Null;
        let info = document.get("info").unwrap_or(&none);
        let texts = ["title", "summary"].map(|key| info.get(key).and_then(Value::as_str).map(Text::read));
        let titles = texts.into_iter().flatten().fold(Text::default(), Text::and);
        let address = |key: &str, words: &str| match info.get(key).and_then(Value::as_str) {
            Some(address) => linked(address, words),
            None => Text::default(),
        };
        let named = |key: &str, word: &str| {
            let node = info.get(key);
            let text = |name: &str| node.and_then(|node| node.get(name)).and_then(Value::as_str);
            let all: Vec<&str> = ["name", "email", "url"].into_iter().filter_map(text).collect();
            if all.is_empty() { Text::default() } else { Text::read(&all.join(" ")).behind(word) }
        };
        let of_list = |key: &str, name: &str| {
            let list = document.get(key).and_then(Value::as_array).into_iter().flatten();
            let items = list.filter_map(|node| {
                let text = described(node);
                let name = node.get(name).and_then(Value::as_str)?;
                (!text.is_empty()).then(|| text.behind(&format!("{}:", code(name))))
            });
            items.collect::<Vec<Text>>()
        };
        let schemes = document.pointer("/components/securitySchemes").and_then(Value::as_object);
        let schemes = schemes.into_iter().flatten().filter_map(|(name, scheme)| {
            let text = described(self.resolved(scheme));
            (!text.is_empty()).then(|| text.behind(&format!("{}:", code(name))))
        });
        titles
            .and(described(info))
            .and(described_outside(document))
            .and(address("termsOfService", "Terms of service"))
            .and(named("contact", "Contact:"))
            .and(named("license", "License of the API:"))
            .and(under("Servers:", of_list("servers", "url")))
            .and(under("Ways to authenticate:", schemes.collect()))
    }

    /// What is said of each tag.
    pub(crate) fn of_tags(self) -> BTreeMap<&'a str, Text> {
        let tags = self.document.and_then(|document| document.get("tags")?.as_array());
        let mut said = BTreeMap::new();
        for tag in tags.into_iter().flatten() {
            let Some(name) = tag.get("name").and_then(Value::as_str) else { continue };
            let summary = tag.get("summary").and_then(Value::as_str);
            let words = || summary.map(Text::read).unwrap_or_default().and(described(tag));
            said.entry(name).or_insert_with(words);
        }
        said
    }

    /// The tags that the document lists, each with the tag, or the group, that it stands under.
    pub(crate) fn tags(self) -> Vec<(&'a str, Option<&'a str>)> {
        let list = |key: &str| self.document.and_then(|document| document.get(key)?.as_array());
        let text = |node: &'a Value, key: &str| node.get(key).and_then(Value::as_str);
        let tags = list("tags").into_iter().flatten();
        let mut tags: Vec<_> = tags.filter_map(|tag| Some((text(tag, "name")?, text(tag, PARENT)))).collect();
        let mut places: BTreeMap<&str, usize> =
            tags.iter().enumerate().map(|(place, (tag, _))| (*tag, place)).collect();
        // The way of documents before tags had parents.
        for group in list("x-tagGroups").into_iter().flatten() {
            let members = group.get("tags").and_then(Value::as_array).into_iter().flatten();
            let Some(name) = text(group, "name") else { continue };
            for member in members.filter_map(Value::as_str) {
                let place = *places.entry(member).or_insert(tags.len());
                match tags.get_mut(place) {
                    Some((_, parent)) => *parent = parent.or(Some(name)),
                    None => tags.push((member, Some(name))),
                }
            }
        }
        tags
    }

    /// Why an operation is deprecated, in its own words.
    pub(crate) fn reason(self, operation: &Pointer) -> Option<&'a str> {
        reason(self.node(operation)?)
    }
}

/// A list behind a line; nothing where the list is empty.
pub(super) fn under(line: &str, items: Vec<Text>) -> Text {
    if items.is_empty() { Text::default() } else { Text::own(line).and(Text::list(items)) }
}

/// The letters and digits of a name, without their case.
fn letters(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The `description` and the `externalDocs` of a node.
fn described(node: &Value) -> Text {
    let text = node.get("description").and_then(Value::as_str).map(Text::read);
    text.unwrap_or_default().and(described_outside(node))
}

fn described_outside(node: &Value) -> Text {
    let Some(outside) = node.get("externalDocs") else { return Text::default() };
    let Some(address) = outside.get("url").and_then(Value::as_str) else { return Text::default() };
    let words = outside.get("description").and_then(Value::as_str).map_or("", str::trim);
    linked(address, if words.is_empty() { "See" } else { words })
}

/// A line of words, which may be foreign, and an address.
fn linked(address: &str, words: &str) -> Text {
    let words: Vec<&str> = words.split_whitespace().collect();
    Text::read(&format!("{}: {address}", words.join(" ").trim_end_matches([':', '.'])))
}

/// Whether a node lists nothing but null or the empty text.
fn is_nothing(node: &Value) -> bool {
    let listed = node.get("enum").and_then(Value::as_array).filter(|listed| !listed.is_empty());
    listed.is_some_and(|listed| listed.iter().all(|value| value.is_null() || value.as_str() == Some("")))
        || node.get("type").and_then(Value::as_str) == Some("null")
}
