//! What the description of an answer says where nobody had anything to say of it.

use serde_json::Value;

/// Whether an answer is described by what its status says already: the standard asks for a text, and many
/// documents have no more to say.
pub(super) fn is_platitude(response: &Value) -> bool {
    let text = response.get("description").and_then(Value::as_str).unwrap_or_default();
    let words: String = text.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == ' ').collect();
    let words = words.trim().to_ascii_lowercase();
    let words = words
        .strip_prefix("http ")
        .unwrap_or(&words)
        .trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ' ');
    PLATITUDES.contains(&words)
}

/// The phrases of the common statuses, and what generators write where nobody wrote anything.
const PLATITUDES: &[&str] = &[
    "",
    "accepted",
    "bad gateway",
    "bad request",
    "conflict",
    "content too large",
    "created",
    "default response",
    "error",
    "expectation failed",
    "failed dependency",
    "forbidden",
    "found",
    "gateway timeout",
    "gone",
    "insufficient storage",
    "internal error",
    "internal server error",
    "length required",
    "locked",
    "method not allowed",
    "moved permanently",
    "multiple choices",
    "no content",
    "nonauthoritative information",
    "not acceptable",
    "not found",
    "not implemented",
    "not modified",
    "ok",
    "operation was successful",
    "partial content",
    "payload too large",
    "payment required",
    "permanent redirect",
    "precondition failed",
    "precondition required",
    "proxy authentication required",
    "range not satisfiable",
    "request timeout",
    "request was successful",
    "requested range not satisfiable",
    "reset content",
    "response",
    "see other",
    "server error",
    "service unavailable",
    "success",
    "success response",
    "successful",
    "successful operation",
    "successful request",
    "successful response",
    "switching protocols",
    "temporary redirect",
    "the request was successful",
    "too early",
    "too many requests",
    "unauthorized",
    "unexpected error",
    "unprocessable content",
    "unprocessable entity",
    "unsupported media type",
    "upgrade required",
    "validation error",
];
