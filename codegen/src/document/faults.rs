//! The nodes of a document that `openapiv3` cannot type.

use openapiv3 as standard;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::shape::Kind;
use crate::pointer::Pointer;

/// A node that cannot be typed.
pub(super) struct Fault {
    pub(super) pointer: Pointer,
    /// Its kind; data for a field without which the node around it could be typed.
    pub(super) kind: Kind,
    pub(super) message: String,
}

/// The deepest nodes of a document that cannot be typed; none if it can.
pub(super) fn faults(value: &Value) -> Vec<Fault> {
    let mut faults = Vec::new();
    probe(Kind::Document, value, &mut Pointer::root(), &mut faults);
    faults
}

/// Looks for the deepest nodes that cannot be typed; adds none if the node
/// can.
fn probe(kind: Kind, value: &Value, pointer: &mut Pointer, faults: &mut Vec<Fault>) {
    let Some(message) = refusal(kind, value) else {
        return;
    };
    let before = faults.len();
    kind.descend(value, pointer, &mut |kind, child, pointer| probe(kind, child, pointer, faults));
    if faults.len() > before {
        return;
    }
    match guilty(kind, value) {
        Some(key) => {
            let shown = value.get(&key).map(excerpt).unwrap_or_default();
            let message = format!("`{key}` of a {} cannot be {shown}", kind.noun());
            faults.push(Fault { pointer: pointer.join(&key), kind: Kind::Data, message });
        }
        None => {
            let message = format!("no valid {}: {message}", kind.noun());
            faults.push(Fault { pointer: pointer.clone(), kind, message });
        }
    }
}

/// The field without which the node could be typed.
fn guilty(kind: Kind, value: &Value) -> Option<String> {
    let map = value.as_object()?;
    map.keys()
        .find(|key| {
            let rest: Map<String, Value> = map
                .iter()
                .filter(|(other, _)| other != key)
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect();
            refusal(kind, &Value::Object(rest)).is_none()
        })
        .cloned()
}

/// A value as short text for a message.
fn excerpt(value: &Value) -> String {
    const LIMIT: usize = 60;
    let text = value.to_string();
    match text.char_indices().nth(LIMIT) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}

/// Why a node cannot be typed; `None` if it can.
fn refusal(kind: Kind, value: &Value) -> Option<String> {
    if kind.is_referable() && kind != Kind::PathItem && value.get("$ref").is_some() {
        return as_type::<standard::ReferenceOr<()>>(value);
    }
    match kind {
        Kind::Document => as_type::<standard::OpenAPI>(value),
        Kind::Info => as_type::<standard::Info>(value),
        Kind::Contact => as_type::<standard::Contact>(value),
        Kind::License => as_type::<standard::License>(value),
        Kind::Server => as_type::<standard::Server>(value),
        Kind::ServerVariable => as_type::<standard::ServerVariable>(value),
        Kind::Tag => as_type::<standard::Tag>(value),
        Kind::ExternalDocs => as_type::<standard::ExternalDocumentation>(value),
        Kind::Paths => as_type::<standard::Paths>(value),
        Kind::PathItem => as_type::<standard::PathItem>(value),
        Kind::Operation => as_type::<standard::Operation>(value),
        Kind::Parameter => as_type::<standard::Parameter>(value),
        Kind::RequestBody => as_type::<standard::RequestBody>(value),
        Kind::MediaType => as_type::<standard::MediaType>(value),
        Kind::Encoding => as_type::<standard::Encoding>(value),
        Kind::Responses => as_type::<standard::Responses>(value),
        Kind::Response => as_type::<standard::Response>(value),
        Kind::Header => as_type::<standard::Header>(value),
        Kind::Link => as_type::<standard::Link>(value),
        Kind::Example => as_type::<standard::Example>(value),
        Kind::Schema if value.is_boolean() => None,
        Kind::Schema => as_type::<standard::Schema>(value),
        Kind::Discriminator => as_type::<standard::Discriminator>(value),
        Kind::Components => as_type::<standard::Components>(value),
        Kind::SecurityScheme => as_type::<standard::SecurityScheme>(value),
        Kind::OauthFlows => as_type::<standard::OAuth2Flows>(value),
        Kind::OauthFlow => None,
        Kind::Map(inner) => match value {
            Value::Object(map) => map.values().find_map(|value| refusal(*inner, value)),
            _ => Some("a mapping is expected".to_owned()),
        },
        Kind::List(inner) => match value {
            Value::Array(list) => list.iter().find_map(|value| refusal(*inner, value)),
            _ => Some("a list is expected".to_owned()),
        },
        Kind::Data => None,
    }
}

fn as_type<T: DeserializeOwned>(value: &Value) -> Option<String> {
    T::deserialize(value).err().map(|error| error.to_string())
}
