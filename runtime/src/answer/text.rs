//! In `answer`: bytes that are a text, in the encoding that the server names.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use crate::answer::head::Head;

/// A text, and how it was made from the bytes that came.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decoded<'a> {
    /// The text, without a byte order mark.
    pub text: Cow<'a, str>,
    /// What the bytes were read as: `utf-8` or `iso-8859-1`.
    pub encoding: &'static str,
    /// True where bytes were not of that encoding, so that U+FFFD stands in their places.
    pub had_errors: bool,
}

/// A text as the bytes that came: a diff holds files in their own encodings, so there may be no
/// single one.
#[derive(Clone, PartialEq, Eq)]
pub struct Text {
    bytes: Bytes,
    content_type: Option<Box<str>>,
}

impl Text {
    pub(crate) fn new(bytes: Bytes, head: &Head) -> Self {
        Self { bytes, content_type: head.header("content-type").map(Into::into) }
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes, without a copy.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }

    /// The text, where the bytes are UTF-8.
    #[must_use]
    pub fn to_str(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }

    /// The text in the encoding that the server names (Latin-1), else in UTF-8; what is not
    /// valid there becomes U+FFFD.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        self.decoded().text
    }

    /// The text as [`Text::text`] gives it, and how it was decoded.
    #[must_use]
    pub fn decoded(&self) -> Decoded<'_> {
        decode(&self.bytes, self.content_type.as_deref())
    }

    /// What the server says the bytes are.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text(), formatter)
    }
}

/// The text of these bytes: in Latin-1 where the content type says so, else in UTF-8.
pub(crate) fn decode<'a>(bytes: &'a [u8], content_type: Option<&str>) -> Decoded<'a> {
    if content_type.and_then(charset).is_some_and(is_latin1) {
        let text = bytes.iter().copied().map(char::from).collect::<String>().into();
        return Decoded { text, encoding: "iso-8859-1", had_errors: false };
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // U+FFFD may stand in the bytes themselves: only a copy tells of errors.
    let text = String::from_utf8_lossy(bytes);
    let had_errors = matches!(text, Cow::Owned(_));
    Decoded { text, encoding: "utf-8", had_errors }
}

/// The `charset` parameter of a content type.
pub(crate) fn charset(content_type: &str) -> Option<&str> {
    content_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"'))
    })
}

fn is_latin1(charset: &str) -> bool {
    ["iso-8859-1", "iso8859-1", "latin1"].iter().any(|name| charset.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn the_content_type_names_the_encoding() {
        for (bytes, content_type, text, encoding, had_errors) in [
            (&b"caf\xe9"[..], Some("text/plain; charset=\"ISO-8859-1\""), "café", "iso-8859-1", false),
            ("café".as_bytes(), Some("text/plain"), "café", "utf-8", false),
            (b"caf\xe9", None, "caf\u{fffd}", "utf-8", true),
            (b"\xef\xbb\xbfa", None, "a", "utf-8", false),
            ("\u{fffd}".as_bytes(), Some("text/plain; charset=utf-8"), "\u{fffd}", "utf-8", false),
        ] {
            let decoded = decode(bytes, content_type);
            assert_eq!((&*decoded.text, decoded.encoding, decoded.had_errors), (text, encoding, had_errors));
        }
    }
}
