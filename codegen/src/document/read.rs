//! Bytes → document, told apart by version.

use serde_json::Value;

use super::follow::{FileBeside, follow_early};
use super::parsed::parse_text;
use super::shape::Dialect;
use super::source::Source;
use super::webhooks::{self, EXTENSION, Kept, UNREAD, UNREAD_HELP};
use super::whole::Document;
use super::{later, lift};
use crate::diagnostic::{Diagnostic, Diagnostics, Oddity};
use crate::pointer::Pointer;

/// Reads an OpenAPI document, or a Swagger 2.0 one, as OpenAPI 3.0, with no files beside it and no
/// overlays; JSON or YAML, told apart by content.
///
/// # Errors
/// As [`parse`] and [`lift_to_3_0`].
pub fn read(source: Source<'_>) -> Result<Document, Diagnostics> {
    lift_to_3_0(parse(source)?, &[])
}

/// As [`read`], of a document of several files: what references lead to in the files beside it becomes a part of
/// it, as [`follow`](super::follow()) makes it one. A reference that leads nowhere stays as it is.
///
/// # Errors
/// As [`parse`] and [`lift_to_3_0`], about the document itself. A file beside it that cannot be read is not there.
pub fn read_whole(source: Source<'_>, beside: &[FileBeside<'_>]) -> Result<Document, Diagnostics> {
    let document = parse(source)?;
    // Other versions are made one before they are lifted.
    let is_late = matches!(version(document.value()), Version::OpenApi30) && !beside.is_empty();
    let document = lift_to_3_0(document, beside)?;
    Ok(if is_late { follow_early(document, beside, Dialect::OpenApi) } else { document })
}

/// Reads JSON or YAML, whatever it holds: overlays are about a document as it was published.
///
/// # Errors
/// Not UTF-8, not JSON or YAML, a key that stands twice, nesting beyond 128 levels, aliases that expand
/// without end.
pub fn parse(source: Source<'_>) -> Result<Document, Diagnostics> {
    let (text, value) = parse_text(source)?;
    Ok(Document::new(source.label, text).with_value(value))
}

/// A document as OpenAPI 3.0: as it is, or lifted from Swagger 2.0, OpenAPI 3.1 or 3.2, which need the
/// files beside it at once. What of those cannot be said in 3.0 is told when references are followed.
///
/// # Errors
/// Any other version, and a dialect of JSON Schema that is not known.
pub fn lift_to_3_0(document: Document, beside: &[FileBeside<'_>]) -> Result<Document, Diagnostics> {
    match version(document.value()) {
        Version::OpenApi30 => Ok(with_webhooks(document)),
        Version::Later => later::lift(document, beside),
        Version::Swagger20 => {
            let document = follow_early(document, beside, Dialect::Swagger);
            let lifted = lift::lift(document.value());
            let warning = |(pointer, message): (Pointer, String)| {
                let help = "put it right in the document or in an overlay";
                document.warning(&pointer, message).code(Oddity::FaultyNode).help(help)
            };
            let remarks = lifted.faults.into_iter().map(warning).collect();
            Ok(document.with_value(lifted.value).lifted(lifted.moves).saying(remarks))
        }
        Version::Other { pointer, message, help } => Err(document.error(&pointer, message).help(help).into()),
    }
}

/// A document with what its webhooks send, which 3.0 has under an extension.
fn with_webhooks(document: Document) -> Document {
    if !document.value().get(EXTENSION).is_some_and(Value::is_object) {
        return document;
    }
    let mut value = document.value().clone();
    let Kept { moves, without } = webhooks::keep(&mut value, EXTENSION);
    let remarks = without.iter().map(|at| unread(&document, at)).collect();
    document.with_value(value).later(moves).saying(remarks)
}

/// What there is to say of a webhook that sends no JSON.
fn unread(document: &Document, at: &Pointer) -> Diagnostic {
    let remark = document.warning(at, UNREAD).code(Oddity::UnreadWebhook).help(UNREAD_HELP);
    Diagnostic { severity: Oddity::UnreadWebhook.usual(), ..remark }
}

/// What a document says it is.
enum Version {
    OpenApi30,
    Swagger20,
    /// OpenAPI 3.1 or 3.2.
    Later,
    Other {
        pointer: Pointer,
        message: String,
        help: &'static str,
    },
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
        (Some(openapi), _) if is_version(&openapi, "3.0.") => Version::OpenApi30,
        (Some(openapi), _) if LATER.iter().any(|start| is_version(&openapi, start)) => Version::Later,
        (Some(openapi), _) if openapi.starts_with("3.") => Version::Other {
            pointer: Pointer::of(["openapi"]),
            message: format!("OpenAPI {openapi} is not supported, only 3.0.x, 3.1.x and 3.2.x are"),
            help: "write the version that the document is in, with all three numbers",
        },
        (Some(openapi), _) => Version::Other {
            pointer: Pointer::of(["openapi"]),
            message: format!("`{openapi}` is no OpenAPI version that is supported"),
            help: "OpenAPI 3.0.x, 3.1.x, 3.2.x and Swagger 2.0 are",
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

/// How the versions begin whose schemas are those of JSON Schema 2020-12.
const LATER: [&str; 2] = ["3.1.", "3.2."];

fn is_version(version: &str, start: &str) -> bool {
    version.strip_prefix(start).is_some_and(|patch| {
        patch.starts_with(|first: char| first.is_ascii_digit())
            && patch.chars().all(|character| character.is_ascii_alphanumeric() || "-.".contains(character))
    })
}
