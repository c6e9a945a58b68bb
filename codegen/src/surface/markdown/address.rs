//! Addresses in text, and as Markdown takes them. It imports nothing.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// How long an address may be to be a link, in bytes.
pub(in crate::surface) const LONGEST_LINK: usize = 900;

/// What would end an address in Markdown, or be read as more than one.
pub(in crate::surface) const IN_A_LINK: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'(')
    .add(b')')
    .add(b'[')
    .add(b']')
    .add(b'`')
    .add(b'\\')
    .add(b'|');

/// Where an address begins in a text.
pub(super) fn address_start(text: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    let starts = ["http://", "https://"].into_iter().filter_map(|scheme| lower.find(scheme));
    starts.min().filter(|start| {
        let before = text[..*start].chars().next_back();
        !before.is_some_and(char::is_alphanumeric)
    })
}

/// The address that a text begins with, without the marks of the sentence around it.
pub(super) fn address(text: &str) -> &str {
    let end = text.find(|character: char| "<>\"".contains(character)).unwrap_or(text.len());
    let mut address = &text[..end];
    loop {
        let open = |mark| address.matches(mark).count();
        let is_behind = match address.chars().next_back() {
            Some('.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '`' | '|' | '…') => true,
            Some(')') => open('(') < open(')'),
            Some(']') => open('[') < open(']'),
            Some('}') => open('{') < open('}'),
            _ => false,
        };
        match address.char_indices().next_back() {
            Some((at, _)) if is_behind => address = &address[..at],
            _ => return address,
        }
    }
}

/// An address that leads outside, as Markdown takes it; nothing for another.
pub(super) fn link(address: &str) -> Option<String> {
    let lower = address.to_ascii_lowercase();
    let rest = ["http://", "https://", "mailto:"].iter().find_map(|scheme| lower.strip_prefix(scheme))?;
    if rest.is_empty() || address.len() > LONGEST_LINK {
        return None;
    }
    let written = utf8_percent_encode(address, IN_A_LINK).to_string();
    Some(written.replace('&', if written.contains(';') { "&amp;" } else { "&" }))
}
