//! In `wire`: what of a piece of JSON may be shown to people, and how.
//!
//! Secrets are known by their names: those that a model calls secret, in whichever letter case, and
//! those that say so themselves where no model is known.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::hidden::{is_secret, visible};

/// What stands in the place of a secret.
const HIDDEN: &str = "(hidden)";

/// True for the values that are no secret under whichever name.
pub(super) fn tells_nothing(json: &str) -> bool {
    matches!(json.trim(), "null" | "true" | "false")
}

/// JSON without its secrets, for `Debug`.
pub(super) struct Shown<'a> {
    pub(super) text: &'a str,
    pub(super) secrets: &'a [&'static str],
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = 0;
        for secret in secret_values(self.text.as_bytes(), self.secrets, self.text.len()) {
            visible(&self.text[shown..secret.start], formatter)?;
            formatter.write_str(HIDDEN)?;
            shown = secret.end;
        }
        visible(&self.text[shown..], formatter)
    }
}

/// A piece of a document around a fault, `reach` bytes to each side, without secrets. What stands
/// before the fault was read as JSON; what follows may be anything.
pub(super) fn excerpt(document: &[u8], fault: usize, reach: usize, secrets: &[&str]) -> String {
    let (start, mut end) = (fault.saturating_sub(reach), (fault + reach).min(document.len()));
    let hidden = secret_values(document, secrets, end);
    let is_cut = |range: &Range<usize>| {
        range.end <= fault && !document[range.end..fault].iter().any(|byte| b",}]".contains(byte))
    };
    if hidden.iter().any(is_cut) {
        // A quote or a backslash too many: the rest of the secret may follow.
        end = fault.min(end);
    }
    if let Some(word) =
        words(document, fault.min(end), end).find(|word| is_named_secret(document, word, secrets))
    {
        // Behind a fault nobody knows where a text begins and ends.
        end = word.end.min(end);
    }
    let mut text = String::new();
    let mut shown = start;
    for range in hidden.iter().filter(|range| range.end > start && range.start < end) {
        push_visible(&mut text, document.get(shown..range.start.max(shown)));
        text.push_str(HIDDEN);
        shown = range.end;
    }
    push_visible(&mut text, document.get(shown..end));
    text
}

fn push_visible(text: &mut String, piece: Option<&[u8]>) {
    // The cut may fall inside a character; what cannot be shown is left out.
    let piece = String::from_utf8_lossy(piece.unwrap_or_default()).replace(char::REPLACEMENT_CHARACTER, "");
    // Writing to a String does not fail.
    let _ = visible(&piece, text);
}

fn is_named_secret(document: &[u8], word: &Range<usize>, secrets: &[&str]) -> bool {
    is_secret(&String::from_utf8_lossy(&document[word.clone()]), secrets)
}

/// Where the values of secrets stand, those that begin before `until`. Takes what is no JSON as well:
/// what does not end is hidden to the end.
fn secret_values(document: &[u8], secrets: &[&str], until: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut place = 0;
    while place < until {
        let name = match document[place] {
            quote @ (b'"' | b'\'') => {
                let end = end_of_text(document, place, quote);
                let inside = &document[place + 1..end.saturating_sub(1).max(place + 1)];
                place = end;
                unescaped(inside)
            }
            byte if is_of_word(byte) => {
                let end = end_of_word(document, place);
                let word = String::from_utf8_lossy(&document[place..end]);
                place = end;
                word
            }
            _ => {
                place += 1;
                continue;
            }
        };
        let colon = after_space(document, place);
        if !matches!(document.get(colon), Some(b':' | b'=')) || !is_secret(&name, secrets) {
            continue;
        }
        let start = after_space(document, colon + 1);
        let end = end_of_value(document, start);
        if !tells_nothing(&String::from_utf8_lossy(&document[start..end])) {
            found.push(start..end);
        }
        place = end.max(start);
    }
    found
}

/// A name as it is meant.
fn unescaped(name: &[u8]) -> Cow<'_, str> {
    let text = String::from_utf8_lossy(name);
    if !text.contains('\\') {
        return text;
    }
    serde_json::from_str(&format!("\"{text}\"")).map_or(text, Cow::Owned)
}

/// A zero is what stands between the letters of texts in an encoding of two bytes.
fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | 0)
}

fn end_of_word(document: &[u8], start: usize) -> usize {
    let length = document[start..].iter().take_while(|byte| is_of_word(**byte)).count();
    start + length
}

fn words(document: &[u8], start: usize, end: usize) -> impl Iterator<Item = Range<usize>> {
    // A word that the fault cuts begins before it.
    let before = document[..start].iter().rev().take_while(|byte| is_of_word(**byte)).count();
    let mut place = start - before;
    std::iter::from_fn(move || {
        place += document.get(place..end)?.iter().position(|byte| is_of_word(*byte))?;
        let word = place..end_of_word(document, place);
        place = word.end;
        Some(word)
    })
}

fn after_space(document: &[u8], start: usize) -> usize {
    let rest = document.get(start..).unwrap_or_default();
    start.min(document.len()) + rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}

/// Where a text ends that begins with this quote, behind the quote that ends it.
fn end_of_text(document: &[u8], start: usize, quote: u8) -> usize {
    let mut is_escaped = false;
    for (index, byte) in document.iter().enumerate().skip(start + 1) {
        match *byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            byte if byte == quote => return index + 1,
            _ => {}
        }
    }
    document.len()
}

fn end_of_value(document: &[u8], start: usize) -> usize {
    let mut depth = 0_usize;
    let mut place = start;
    while let Some(byte) = document.get(place) {
        match byte {
            b'"' | b'\'' => {
                place = end_of_text(document, place, *byte);
                if depth == 0 {
                    return place;
                }
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 0 => return place,
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return place + 1;
                }
            }
            b',' | b'\n' if depth == 0 => return place,
            _ => {}
        }
        place += 1;
    }
    document.len()
}
