//! In `webhooks`: single headers, by the rules that all of them keep.

use http::HeaderMap;

use crate::webhooks::error::{DeliveryError, DeliveryErrorKind};

/// The most bytes of a key or an id: what is longer is none, and nobody has to keep it.
const LONGEST: usize = 256;

/// The text of a header that may come once; none where it does not come.
///
/// # Errors
/// Where it comes twice, or is no text of visible ASCII.
pub(super) fn single<'a>(
    headers: &'a HeaderMap,
    name: &'static str,
) -> Result<Option<&'a str>, DeliveryError> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err(DeliveryError::of_header(DeliveryErrorKind::DuplicateHeader, name));
    }
    match value.to_str() {
        Ok(text) => Ok(Some(text.trim())),
        Err(_) => Err(malformed(name, "only visible ASCII is expected")),
    }
}

/// A key or an id; none where the header does not come.
///
/// # Errors
/// As [`single`], and where it is empty or longer than an id is.
pub(super) fn id<'a>(
    headers: &'a HeaderMap,
    name: Option<&'static str>,
) -> Result<Option<&'a str>, DeliveryError> {
    let Some(name) = name else { return Ok(None) };
    match single(headers, name)? {
        Some("") => Err(malformed(name, "it is empty")),
        Some(text) if text.len() > LONGEST => Err(malformed(name, "it is longer than 256 bytes")),
        found => Ok(found),
    }
}

/// What stands in a header that nothing depends on; none where it does not come, or comes as no text.
pub(super) fn incidental<'a>(headers: &'a HeaderMap, name: Option<&'static str>) -> Option<&'a str> {
    headers.get(name?)?.to_str().ok().map(str::trim)
}

fn malformed(name: &'static str, detail: &'static str) -> DeliveryError {
    DeliveryError::of_header(DeliveryErrorKind::MalformedHeader, name).with(detail)
}

/// Holds where the content type is JSON in UTF-8.
///
/// # Errors
/// Where it is not said, or is another.
pub(super) fn is_json(headers: &HeaderMap) -> Result<(), DeliveryError> {
    const NAME: &str = "content-type";
    let wrong = |detail| Err(DeliveryError::of_header(DeliveryErrorKind::ContentType, NAME).with(detail));
    let text = match single(headers, NAME) {
        Ok(Some(text)) => text,
        Ok(None) => return wrong("`application/json` is expected, and the header is missing"),
        Err(error) if error.kind() == DeliveryErrorKind::MalformedHeader => {
            return wrong("`application/json` is expected");
        }
        Err(error) => return Err(error),
    };
    let mut parts = text.split(';').map(str::trim);
    let essence = parts.next().unwrap_or_default();
    if !essence.eq_ignore_ascii_case("application/json") {
        return wrong("`application/json` is expected, set the webhook to send that");
    }
    let is_other = |parameter: &str| {
        parameter.split_once('=').is_some_and(|(name, value)| {
            let value = value.trim().trim_matches('"');
            name.trim().eq_ignore_ascii_case("charset")
                && !["utf-8", "utf8", "us-ascii"].iter().any(|utf8| value.eq_ignore_ascii_case(utf8))
        })
    };
    if parts.any(is_other) {
        return wrong("JSON is written in UTF-8, and the charset is another");
    }
    Ok(())
}
