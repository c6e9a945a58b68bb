//! Scalars: texts, flags, counts and numbers that were written as something else.

use serde_json::{Map, Number, Value};

use super::settling::{Settling, excerpt};
use crate::document::shape::Kind;
use crate::pointer::Pointer;

/// What a scalar of the standard is.
#[derive(Clone, Copy)]
enum Wanted {
    Text,
    Flag,
    /// A whole number from zero.
    Count,
    Number,
}

/// What the standard wants under a key that stands for one scalar wherever it stands.
fn wanted(kind: Kind, key: &str) -> Option<Wanted> {
    Some(match key {
        "title" | "description" | "termsOfService" | "version" | "summary" | "operationId" | "name"
        | "in" | "style" | "contentType" | "format" | "pattern" | "propertyName" | "url" | "operationRef"
        | "scheme" | "bearerFormat" | "openIdConnectUrl" | "authorizationUrl" | "tokenUrl" | "refreshUrl" => {
            Wanted::Text
        }
        "default" if kind == Kind::ServerVariable => Wanted::Text,
        "required" if kind != Kind::Schema => Wanted::Flag,
        "deprecated" | "allowEmptyValue" | "explode" | "allowReserved" | "nullable" | "readOnly"
        | "writeOnly" | "uniqueItems" | "exclusiveMinimum" | "exclusiveMaximum" => Wanted::Flag,
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            Wanted::Count
        }
        "minimum" | "maximum" | "multipleOf" => Wanted::Number,
        _ => return None,
    })
}

/// Reads every scalar of a node as what the standard wants there, or leaves it out.
pub(super) fn scalars(settling: &mut Settling, kind: Kind, node: &mut Map<String, Value>, at: &Pointer) {
    if kind == Kind::Schema {
        bounds(settling, node, at);
    }
    let is_known = |key: &str| kind.fields().iter().any(|(known, of)| *known == key && *of == Kind::Data);
    let other = |(key, value): (&String, &Value)| {
        let wanted = wanted(kind, key).filter(|wanted| !is_so(*wanted, value))?;
        is_known(key).then(|| (key.clone(), wanted))
    };
    let others: Vec<(String, Wanted)> = node.iter().filter_map(other).collect();
    for (key, wanted) in others {
        let key = key.as_str();
        let Some(value) = node.get(key) else { continue };
        let Some(read) = read(wanted, value) else {
            settling.tell(
                &at.join(key),
                format!("`{key}` of a {} cannot be {}: it is left out", kind.noun(), excerpt(value)),
            );
            node.remove(key);
            continue;
        };
        if read != *value {
            settling.tell(
                &at.join(key),
                format!(
                    "`{key}` of a {} cannot be {}: it is read as {}",
                    kind.noun(),
                    excerpt(value),
                    excerpt(&read)
                ),
            );
            node.insert(key.to_owned(), read);
        }
    }
}

/// Exclusive bounds that are numbers, as later versions write them.
fn bounds(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        let Some(number) = node.get(exclusive).filter(|value| value.is_number()).cloned() else { continue };
        settling.tell(
            &at.join(exclusive),
            format!(
                "`{exclusive}` of a schema is true or false in OpenAPI 3.0: the number is read as the bound"
            ),
        );
        node.insert(bound.to_owned(), number);
        node.insert(exclusive.to_owned(), Value::Bool(true));
    }
}

/// Whether a value is what is wanted, as nearly every one is.
fn is_so(wanted: Wanted, value: &Value) -> bool {
    match wanted {
        Wanted::Text => value.is_string(),
        Wanted::Flag => value.is_boolean(),
        Wanted::Count => value.is_u64(),
        Wanted::Number => value.is_number(),
    }
}

/// A value as what is wanted; `None` where it cannot be that.
fn read(wanted: Wanted, value: &Value) -> Option<Value> {
    match (wanted, value) {
        (Wanted::Text, Value::String(_)) | (Wanted::Flag, Value::Bool(_)) => Some(value.clone()),
        (Wanted::Text, Value::Number(_) | Value::Bool(_)) => Some(Value::String(value.to_string())),
        (Wanted::Flag, Value::String(text)) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "yes" => Some(Value::Bool(true)),
            "false" | "no" => Some(Value::Bool(false)),
            _ => None,
        },
        (Wanted::Count, Value::Number(number)) => {
            count(number).map(|count| if number.is_u64() { value.clone() } else { count.into() })
        }
        (Wanted::Count, Value::String(text)) => text.trim().parse().ok().map(|count: u32| count.into()),
        (Wanted::Number, Value::Number(_)) => Some(value.clone()),
        (Wanted::Number, Value::String(text)) => {
            let text = text.trim();
            match text.parse::<i64>() {
                Ok(whole) => Some(whole.into()),
                Err(_) => Number::from_f64(text.parse().ok()?).map(Value::Number),
            }
        }
        _ => None,
    }
}

/// A number that counts things, where it is one that memory can hold.
fn count(number: &Number) -> Option<u64> {
    /// Below this every whole number has a place among the fractions.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match (number.as_u64(), number.as_f64()) {
        (Some(count), _) => Some(count),
        (None, Some(count)) if (0.0..EXACT).contains(&count) && count.fract() == 0.0 => Some(count as u64),
        _ => None,
    }
}
