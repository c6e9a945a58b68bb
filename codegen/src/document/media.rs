//! Media types: what each holds, and what it is sent as.

use serde_json::Value;

use heck::ToSnakeCase;

/// Whether there is a rule for what a media type holds.
pub(crate) fn is_known_media(media: &str) -> bool {
    media_kind(media) != MediaKind::Unknown
}

/// What an event of a server has, beside comments. Source: WHATWG HTML, section 9.2.6.
pub(crate) const EVENT_FIELDS: [&str; 5] = ["comment", "data", "event", "id", "retry"];

/// What a media type holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum MediaKind {
    /// JSON, or a kind of it.
    Json,
    /// A form in the way of a query.
    Form,
    /// A form in parts.
    Multipart,
    /// Text.
    Text,
    /// Bytes that nobody looks into.
    Bytes,
    /// Events, one after the other, perhaps without an end.
    Events,
    /// Values of JSON, one after the other, perhaps without an end.
    Items,
    /// Whatever there is.
    Any,
    /// There is no rule for it.
    Unknown,
}

/// A media type without its parameters.
pub(crate) fn essence(media: &str) -> &str {
    media.split(';').next().unwrap_or_default().trim()
}

/// What tells a media type from others of its kind: `merge-patch` of `application/merge-patch+json`.
pub(crate) fn short(media: &str) -> &str {
    let name = essence(media).rsplit('/').next().unwrap_or_default();
    name.strip_suffix("+json").unwrap_or(name)
}

/// The same in words: `merge_patch`.
pub(crate) fn words(media: &str) -> String {
    let letter = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { ' ' };
    short(media).chars().map(letter).collect::<String>().to_snake_case()
}

/// What a media type holds, its parameters aside.
pub(crate) fn media_kind(media: &str) -> MediaKind {
    let (essence, mut parameters) = (essence(media).to_ascii_lowercase(), parameters(media));
    match essence.as_str() {
        // A gateway's way to say so.
        "application/json" if parameters.any(|parameter| parameter.starts_with("stream=")) => {
            MediaKind::Items
        }
        "application/json" | "text/json" | "application/x-json" => MediaKind::Json,
        "application/x-www-form-urlencoded" => MediaKind::Form,
        "application/octet-stream" | "application/zip" => MediaKind::Bytes,
        "*/*" | "application/*" => MediaKind::Any,
        "text/event-stream" => MediaKind::Events,
        "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/x-jsonlines"
        | "application/jsonlines"
        | "application/json-seq"
        | "application/stream+json"
        | "application/json-lines"
        | "application/x-json-stream"
        | "application/x-jsonl" => MediaKind::Items,
        // RFC 8091.
        _ if essence.ends_with("+json-seq") => MediaKind::Items,
        _ if essence.ends_with("+json") => MediaKind::Json,
        "multipart/form-data" => MediaKind::Multipart,
        _ if essence.starts_with("text/") => MediaKind::Text,
        _ if essence.starts_with("image/")
            || essence.starts_with("video/")
            || essence.starts_with("audio/") =>
        {
            MediaKind::Bytes
        }
        _ => MediaKind::Unknown,
    }
}

/// The charset of a text that is not written in UTF-8, nor in letters that are the same there.
pub(crate) fn other_charset(media: &str) -> Option<String> {
    let charset = parameters(media).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        (name.trim() == "charset").then(|| value.trim().trim_matches(['"', '\'']).to_owned())
    })?;
    let is_usual = ["", "utf-8", "utf8", "us-ascii", "ascii"].contains(&charset.as_str());
    (!is_usual).then_some(charset)
}

fn parameters(media: &str) -> impl Iterator<Item = String> {
    media.split(';').skip(1).map(|parameter| parameter.trim().to_ascii_lowercase())
}

/// The media type of JSON that has no name of its own.
pub(crate) const JSON: &str = "application/json";

/// True for a range of media types, such as `*/*` or `application/*+json`: nothing can be sent as that.
pub(crate) fn is_range(media: &str) -> bool {
    essence(media).contains('*')
}

/// Whether a media type is one of a range, or that itself.
pub(crate) fn is_in_range(media: &str, range: &str) -> bool {
    match essence(range).split_once('/') {
        Some(("*", "*")) => true,
        Some((group, "*")) => media.split('/').next().is_some_and(|own| own.eq_ignore_ascii_case(group)),
        _ => essence(range).eq_ignore_ascii_case(media),
    }
}

/// True for a way to say what is to be changed of something: what is sent so means something else under
/// another of these names, be it described alike.
pub(crate) fn is_patch(media: &str) -> bool {
    essence(media).to_ascii_lowercase().contains("patch")
}

/// The media type that something is sent as, where the document leaves it open.
pub(crate) fn sent_media(media: &str, kind: MediaKind) -> &str {
    match kind {
        _ if !is_range(media) => media,
        MediaKind::Json => JSON,
        MediaKind::Text => "text/plain",
        _ => "application/octet-stream",
    }
}

/// Whether what a text holds by its media type is bytes, not text itself.
pub(crate) fn is_bytes(media: &str) -> bool {
    let essence = essence(media).to_ascii_lowercase();
    let is_text =
        ["xml", "yaml", "html", "javascript", "sql", "graphql"].iter().any(|kind| essence.ends_with(kind));
    let kind = media_kind(&essence);
    !is_text && matches!(kind, MediaKind::Bytes | MediaKind::Unknown | MediaKind::Any | MediaKind::Multipart)
}

/// Whether a body or an answer has media types, none of which has a schema.
pub(crate) fn is_undescribed(node: &Value) -> bool {
    let content = node.get("content").and_then(Value::as_object);
    content.is_some_and(|content| {
        !content.is_empty() && content.values().all(|media| media.get("schema").is_none())
    })
}
