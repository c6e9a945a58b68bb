//! The corrected document of an API, read without the generator's types: what a judge goes by.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::bindings::Bindings;
use codegen::{Source, document, overlay};
use serde_json::Value;

/// A document with its overlays applied, and what people decided beside it.
#[derive(Debug)]
pub struct Document {
    value: Value,
    bindings: Bindings,
}

/// Where a value stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
    /// In a form, URL-encoded or multipart.
    Field,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Field => "form field",
        })
    }
}

/// An operation as the document has it.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    /// `GET`, `POST`, …
    pub method: String,
    /// The path's template.
    pub path: &'a str,
    /// Parameters outside the body.
    pub parameters: Vec<Parameter<'a>>,
    /// What the body may be.
    pub bodies: Vec<Content<'a>>,
    /// True where there must be a body.
    pub body_required: bool,
    /// Answers, in the document's order.
    pub answers: Vec<Answer<'a>>,
}

/// A parameter outside the body.
#[derive(Clone, Debug)]
pub struct Parameter<'a> {
    /// Where it stands.
    pub place: Place,
    /// Its name.
    pub name: &'a str,
    /// True where it must be given.
    pub required: bool,
    /// True where each item of a list is a parameter of its own.
    pub explode: bool,
    /// What stands between the items of a list that is one parameter.
    pub separator: &'static str,
    /// True where slashes of the value stay as they are.
    pub multi_segment: bool,
    /// What its value may be.
    pub schema: &'a Value,
}

/// A body in one media type.
#[derive(Clone, Debug)]
pub struct Content<'a> {
    /// The media type.
    pub media: &'a str,
    /// What it holds, where the document says so.
    pub schema: Option<&'a Value>,
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer<'a> {
    /// A status, a range of them (`4XX`) or `default`.
    pub status: &'a str,
    /// What the body may be; empty where there is none.
    pub content: Vec<Content<'a>>,
    /// True where it says where to go, in `Location`.
    pub location: bool,
}

impl<'a> Operation<'a> {
    /// The answers that are successes, as a success has them. Of an operation that says no more
    /// than what it answers by default, that.
    #[must_use]
    pub fn successes(&self) -> Vec<Answer<'a>> {
        let listed = self.answers.iter().filter(|answer| answer.status.starts_with('2'));
        let listed: Vec<Answer<'a>> = listed.cloned().collect();
        if !listed.is_empty() || self.answers.iter().any(|answer| answer.status.starts_with('3')) {
            return listed;
        }
        let default = self.answers.iter().filter(|answer| answer.status == "default");
        default.map(|answer| Answer { status: "200", ..answer.clone() }).collect()
    }
}

impl Answer<'_> {
    /// A status that this answer may come with.
    #[must_use]
    pub fn sample_status(&self) -> u16 {
        match self.status.as_bytes() {
            [class @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => u16::from(class - b'0') * 100 + 50,
            _ => self.status.parse().unwrap_or(500),
        }
    }
}

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl Document {
    /// Reads what `spec` holds of an API.
    ///
    /// # Errors
    /// Where there is no such API, or its files are not what they should be.
    pub fn of_api(name: &str) -> Result<Self, String> {
        Self::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(name))
    }

    fn read(folder: &Path) -> Result<Self, String> {
        let bytes = |path: PathBuf| {
            let bytes =
                fs::read(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            Ok::<_, String>((path.display().to_string(), bytes))
        };
        let mut overlays = Vec::new();
        let there = Some(folder.join("overlays")).filter(|folder| folder.is_dir());
        if let Some(listing) = there.map(fs::read_dir) {
            for entry in listing.map_err(|error| error.to_string())? {
                overlays.push(entry.map_err(|error| error.to_string())?.path());
            }
        }
        overlays.sort();
        let overlays = overlays.into_iter().map(bytes).collect::<Result<Vec<_>, _>>()?;
        let overlays: Vec<Source<'_>> =
            overlays.iter().map(|(label, bytes)| Source { label, bytes }).collect();
        let (label, bytes_of_document) = bytes(match folder.join("openapi.json") {
            json if json.is_file() => json,
            _ => folder.join("openapi.yaml"),
        })?;
        let read = document::read(Source { label: &label, bytes: &bytes_of_document });
        let bindings = match folder.join("bindings.toml") {
            path if path.is_file() => {
                let (label, bindings) = bytes(path)?;
                Bindings::read(&Source { label: &label, bytes: &bindings })
                    .map_err(|faults| faults.to_string())?
            }
            _ => Bindings::default(),
        };
        let read = read
            .and_then(|read| overlay::apply(read, &overlays, overlay::Rules::Strict))
            .map_err(|faults| faults.to_string())?;
        Ok(Self { value: read.value().clone(), bindings })
    }

    /// What people decided beside the document.
    #[must_use]
    pub fn bindings(&self) -> &Bindings {
        &self.bindings
    }

    /// The document itself.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The node that a node stands for: the same, or what its `$ref` leads to.
    #[must_use]
    pub fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        let mut node = node;
        // A chain of references ends, or the document would not have passed its check.
        for _ in 0..32 {
            let target = node.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#'));
            match target.and_then(|pointer| self.value.pointer(pointer)) {
                Some(target) => node = target,
                None => return node,
            }
        }
        node
    }

    /// The node that a node stands for where a schema that only wraps another is that other: one
    /// `allOf`, to which nothing that instances show is added.
    #[must_use]
    pub fn settle<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let schema = self.resolve(schema);
        let adds = ["properties", "required", "discriminator"].iter().any(|part| schema.get(part).is_some());
        match schema["allOf"].as_array().map(Vec::as_slice) {
            Some([only]) if !adds => self.settle(only),
            _ => schema,
        }
    }

    /// The schema that a schema is about: itself, or what it only wraps to demand more.
    #[must_use]
    pub fn core<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let schema = self.resolve(schema);
        match schema["allOf"].as_array().map(Vec::as_slice) {
            Some([only]) if schema.get("properties").is_none() => self.core(only),
            _ => schema,
        }
    }

    /// True where a body is JSON: by its media type, or, where that may be any, as it is no text.
    #[must_use]
    pub fn is_json(&self, content: &Content<'_>) -> bool {
        let any = content.media.split(';').next().is_some_and(|essence| essence.trim() == "*/*");
        let structured = |schema| self.settle(schema)["type"] != "string";
        is_json(content.media) || (any && content.schema.is_some_and(structured))
    }

    /// What an object of this schema may hold, with what it inherits.
    #[must_use]
    pub fn shape<'a>(&'a self, schema: &'a Value) -> Shape<'a> {
        let mut shape = Shape::default();
        shape.add(self, self.resolve(schema));
        shape
    }

    /// Every operation.
    #[must_use]
    pub fn operations(&self) -> Vec<Operation<'_>> {
        let paths = self.value["paths"].as_object().into_iter().flatten();
        paths
            .flat_map(|(path, item)| {
                let item = self.resolve(item);
                METHODS
                    .iter()
                    .filter_map(move |method| Some(self.operation(path, method, item, item.get(*method)?)))
            })
            .collect()
    }

    /// Every event that the API sends of itself as JSON, and what it holds.
    #[must_use]
    pub fn events(&self) -> Vec<(&str, Content<'_>)> {
        let webhooks = ["webhooks", "x-webhooks"].into_iter().filter_map(|key| self.value[key].as_object());
        let sent = webhooks.flatten().filter_map(|(name, item)| {
            let item = self.resolve(item);
            let mut operations = METHODS.iter().filter_map(|method| item.get(*method));
            let json = operations.find_map(|operation| {
                let body = self.resolve(&operation["requestBody"]);
                contents(body).into_iter().find(|content| is_json(content.media))
            });
            json.map(|content| (name.as_str(), content))
        });
        sent.collect()
    }

    fn operation<'a>(
        &'a self,
        path: &'a str,
        method: &str,
        item: &'a Value,
        node: &'a Value,
    ) -> Operation<'a> {
        let mut parameters: Vec<Parameter<'a>> = Vec::new();
        let lists = [&item["parameters"], &node["parameters"]];
        for parameter in lists.into_iter().filter_map(Value::as_array).flatten() {
            let Some(parameter) = self.parameter(self.resolve(parameter)) else { continue };
            parameters.retain(|other| (other.place, other.name) != (parameter.place, parameter.name));
            parameters.push(parameter);
        }
        let body = self.resolve(&node["requestBody"]);
        let answers = node["responses"].as_object().into_iter().flatten().map(|(status, answer)| {
            let answer = self.resolve(answer);
            let headers = answer["headers"].as_object().into_iter().flatten();
            let location = headers.into_iter().any(|(name, _)| name.eq_ignore_ascii_case("location"));
            Answer { status, content: contents(answer), location }
        });
        Operation {
            method: method.to_uppercase(),
            path,
            parameters,
            bodies: contents(body),
            body_required: body["required"] == true,
            answers: answers.collect(),
        }
    }

    fn parameter<'a>(&'a self, node: &'a Value) -> Option<Parameter<'a>> {
        let place = match node["in"].as_str()? {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            "cookie" => Place::Cookie,
            _ => return None,
        };
        let usual = if matches!(place, Place::Query | Place::Cookie) { "form" } else { "simple" };
        let style = node["style"].as_str().unwrap_or(usual);
        let name = node["name"].as_str()?;
        Some(Parameter {
            place,
            name,
            required: node["required"] == true,
            explode: node["explode"].as_bool().unwrap_or(style == "form"),
            separator: match style {
                "spaceDelimited" => " ",
                "pipeDelimited" => "|",
                _ => ",",
            },
            multi_segment: place == Place::Path
                && self.bindings.multi_segment.iter().any(|other| other == name),
            schema: &node["schema"],
        })
    }
}

fn contents(node: &Value) -> Vec<Content<'_>> {
    let contents = node["content"].as_object().into_iter().flatten();
    contents.map(|(media, content)| Content { media, schema: content.get("schema") }).collect()
}

/// True for `application/json` and its kin.
#[must_use]
pub fn is_json(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

/// What an object may hold.
#[derive(Clone, Debug, Default)]
pub struct Shape<'a> {
    /// Its properties, in the document's order.
    pub properties: Vec<(&'a str, &'a Value)>,
    /// The names of those that it must hold.
    pub required: BTreeSet<&'a str>,
}

impl<'a> Shape<'a> {
    fn add(&mut self, document: &'a Document, schema: &'a Value) {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.add(document, document.resolve(part));
        }
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            // What is nearer says more.
            match self.properties.iter_mut().find(|(other, _)| other == name) {
                Some((_, other)) => *other = property,
                None => self.properties.push((name, property)),
            }
        }
        self.required.extend(schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str));
    }
}
