//! Parameters: their type goes into a schema, lists get a style, and what is
//! sent in the body becomes a request body.

use serde_json::{Map, Value};

use super::super::settle::settling::excerpt;
use super::super::shape::OF_A_VALUE;
use super::{COLLECTION_FORMAT, Lift, entries, note_order, or_json, schema, texts};
use crate::pointer::Pointer;

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// Splits what describes the value from what describes the parameter.
pub(super) fn split(parameter: &Value) -> (Map<String, Value>, Value) {
    let (of_value, rest): (Map<_, _>, Map<_, _>) =
        entries(parameter).map(|(key, value)| (key.clone(), value.clone())).partition(|(key, _)| {
            OF_A_VALUE.contains(&key.as_str()) || matches!(key.as_str(), "collectionFormat" | "x-nullable")
        });
    (rest, schema::schema(&Value::Object(of_value)))
}

/// How a list is written in a parameter; `None` for what is no list.
pub(super) fn style(parameter: &Value, place: Option<&str>) -> Option<(&'static str, bool)> {
    if parameter.get("type").and_then(Value::as_str) != Some("array") {
        return None;
    }
    let commas = match place {
        Some("path" | "header") => "simple",
        _ => "form",
    };
    let is_query = commas == "form";
    Some(match parameter.get("collectionFormat").and_then(Value::as_str) {
        Some("multi") if is_query => ("form", true),
        Some("ssv") if is_query => ("spaceDelimited", false),
        Some("pipes") if is_query => ("pipeDelimited", false),
        // What is no format at all, too: a list is csv where nothing is said.
        _ => (commas, false),
    })
}

/// The `collectionFormat` where its style says less.
pub(super) fn format_without_style<'d>(parameter: &'d Value, place: Option<&str>) -> Option<&'d str> {
    let is_list = parameter.get("type").and_then(Value::as_str) == Some("array");
    let format = parameter.get("collectionFormat").and_then(Value::as_str).filter(|_| is_list)?;
    let is_query = !matches!(place, Some("path" | "header"));
    matches!((format, is_query), ("tsv", _) | ("ssv" | "pipes", false)).then_some(format)
}

impl<'d> Lift<'d> {
    /// The parameter a reference leads to, or the parameter itself; `None` for
    /// a reference that leads nowhere.
    fn resolved(&self, parameter: &'d Value) -> Option<&'d Value> {
        match parameter.get("$ref").and_then(Value::as_str) {
            Some(target) => self.swagger.pointer(target.strip_prefix('#')?),
            None => Some(parameter),
        }
    }

    fn place(&self, parameter: &'d Value) -> Option<&'d str> {
        self.resolved(parameter)?.get("in")?.as_str()
    }

    /// Whether a parameter is sent in the body.
    pub(super) fn is_body(&self, parameter: &'d Value) -> bool {
        matches!(self.place(parameter), Some("body" | "formData"))
    }

    /// Tells of a way to write lists that is none in this place, and of one of lists in a list, which have
    /// no way of their own in 3.0.
    fn format_of_lists(&mut self, parameter: &Value, place: Option<&str>, from: &Pointer) {
        let is_list = parameter.get("type").and_then(Value::as_str) == Some("array");
        if let Some(format) = parameter.get("collectionFormat").filter(|_| is_list) {
            let is_query = !matches!(place, Some("path" | "header"));
            let is_known = match format.as_str() {
                Some("csv" | "ssv" | "tsv" | "pipes") => true,
                Some("multi") => is_query,
                _ => false,
            };
            if !is_known {
                let message = format!(
                    "`collectionFormat` cannot be {} here: the list is written with commas",
                    excerpt(format)
                );
                self.fault(from.join("collectionFormat"), message);
            }
        }
        let items = parameter.get("items");
        let format = items.and_then(|items| items.get("collectionFormat")?.as_str());
        if let Some(format) = format.filter(|format| *format != "csv") {
            let message = format!(
                "a list in a list is not written by its `collectionFormat`, {}",
                excerpt(&format.into())
            );
            self.fault(from.join("items").join("collectionFormat"), message);
        }
    }

    /// Whether an operation's parameter takes the place of a path's.
    pub(super) fn is_same(&self, own: &'d Value, shared: &'d Value) -> bool {
        let name = |parameter| self.resolved(parameter).and_then(|known| known.get("name"));
        match (self.place(own), self.place(shared)) {
            (Some("formData"), Some("formData")) => name(own) == name(shared),
            // A body rules out any other body, and form fields with it.
            _ => true,
        }
    }

    /// The parameters of a path or an operation that are not sent in the body.
    pub(super) fn parameters(&mut self, parameters: &[(Pointer, &'d Value)], here: &Pointer) -> Value {
        let list = here.join("parameters");
        parameters
            .iter()
            .enumerate()
            .map(|(position, (from, parameter))| self.parameter(parameter, from, &list.index(position)))
            .collect()
    }

    fn parameter(&mut self, parameter: &Value, from: &Pointer, to: &Pointer) -> Value {
        if from != to {
            self.moved(to.clone(), from.clone());
        }
        if let Some(target) = parameter.get("$ref").and_then(Value::as_str) {
            let target = schema::reference(target);
            return Map::from_iter([("$ref".to_owned(), Value::String(target))]).into();
        }
        let (mut lifted, of_value) = split(parameter);
        let place = parameter.get("in").and_then(Value::as_str);
        if let Some((style, explode)) = style(parameter, place) {
            lifted.insert("style".to_owned(), style.into());
            lifted.insert("explode".to_owned(), explode.into());
        }
        if let Some(format) = format_without_style(parameter, place) {
            lifted.insert(COLLECTION_FORMAT.to_owned(), format.into());
        }
        self.format_of_lists(parameter, place, from);
        self.moved(to.join("schema"), from.clone());
        // What 3.0 writes in a 2.0 document stays.
        if !lifted.contains_key("schema") || of_value != Value::Object(Map::new()) {
            lifted.insert("schema".to_owned(), of_value);
        }
        Value::Object(lifted)
    }

    /// The document's shared parameters: those sent as a body become request
    /// bodies; form fields belong to whole forms and are written where used.
    pub(super) fn shared_parameters(&mut self, shared: &'d Value, components: &mut Map<String, Value>) {
        let mut parameters = Map::new();
        let mut bodies = Map::new();
        for (name, parameter) in entries(shared) {
            let from = Pointer::of(["parameters", name]);
            match self.place(parameter) {
                Some("formData") => {}
                Some("body") => {
                    let to = Pointer::of(["components", "requestBodies", name]);
                    let consumes = self.consumes.clone();
                    bodies.insert(name.clone(), self.body(parameter, &consumes, &from, &to));
                }
                _ => {
                    let to = Pointer::of(["components", "parameters", name]);
                    parameters.insert(name.clone(), self.parameter(parameter, &from, &to));
                }
            }
        }
        for (section, members) in [("parameters", parameters), ("requestBodies", bodies)] {
            if !members.is_empty() {
                components.insert(section.to_owned(), Value::Object(members));
            }
        }
    }

    /// The request body of an operation, of what its parameters send there.
    pub(super) fn request_body(
        &mut self,
        method: &str,
        bodies: &[(Pointer, &'d Value)],
        consumes: Option<&[String]>,
        here: &Pointer,
    ) -> Option<Value> {
        let to = here.join("requestBody");
        let whole = bodies.iter().find(|(_, parameter)| self.place(parameter) == Some("body"));
        let Some((from, parameter)) = whole else {
            if !bodies.is_empty() {
                return Some(self.form(bodies, consumes, &to));
            }
            // Media types of a body that is not described are still a fact.
            let takes_any = matches!(method, "post" | "put" | "patch");
            let undescribed = consumes.filter(|consumes| takes_any && !consumes.is_empty())?;
            self.moved(to, here.join("consumes"));
            let content =
                undescribed.iter().map(|media_type| (media_type.clone(), Map::new().into())).collect();
            let mut lifted = Map::from_iter([("content".to_owned(), Value::Object(content))]);
            note_order(&mut lifted, undescribed);
            return Some(lifted.into());
        };
        if bodies.len() > 1 {
            self.fault(
                from.clone(),
                "an operation has one body, or form fields: the first body is sent, and nothing else",
            );
        }
        let target = parameter.get("$ref").and_then(Value::as_str);
        let name = target.and_then(|target| target.strip_prefix("#/parameters/"));
        if let (Some(name), None) = (name, consumes) {
            self.moved(to, from.clone());
            let target = format!("#/components/requestBodies/{name}");
            return Some(Map::from_iter([("$ref".to_owned(), Value::String(target))]).into());
        }
        let resolved = self.resolved(parameter)?;
        let consumes = match consumes {
            None => self.consumes.clone(),
            Some([]) => or_json(None),
            Some(own) => own.to_vec(),
        };
        Some(self.body(resolved, &consumes, from, &to))
    }

    fn body(&mut self, parameter: &Value, consumes: &[String], from: &Pointer, to: &Pointer) -> Value {
        self.moved(to.clone(), from.clone());
        let (mut lifted, of_value) = split(parameter);
        // The body's name is never on the wire.
        lifted.remove("name");
        lifted.remove("in");
        let described = match lifted.remove("schema") {
            Some(value) => schema::schema(&value),
            None => {
                self.fault(
                    from.clone(),
                    "a body has a `schema`: without one it is what the parameter says itself",
                );
                of_value
            }
        };
        let mut content = Map::new();
        for media_type in consumes {
            self.moved(to.join("content").join(media_type), from.clone());
            let described = Map::from_iter([("schema".to_owned(), described.clone())]);
            content.insert(media_type.clone(), Value::Object(described));
        }
        lifted.insert("content".to_owned(), Value::Object(content));
        note_order(&mut lifted, consumes);
        Value::Object(lifted)
    }

    fn form(&mut self, fields: &[(Pointer, &'d Value)], consumes: Option<&[String]>, to: &Pointer) -> Value {
        let mut properties = Map::new();
        let mut encoding = Map::new();
        let mut required = Vec::new();
        let mut places = Vec::new();
        let mut file = false;
        for (from, field) in fields {
            let Some(field) = self.resolved(field) else {
                continue;
            };
            let Some(name) = field.get("name").and_then(Value::as_str) else {
                self.fault(from.clone(), "a form field needs a name: it is left out");
                continue;
            };
            self.format_of_lists(field, None, from);
            file |= field.get("type").and_then(Value::as_str) == Some("file");
            let (mut rest, mut of_value) = split(field);
            if let Some((style, explode)) = style(field, None) {
                let style = [("style", style.into()), ("explode", explode.into())];
                let mut style = Map::from_iter(style.map(|(key, value): (_, Value)| (key.to_owned(), value)));
                if let Some(format) = format_without_style(field, None) {
                    style.insert(COLLECTION_FORMAT.to_owned(), format.into());
                }
                encoding.insert(name.to_owned(), style.into());
            }
            if rest.remove("required") == Some(Value::Bool(true)) {
                required.push(Value::from(name));
            }
            rest.remove("name");
            rest.remove("in");
            if let Value::Object(schema) = &mut of_value {
                schema.append(&mut rest);
            }
            properties.insert(name.to_owned(), of_value);
            places.push((name, from));
        }
        let mut schema = Map::from_iter([
            ("type".to_owned(), "object".into()),
            ("properties".to_owned(), Value::Object(properties)),
        ]);
        if !required.is_empty() {
            schema.insert("required".to_owned(), Value::Array(required));
        }
        let mut described = Map::from_iter([("schema".to_owned(), Value::Object(schema))]);
        if !encoding.is_empty() {
            described.insert("encoding".to_owned(), Value::Object(encoding));
        }
        let mut content = Map::new();
        let types = self.form_types(consumes, file);
        let mut lifted = Map::new();
        note_order(&mut lifted, &types);
        for media_type in types {
            let at = to.join("content").join(&media_type).join("schema").join("properties");
            for (name, from) in &places {
                self.moved(at.join(name), (*from).clone());
            }
            content.insert(media_type, Value::Object(described.clone()));
        }
        lifted.insert("content".to_owned(), Value::Object(content));
        Value::Object(lifted)
    }

    /// The media types a form is sent as: those declared that are forms, else
    /// what its fields need.
    fn form_types(&self, consumes: Option<&[String]>, file: bool) -> Vec<String> {
        let global = texts(self.swagger.get("consumes"));
        let declared = consumes.map(<[String]>::to_vec).or(global);
        let forms: Vec<String> = declared
            .unwrap_or_default()
            .into_iter()
            .filter(|media_type| media_type.starts_with("multipart/") || media_type == FORM)
            .collect();
        // Among fields of a URL-encoded form a file would be a text.
        let parts: Vec<String> = forms.iter().filter(|media| *media != FORM).cloned().collect();
        match (forms.is_empty(), file) {
            (false, true) if !parts.is_empty() => parts,
            (false, _) => forms,
            (true, true) => vec![MULTIPART.to_owned()],
            (true, false) => vec![FORM.to_owned()],
        }
    }
}
