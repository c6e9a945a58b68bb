//! What operations send and answer without a schema. Swagger 2.0 says of an operation what it consumes and produces,
//! also where nothing describes it; the later form of the same document has no place for that, and leaves it out.

use std::collections::BTreeSet;

use serde_json::Value;

use super::merge::operations;
use crate::document::Document;
use crate::document::media::is_undescribed;
use crate::document::moved::{Moved, key_of, operation_keys};

/// Of which operations a document says media types that have no schema.
///
/// They are kept where a later document of OpenAPI 3 has neither a body nor an answer there: that it says less is a
/// matter of its format. One of Swagger 2.0 says by itself what there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Undescribed {
    /// Of all, where it is Swagger 2.0 itself.
    #[default]
    AsItsFormat,
    /// Of all, since it was made of one in Swagger 2.0.
    All,
    /// Of these, as `GET /path`.
    Of(BTreeSet<String>),
}

impl Undescribed {
    /// Whether it may be of any operation, whatever the document says.
    pub(super) fn is_of_any(&self) -> bool {
        !matches!(self, Self::Of(operations) if operations.is_empty())
    }

    /// Whether the document says it of an operation.
    pub(super) fn says(&self, document: &Document, operation: &str) -> bool {
        match self {
            Self::AsItsFormat => document.is_lifted(),
            Self::All => true,
            Self::Of(operations) => operations.contains(operation),
        }
    }
}

/// Gives the operations of `whole`, the facts of a document of OpenAPI 3, the media types without a schema that `later`
/// says of them and they lack; says of which, as `GET /path`.
pub(super) fn keep(whole: &mut Value, later: &Value, says: impl Fn(&str) -> bool) -> Vec<String> {
    let now = operation_keys(whole);
    let moved = Moved::of(&operation_keys(later), &now);
    let mut kept = Vec::new();
    for (path, method, operation) in operations(later) {
        let old = key_of(method, path);
        let key = moved.operation(&old).unwrap_or(&old);
        let Some((_, path)) = key.split_once(' ').filter(|_| now.contains(key) && says(&old)) else {
            continue;
        };
        let item = whole.get_mut("paths").and_then(|paths| paths.get_mut(path)?.get_mut(method));
        if item.is_some_and(|item| complete(item, operation)) {
            kept.push(key.clone());
        }
    }
    kept
}

/// Completes one operation; whether it lacked anything.
fn complete(operation: &mut Value, older: &Value) -> bool {
    let mut is_completed = false;
    if let (Some(body), Value::Object(now)) =
        (older.get("requestBody").filter(|body| is_undescribed(body)), &mut *operation)
        && !now.contains_key("requestBody")
    {
        now.insert("requestBody".to_owned(), body.clone());
        is_completed = true;
    }
    let answers = older.get("responses").and_then(Value::as_object).into_iter().flatten();
    for (status, answer) in answers.filter(|(_, answer)| is_undescribed(answer)) {
        let now =
            operation.get_mut("responses").and_then(|responses| responses.get_mut(status)?.as_object_mut());
        if let (Some(now), Some(older)) = (now, answer.as_object())
            && !now.contains_key("content")
            && !now.contains_key("$ref")
        {
            let said = older
                .iter()
                .filter(|(key, _)| !now.contains_key(*key))
                .map(|(key, value)| (key.clone(), value.clone()));
            let said: Vec<(String, Value)> = said.collect();
            now.extend(said);
            is_completed = true;
        }
    }
    is_completed
}
