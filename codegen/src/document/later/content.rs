//! Texts that hold something else: bytes as they are, bytes as text, and the media types of parts.

use serde_json::{Map, Value};

use super::super::media;
use super::{Later, one};
use crate::pointer::Pointer;

/// Keeps the media type of a text until the part, or the events, that it stands in are read.
pub(super) const PART: &str = "x-content-media-type";

impl Later<'_> {
    /// Reads `contentEncoding` and `contentMediaType`, which 3.0 says by formats.
    pub(super) fn content(&mut self, map: &mut Map<String, Value>, from: &Pointer) {
        let encoding = map.remove("contentEncoding");
        let media_type = map.remove("contentMediaType");
        map.remove("contentSchema");
        let encoding = encoding.as_ref().and_then(Value::as_str).map(str::to_ascii_lowercase);
        let media_type = media_type.as_ref().and_then(Value::as_str);
        if encoding.is_none() && media_type.is_none() {
            return;
        }
        // Only texts have a content.
        let is_text = match map.get("type") {
            None => !["properties", "items", "allOf", "oneOf", "anyOf", "enum"]
                .iter()
                .any(|key| map.contains_key(*key)),
            Some(Value::Array(words)) => words.iter().any(|word| *word == "string"),
            Some(word) => *word == "string",
        };
        if !is_text {
            return;
        }
        let format = match (encoding.as_deref(), media_type) {
            (Some("base64"), _) => Some("byte"),
            (Some("base64url"), _) => Some("base64url"),
            (Some("binary" | "8bit" | "7bit"), _) => Some("binary"),
            (Some(other), _) => {
                let message = format!(
                    "`contentEncoding` {other:?} is a way to write bytes as text: it is a text as it is"
                );
                self.unread(&from.join("contentEncoding"), message);
                None
            }
            (None, Some(media_type)) => media::is_bytes(media_type).then_some("binary"),
            (None, None) => None,
        };
        map.entry("type").or_insert_with(|| "string".into());
        if let Some(format) = format {
            map.entry("format").or_insert_with(|| format.into());
        }
        // What a part of bytes is anyway need not be said.
        if let Some(media_type) = media_type.filter(|media_type| *media_type != "application/octet-stream") {
            map.insert(PART.to_owned(), media_type.into());
        }
    }

    /// Parts of a form say their media types beside the schema in 3.0.
    pub(super) fn parts(content: &mut Map<String, Value>) {
        let Some(properties) =
            content.get("schema").and_then(|schema| schema.get("properties")).and_then(Value::as_object)
        else {
            return;
        };
        let said = |property: &Value| {
            let items = property.get("items").and_then(|items| items.get(PART));
            property.get(PART).or(items).and_then(Value::as_str).map(str::to_owned)
        };
        let found: Vec<(String, String)> =
            properties.iter().filter_map(|(name, property)| Some((name.clone(), said(property)?))).collect();
        if found.is_empty() {
            return;
        }
        let encoding = content.entry("encoding").or_insert_with(|| Map::new().into());
        let Value::Object(encoding) = encoding else { return };
        for (name, media_type) in found {
            let part = encoding.entry(name).or_insert_with(|| Map::new().into());
            if let Value::Object(part) = part
                && !part.contains_key("contentType")
            {
                part.extend(one("contentType", media_type));
            }
        }
    }
}
