//! Bytes that are meant to be read.

use std::borrow::Cow;

/// The text of these bytes: in Latin-1 where the content type says so, else in UTF-8, where what
/// is not UTF-8 becomes U+FFFD. A byte order mark is left out.
pub(crate) fn decode<'a>(bytes: &'a [u8], content_type: Option<&str>) -> Cow<'a, str> {
    if content_type.and_then(charset).is_some_and(is_latin1) {
        return bytes.iter().copied().map(char::from).collect::<String>().into();
    }
    String::from_utf8_lossy(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))
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
        assert_eq!(decode(b"caf\xe9", Some("text/plain; charset=\"ISO-8859-1\"")), "café");
        assert_eq!(decode("café".as_bytes(), Some("text/plain")), "café");
        assert_eq!(decode(b"caf\xe9", None), "caf\u{fffd}");
        assert_eq!(decode(b"\xef\xbb\xbfa", None), "a");
    }
}
