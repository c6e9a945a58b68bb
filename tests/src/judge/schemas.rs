//! Schemas of OpenAPI 3.0 as JSON Schema, for a validator that knows nothing of this project.

use std::collections::BTreeMap;

use jsonschema::{Draft, Validator, ValidatorMap};
use serde_json::{Map, Value, json};

use crate::document::{Content, Document};

/// Validators of every schema of a document.
#[derive(Debug)]
pub struct Schemas {
    validators: ValidatorMap,
    /// The schemas that stand in an operation, by their text.
    inline: BTreeMap<String, String>,
}

impl Schemas {
    /// Compiles them.
    ///
    /// # Errors
    /// Where one is not a schema.
    pub fn new(document: &Document) -> Result<Self, String> {
        let mut definitions = Map::new();
        for (name, schema) in document.value()["components"]["schemas"].as_object().into_iter().flatten() {
            definitions.insert(name.clone(), converted(schema));
        }
        let mut inline = BTreeMap::new();
        for operation in document.operations() {
            let bodies = operation.bodies.iter();
            let answers = operation.answers.iter().flat_map(|answer| &answer.content);
            for schema in bodies.chain(answers).filter_map(|content| content.schema) {
                let number = inline.len();
                let name = inline.entry(schema.to_string()).or_insert_with(|| format!("inline-{number}"));
                definitions.insert(name.clone(), converted(schema));
            }
        }
        let all = json!({ "definitions": definitions });
        let validators = jsonschema::options().with_draft(Draft::Draft4).build_map(&all);
        Ok(Self { validators: validators.map_err(|error| error.to_string())?, inline })
    }

    /// What is wrong with an instance of a body's schema.
    #[must_use]
    pub fn check(&self, content: &Content<'_>, instance: &Value) -> Vec<String> {
        // What says nothing allows everything.
        let says = |schema: &&Value| schema.as_object().is_none_or(|rules| !rules.is_empty());
        let Some(schema) = content.schema.filter(says) else { return Vec::new() };
        let Some(validator) = self.validator(schema) else {
            return vec![format!("there is no validator for {schema}")];
        };
        let errors = validator.iter_errors(instance);
        errors.map(|error| format!("{} at {}", error, error.instance_path())).collect()
    }

    fn validator(&self, schema: &Value) -> Option<&Validator> {
        // A schema that is only a reference is compiled under the name that it leads to.
        let target = schema["$ref"].as_str().and_then(|target| target.strip_prefix("#/components/schemas/"));
        let name = match target {
            Some(name) => name,
            None => self.inline.get(&schema.to_string())?,
        };
        self.validators.get(&format!("#/definitions/{}", name))
    }
}

/// The same schema in Draft 4, from which OpenAPI 3.0 took it.
fn converted(schema: &Value) -> Value {
    match schema {
        Value::Object(fields) => {
            let mut fields: Map<String, Value> =
                fields.iter().map(|(name, value)| (name.clone(), converted(value))).collect();
            if let Some(Value::String(target)) = fields.get_mut("$ref") {
                *target = target.replace("#/components/schemas/", "#/definitions/");
            }
            if fields.get("nullable") == Some(&Value::Bool(true)) {
                fields.remove("nullable");
                if let Some(Value::String(name)) = fields.get("type") {
                    fields.insert("type".to_owned(), json!([name, "null"]));
                }
                if let Some(Value::Array(values)) = fields.get_mut("enum") {
                    values.push(Value::Null);
                }
            }
            Value::Object(fields)
        }
        Value::Array(items) => items.iter().map(converted).collect(),
        plain => plain.clone(),
    }
}
