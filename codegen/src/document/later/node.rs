//! What is no schema: what 3.1 and 3.2 have beyond 3.0 goes where 3.0 has it, or is told.

use serde_json::{Map, Value};

use super::super::shape::{ADDITIONAL_OPERATIONS, Kind, METHODS, PARENT};
use super::{LONGEST_CHAIN, Later, one};
use crate::diagnostic::Oddity;
use crate::pointer::Pointer;

impl<'d> Later<'d> {
    /// Reads what stands in a node itself, before what is below it.
    pub(super) fn own(&mut self, kind: Kind, map: &mut Map<String, Value>, here: &Pointer, from: &Pointer) {
        match kind {
            Kind::Document => self.document(map),
            Kind::Info => summed_up(map),
            Kind::License => {
                map.remove("identifier");
            }
            Kind::Server => {
                map.remove("name");
            }
            Kind::Tag => {
                summed_up(map);
                self.tag(map, from);
            }
            Kind::PathItem => self.path_item(map, here, from),
            Kind::Operation => self.operation(map),
            Kind::Parameter => self.parameter(map, here, from),
            Kind::MediaType => self.media_type(map, here, from),
            Kind::Map(&Kind::MediaType) => self.media_types(map, here),
            Kind::Response => {
                summed_up(map);
                map.entry("description").or_insert_with(|| "".into());
            }
            Kind::Components => self.components(map, from),
            Kind::SecurityScheme => {
                map.retain(|key, _| !matches!(key.as_str(), "oauth2MetadataUrl" | "deprecated"))
            }
            Kind::OauthFlows => self.flows(map, from),
            Kind::OauthFlow => {
                map.remove("deviceAuthorizationUrl");
            }
            _ => {}
        }
    }

    fn document(&mut self, map: &mut Map<String, Value>) {
        map.retain(|key, _| !matches!(key.as_str(), "$self" | "jsonSchemaDialect"));
        map.insert("openapi".to_owned(), "3.0.4".into());
        // A document may hold nothing but components, or nothing but webhooks.
        let holds = |key: &str| self.source.get(key).is_some();
        if !holds("paths") && (holds("webhooks") || holds("components")) {
            map.insert("paths".to_owned(), Map::new().into());
        }
        let tags = self.source.get("tags").and_then(Value::as_array);
        let text = |tag: &'d Value, key: &str| tag.get(key).and_then(Value::as_str);
        let named =
            tags.into_iter().flatten().filter_map(|tag| Some((text(tag, "name")?, text(tag, "parent"))));
        self.parents = named.collect();
        self.badges = tags
            .into_iter()
            .flatten()
            .filter(|tag| tag.get("kind").and_then(Value::as_str).is_some_and(|kind| kind != "nav"))
            .filter_map(|tag| tag.get("name")?.as_str())
            .collect();
        self.without_schemes(map);
    }

    /// Keeps what a tag stands under.
    fn tag(&mut self, map: &mut Map<String, Value>, from: &Pointer) {
        map.remove("kind");
        let Some(parent) = map.remove("parent") else { return };
        let help = "name a tag that the document lists, which does not stand under this one";
        let (own, named) = (map.get("name").and_then(Value::as_str), parent.as_str().unwrap_or_default());
        let above = std::iter::successors(Some(named), |tag| self.parents.get(tag).copied().flatten());
        let problem = if !self.parents.contains_key(named) {
            Some("`parent` of a tag names no tag that the document lists: it is a group without words")
        } else if above.take(LONGEST_CHAIN).any(|tag| Some(tag) == own) {
            Some("a tag stands under itself: one of the circle is listed first")
        } else {
            None
        };
        if let Some(problem) = problem {
            self.told.tell_as(Oddity::FaultyNode, &from.join("parent"), problem, help);
        }
        if parent.is_string() {
            map.insert(PARENT.to_owned(), parent);
        }
    }

    /// What is asked of an operation counts without what the transport sees to.
    fn without_schemes(&self, map: &mut Map<String, Value>) {
        let Some(Value::Array(requirements)) = map.get_mut("security") else { return };
        let schemes = self.source.pointer("/components/securitySchemes");
        let is_mutual = |name: &str| schemes.and_then(|schemes| schemes.get(name)).is_some_and(is_mutual);
        for requirement in requirements.iter_mut().filter_map(Value::as_object_mut) {
            requirement.retain(|name, _| !is_mutual(name));
        }
    }

    fn components(&mut self, map: &mut Map<String, Value>, from: &Pointer) {
        let Some(Value::Object(schemes)) = map.get_mut("securitySchemes") else { return };
        let at = from.join("securitySchemes");
        schemes.retain(|name, scheme| {
            let is_told = is_mutual(scheme);
            if is_told {
                let help = "give the client a transport that has the certificate";
                let message =
                    "a certificate of the client is part of the connection: it is no credential of a request";
                self.told.tell_as(Oddity::UnreadSecurity, &at.join(name), message, help);
            }
            !is_told
        });
    }

    fn flows(&mut self, map: &mut Map<String, Value>, from: &Pointer) {
        if map.remove("deviceAuthorization").is_some() {
            let help = "get a token by another flow, or hand one to the client";
            let message = "the device authorization flow is none that the client runs: it is left out";
            self.told.tell_as(Oddity::UnreadSecurity, &from.join("deviceAuthorization"), message, help);
        }
    }

    fn path_item(&mut self, map: &mut Map<String, Value>, here: &Pointer, from: &Pointer) {
        let mut additional = Map::new();
        let at = here.join(ADDITIONAL_OPERATIONS);
        if map.get("query").is_some_and(Value::is_object)
            && let Some(operation) = map.remove("query")
        {
            self.moved(at.join("QUERY"), from.join("query"));
            additional.insert("QUERY".to_owned(), operation);
        }
        if let Some(Value::Object(operations)) = map.remove("additionalOperations") {
            let stood = from.join("additionalOperations");
            for (method, operation) in operations {
                let lower = method.to_ascii_lowercase();
                if METHODS.contains(&lower.as_str()) {
                    let message =
                        format!("`{method}` has a key of its own in a path item: it is read as `{lower}`");
                    self.leftover(&stood.join(&method), message);
                    if !map.contains_key(&lower) {
                        self.moved(here.join(&lower), stood.join(&method));
                        map.insert(lower, operation);
                    }
                    continue;
                }
                self.moved(at.join(&method), stood.join(&method));
                additional.insert(method, operation);
            }
        }
        if !additional.is_empty() {
            map.insert(ADDITIONAL_OPERATIONS.to_owned(), Value::Object(additional));
        }
    }

    fn operation(&mut self, map: &mut Map<String, Value>) {
        map.entry("responses").or_insert_with(|| Map::new().into());
        // A tag that is no part of the navigation says nothing of what an operation is about.
        if let Some(Value::Array(tags)) = map.get_mut("tags") {
            let is_badge = |tag: &Value| tag.as_str().is_some_and(|tag| self.badges.contains(tag));
            if !tags.iter().all(is_badge) {
                tags.retain(|tag| !is_badge(tag));
            }
        }
        self.without_schemes(map);
    }

    /// A whole query is the parameters that it is made of, where it is a form.
    fn parameter(&mut self, map: &mut Map<String, Value>, here: &Pointer, from: &Pointer) {
        if map.get("style").is_some_and(|style| *style == "cookie") {
            map.insert("style".to_owned(), "form".into());
        }
        if map.get("in").is_none_or(|place| *place != "querystring") {
            return;
        }
        let form = "application/x-www-form-urlencoded";
        let schema = map.get("content").and_then(|content| content.get(form)?.get("schema")).cloned();
        map.insert("in".to_owned(), "query".into());
        map.remove("content");
        match schema {
            Some(schema) => {
                self.moved(here.join("schema"), from.join("content").join(form).join("schema"));
                map.extend(one("schema", schema));
                map.extend(one("style", "form"));
                map.extend(one("explode", true));
            }
            None => {
                let message =
                    "a whole query that is no form has no parameter: it is sent under the parameter's name";
                self.unread(&from.join("in"), message);
                map.extend(one("schema", one("type", "string")));
            }
        }
    }

    /// A media type by reference is what it refers to.
    fn media_types(&mut self, map: &mut Map<String, Value>, here: &Pointer) {
        for (name, media_type) in map.iter_mut() {
            // Of a header of a part only the name is read: what it holds may lead round in a circle.
            if self.around > 0 && media_type.get("$ref").is_some() {
                *media_type = Map::new().into();
                continue;
            }
            let Some(reference) = media_type.get("$ref").and_then(Value::as_str) else { continue };
            if let (Some(target), Some(pointer)) = (self.target(reference), Pointer::of_reference(reference))
            {
                self.moves.insert(here.join(name), pointer);
                *media_type = target.clone();
            }
        }
    }
}

/// Whether a security scheme is a certificate of the client.
fn is_mutual(scheme: &Value) -> bool {
    scheme.get("type").and_then(Value::as_str).is_some_and(|name| name.eq_ignore_ascii_case("mutualTLS"))
}

/// Puts a summary before the description, where 3.0 has no summary.
fn summed_up(map: &mut Map<String, Value>) {
    let Some(Value::String(summary)) = map.remove("summary") else { return };
    let text = match map.get("description").and_then(Value::as_str) {
        Some(description) if description != summary => format!("{summary}\n\n{description}"),
        _ => summary,
    };
    map.insert("description".to_owned(), text.into());
}
