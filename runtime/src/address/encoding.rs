//! In `address`: which characters are encoded where.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but RFC 3986's unreserved characters.
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What a URL's path cannot hold as it is. A percent sign is looked at by itself.
pub(crate) const FOREIGN: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The same but for those reserved characters that may stand in a value of a query: what ends the value, what
/// a URL's query cannot hold and what is read as a space are encoded all the same (OpenAPI 3.0.4, Appendix E).
const KEPT: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// What the value of a cookie cannot hold (RFC 6265, section 4.1.1), and the sign of what is encoded.
const COOKIE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\').add(b'%');

/// What the name of a cookie cannot hold: everything but the characters of a token (RFC 9110, section 5.6.2).
pub(crate) const COOKIE_NAME: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'*')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

/// How characters that mean something where a value goes are kept from meaning it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Escape {
    /// In a query, a form or a path: everything but the unreserved characters.
    Query,
    /// In a query whose document says `allowReserved`.
    Reserved,
    /// In a header: nothing, since nobody decodes there.
    Header,
    /// In a cookie.
    Cookie,
}

impl Escape {
    /// What stands between two items, as it is sent.
    pub(crate) fn between(self, delimiter: char) -> Cow<'static, str> {
        match (self, delimiter) {
            (Self::Header, delimiter) => delimiter.to_string().into(),
            (_, ' ') => "%20".into(),
            (_, '\t') => "%09".into(),
            (_, '|') => "%7C".into(),
            (_, delimiter) => delimiter.to_string().into(),
        }
    }
}

/// A text as it goes where it is escaped so, with nothing in it of what stands between items.
pub(crate) fn escaped(text: &str, escape: Escape, delimiter: Option<char>) -> String {
    // What is sent encoded between items is told from what is in them by being encoded once more there.
    let is_twice = matches!(delimiter, Some(' ' | '\t' | '|')) && escape != Escape::Header;
    let text: Cow<'_, str> = match delimiter {
        Some(delimiter) if is_twice => without(text, delimiter),
        _ => text.into(),
    };
    let written = match escape {
        Escape::Query => utf8_percent_encode(&text, RESERVED).to_string(),
        Escape::Cookie => utf8_percent_encode(&text, COOKIE).to_string(),
        Escape::Header => text.into_owned(),
        Escape::Reserved => {
            let mut written = String::with_capacity(text.len());
            for (index, piece) in text.split('%').enumerate() {
                if index > 0 {
                    written.push_str(if is_escape(piece) { "%" } else { "%25" });
                }
                written.extend(utf8_percent_encode(piece, KEPT));
            }
            written
        }
    };
    match delimiter {
        Some(delimiter) if !is_twice => without(&written, delimiter).into_owned(),
        _ => written,
    }
}

/// True for what stands behind a percent sign that encodes something.
pub(crate) fn is_escape(piece: &str) -> bool {
    piece.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit))
}

/// A text with every one of these encoded.
fn without(text: &str, delimiter: char) -> Cow<'_, str> {
    if !text.contains(delimiter) {
        return text.into();
    }
    // All delimiters are ASCII.
    text.replace(delimiter, &format!("%{:02X}", u32::from(delimiter))).into()
}
