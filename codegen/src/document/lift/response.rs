//! Responses: their schema goes under the media types of the operation, their
//! headers get a schema of their own.

use serde_json::{Map, Value};

use super::{Lift, entries, note_order, or_json, parameter, schema};
use crate::document::status::NO_CONTENT;
use crate::pointer::Pointer;

impl<'d> Lift<'d> {
    /// One response, of an operation that produces media types of its own or
    /// leaves it at the document's.
    pub(super) fn response(
        &mut self,
        response: &'d Value,
        produces: Option<&[String]>,
        status: &str,
        from: &Pointer,
        to: &Pointer,
    ) -> Value {
        if let Some(target) = response.get("$ref").and_then(Value::as_str) {
            let shared = target
                .strip_prefix('#')
                .filter(|pointer| pointer.starts_with("/responses/"))
                .and_then(|pointer| Some((Pointer::parse(pointer)?, self.swagger.pointer(pointer)?)));
            // The shared one is lifted with the document's media types.
            return match (shared, produces) {
                (Some((pointer, shared)), Some(_)) if shared.get("$ref").is_none() => {
                    self.response(shared, produces, status, &pointer, to)
                }
                _ => {
                    let target = schema::reference(target);
                    Map::from_iter([("$ref".to_owned(), Value::String(target))]).into()
                }
            };
        }
        if from != to {
            self.moved(to.clone(), from.clone());
        }
        let Value::Object(map) = response else {
            return response.clone();
        };
        let mut lifted = Map::new();
        for (key, value) in map {
            match key.as_str() {
                "schema" | "examples" => {}
                "headers" => {
                    let at = to.join("headers");
                    let headers = entries(value)
                        .map(|(name, header)| {
                            let from = from.join("headers").join(name);
                            (name.clone(), self.header(header, &from, &at.join(name)))
                        })
                        .collect();
                    lifted.insert(key.clone(), Value::Object(headers));
                }
                _ => {
                    lifted.insert(key.clone(), value.clone());
                }
            }
        }
        if let Some(content) = self.content(map, (produces, &mut lifted), status, from, to) {
            lifted.insert("content".to_owned(), content);
        }
        Value::Object(lifted)
    }

    /// The media types of a response with a schema, or of a success without one
    /// where the operation says itself what it produces.
    fn content(
        &mut self,
        response: &Map<String, Value>,
        (produces, beside): (Option<&[String]>, &mut Map<String, Value>),
        status: &str,
        from: &Pointer,
        to: &Pointer,
    ) -> Option<Value> {
        let described = response.get("schema");
        if described.is_none() && (produces.is_none_or(<[String]>::is_empty) || !has_content(status)) {
            return None;
        }
        let is_file =
            described.and_then(|schema| schema.get("type")?.as_str()).is_some_and(|name| name == "file");
        let names_any = match produces {
            Some(own) => !own.is_empty(),
            None => self.swagger.get("produces").is_some(),
        };
        let media_types = match produces {
            _ if is_file && !names_any => vec!["application/octet-stream".to_owned()],
            Some([]) => or_json(None),
            Some(own) => own.to_vec(),
            None => self.produces.clone(),
        };
        note_order(beside, &media_types);
        let examples = response.get("examples");
        let mut content = Map::new();
        for media_type in media_types {
            let mut lifted = Map::new();
            if let Some(described) = described {
                lifted.insert("schema".to_owned(), schema::schema(described));
            }
            if let Some(example) = examples.and_then(|examples| examples.get(&media_type)) {
                lifted.insert("example".to_owned(), example.clone());
            }
            self.moved(to.join("content").join(&media_type), from.clone());
            content.insert(media_type, Value::Object(lifted));
        }
        Some(Value::Object(content))
    }

    fn header(&mut self, header: &Value, from: &Pointer, to: &Pointer) -> Value {
        let (mut lifted, of_value) = parameter::split(header);
        if let Some((_, explode)) = parameter::style(header, Some("header")) {
            lifted.insert("explode".to_owned(), explode.into());
        }
        self.moved(to.join("schema"), from.clone());
        lifted.insert("schema".to_owned(), of_value);
        Value::Object(lifted)
    }
}

/// Whether an answer with this status can hold anything.
fn has_content(status: &str) -> bool {
    status.starts_with('2') && !NO_CONTENT.contains(&status)
}
