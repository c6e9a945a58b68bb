//! What the description of an answer says where nobody had anything to say of it.

use serde_json::Value;

/// Whether an answer is described by what its status says already: the standard asks for a text, and many
/// documents have no more to say.
pub(super) fn is_platitude(status: &str, response: &Value) -> bool {
    let text = response.get("description").and_then(Value::as_str).unwrap_or_default();
    let words: String = text.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == ' ').collect();
    let words = words.trim().to_ascii_lowercase();
    let words = words
        .strip_prefix("http ")
        .unwrap_or(&words)
        .trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ' ');
    let phrase =
        http::StatusCode::from_bytes(status.as_bytes()).ok().and_then(|status| status.canonical_reason());
    PLATITUDES.contains(&words) || phrase.is_some_and(|phrase| words == phrase.to_ascii_lowercase())
}

/// The phrases of the common statuses, and what generators write where nobody wrote anything.
const PLATITUDES: &[&str] = &[
    "",
    "accepted",
    "bad request",
    "conflict",
    "created",
    "default response",
    "error",
    "forbidden",
    "internal error",
    "internal server error",
    "no content",
    "not found",
    "ok",
    "operation was successful",
    "request was successful",
    "response",
    "server error",
    "success",
    "success response",
    "successful",
    "successful operation",
    "successful request",
    "successful response",
    "the request was successful",
    "unauthorized",
    "unexpected error",
    "validation error",
];
