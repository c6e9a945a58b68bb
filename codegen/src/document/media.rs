//! Media types: what each holds, and what it is sent as.

/// Whether there is a rule for what a media type holds.
pub(crate) fn is_known_media(media: &str) -> bool {
    media_kind(media) != MediaKind::Unknown
}

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
    /// Events or values without an end, one after the other: bytes, as they come.
    Stream,
    /// Whatever there is.
    Any,
    /// There is no rule for it.
    Unknown,
}

/// A media type without its parameters.
pub(crate) fn essence(media: &str) -> &str {
    media.split(';').next().unwrap_or_default().trim()
}

/// What a media type holds, its parameters aside.
pub(crate) fn media_kind(media: &str) -> MediaKind {
    let essence = essence(media).to_ascii_lowercase();
    match essence.as_str() {
        "application/json" => MediaKind::Json,
        "application/x-www-form-urlencoded" => MediaKind::Form,
        "application/octet-stream" | "application/zip" => MediaKind::Bytes,
        "*/*" => MediaKind::Any,
        "text/event-stream"
        | "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/x-jsonlines"
        | "application/jsonlines"
        | "application/json-seq"
        | "application/stream+json"
        | "application/x-json-stream" => MediaKind::Stream,
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

/// The media type of a body of JSON, where servers take it under no other: a kind of JSON with a
/// name of its own.
pub(crate) fn kind_of_json(media: &str) -> Option<&str> {
    essence(media).to_ascii_lowercase().ends_with("+json").then_some(media)
}

/// The media type that bytes are sent as, where the document leaves it open.
pub(crate) fn sent_media(media: &str) -> &str {
    match media.split_once("/*") {
        Some(("text", _)) => "text/plain",
        Some(_) => "application/octet-stream",
        None => media,
    }
}

/// Whether what a text holds by its media type is bytes, not text itself.
pub(crate) fn is_bytes(media: &str) -> bool {
    let essence = essence(media).to_ascii_lowercase();
    let is_text =
        ["xml", "yaml", "html", "javascript", "sql", "graphql"].iter().any(|kind| essence.ends_with(kind));
    !is_text && matches!(media_kind(&essence), MediaKind::Bytes | MediaKind::Unknown | MediaKind::Any)
}
