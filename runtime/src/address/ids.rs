//! In `address`: ids whose spelling the API decides, and not the program: until it is known which API is
//! asked, they stand in raw braces, which nothing else of an encoded path or query holds.

use std::borrow::Cow;

/// Writes an id behind a path or a query that is not finished.
pub(super) fn push(address: &mut String, id: &str) {
    address.push('{');
    address.push_str(id);
    address.push('}');
}

/// The id that is the whole of a segment of a path that is not finished.
pub(super) fn read(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// A path or a query with its ids as the API writes them: in braces, which are encoded, or bare.
pub(crate) fn finished(address: &str, in_braces: bool) -> Cow<'_, str> {
    if !address.contains('{') {
        return Cow::Borrowed(address);
    }
    let (before, behind) = if in_braces { ("%7B", "%7D") } else { ("", "") };
    Cow::Owned(address.replace('{', before).replace('}', behind))
}
