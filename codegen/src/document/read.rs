//! Bytes → document, told apart by version.

use serde_json::Value;

use super::locate::Text;
use super::source::Source;
use super::whole::Document;
use super::{lift, parse, screen};
use crate::diagnostic::{Diagnostics, Oddity};
use crate::pointer::Pointer;

/// Reads an OpenAPI 3.0 document, or a Swagger 2.0 one lifted to 3.0; JSON or
/// YAML, told apart by content.
///
/// # Errors
/// Not UTF-8, not JSON or YAML, a key that stands twice, nesting beyond 128
/// levels, aliases that expand without end, and any other version. What of
/// Swagger 2.0 cannot be said in 3.0 is told when the document is settled.
pub fn read(source: Source<'_>) -> Result<Document, Diagnostics> {
    let label = source.label;
    let (text, value) = parse_text(source)?;
    let document = Document::new(label, text);
    match version(&value) {
        Version::OpenApi30 => Ok(document.with_value(value)),
        Version::Swagger20 => {
            let lifted = lift::lift(&value);
            let warning = |(pointer, message): (Pointer, String)| {
                let help = "put it right in the document or in an overlay";
                document.warning(&pointer, message).code(Oddity::FaultyNode).help(help)
            };
            let remarks = lifted.faults.into_iter().map(warning).collect();
            Ok(document.with_value(lifted.value).lifted(lifted.moves).told(remarks))
        }
        Version::Other { pointer, message, help } => Err(document.error(&pointer, message).help(help).into()),
    }
}

/// Reads any JSON or YAML text, and keeps it to locate what stands in it.
pub(crate) fn parse_text(source: Source<'_>) -> Result<(Text, Value), Diagnostics> {
    let text = screen::text(source.label, source.bytes)?;
    let value = parse::value(source.label, text)?;
    Ok((Text::new(text), value))
}

/// What a document says it is.
enum Version {
    OpenApi30,
    Swagger20,
    Other { pointer: Pointer, message: String, help: &'static str },
}

fn version(value: &Value) -> Version {
    let said = |key: &str| match value.get(key) {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    if !value.is_object() {
        let what = if value.is_null() { "there is nothing in it" } else { "it is no mapping" };
        return Version::Other {
            pointer: Pointer::root(),
            message: format!("this is not an OpenAPI document: {what}"),
            help: "a document begins with `openapi: 3.0.3` or `swagger: \"2.0\"`",
        };
    }
    match (said("openapi"), said("swagger")) {
        (Some(openapi), _) if is_3_0(&openapi) => Version::OpenApi30,
        (Some(openapi), _) if openapi.starts_with("3.") => Version::Other {
            pointer: Pointer::of(["openapi"]),
            message: format!("OpenAPI {openapi} is not supported, only 3.0.x is"),
            help: "convert the document to OpenAPI 3.0.3; its schemas differ from those of later versions",
        },
        (Some(openapi), _) => Version::Other {
            pointer: Pointer::of(["openapi"]),
            message: format!("`{openapi}` is no OpenAPI version that is supported"),
            help: "OpenAPI 3.0.x and Swagger 2.0 are",
        },
        (None, Some(swagger)) if swagger == "2.0" => Version::Swagger20,
        (None, Some(swagger)) => Version::Other {
            pointer: Pointer::of(["swagger"]),
            message: format!("Swagger {swagger} is not supported, only 2.0 is"),
            help: "convert the document to Swagger 2.0 or OpenAPI 3.0.3",
        },
        (None, None) => Version::Other {
            pointer: Pointer::root(),
            message: "this is not an OpenAPI document: neither `openapi` nor `swagger` tells a version"
                .to_owned(),
            help: "a document begins with `openapi: 3.0.3` or `swagger: \"2.0\"`",
        },
    }
}

fn is_3_0(version: &str) -> bool {
    version.strip_prefix("3.0.").is_some_and(|patch| {
        patch.starts_with(|first: char| first.is_ascii_digit())
            && patch.chars().all(|character| character.is_ascii_alphanumeric() || "-.".contains(character))
    })
}
