//! What is refused before a parser sees it: bytes that are no UTF-8, and what of YAML 1.2 the parser
//! reads otherwise, or not in bounded time.

use saphyr_parser::{Event, Parser, ScalarStyle};

use crate::diagnostic::{Diagnostic, Diagnostics, Position};

/// How many brackets may seem to be open at once before it is counted in earnest: text may hold
/// some that are none.
const SEEMING_DEPTH: usize = 1_000;

/// The text of a document without its byte order mark.
pub(super) fn text<'a>(label: &str, bytes: &'a [u8]) -> Result<&'a str, Diagnostics> {
    let start = Position { line: 1, column: 1 };
    // The zero byte next to the first letter, or the byte order mark, gives the others away.
    if matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, _, ..] | [_, 0, ..]) {
        return Err(Diagnostic::error(label, "the file is UTF-16 or UTF-32 text")
            .position(Some(start))
            .help("save it as UTF-8")
            .into());
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        Diagnostic::error(label, "the file is not UTF-8 text")
            .position(Some(Position::behind(&before)))
            .help("an OpenAPI document is JSON or YAML in UTF-8")
            .into()
    })
}

/// Looks at a YAML text character by character.
pub(super) fn yaml(text: &str) -> Result<(), (String, Option<Position>)> {
    let mut open = 0_usize;
    let mut most = 0;
    for (at, character) in text.char_indices() {
        match character {
            '[' | '{' => {
                open += 1;
                most = most.max(open);
            }
            ']' | '}' => open = open.saturating_sub(1),
            '\t' | '\n' | '\r' | ' '..='~' => {}
            // Line breaks in YAML 1.1, and to the parser; not so in 1.2.
            '\u{85}' | '\u{2028}' | '\u{2029}' => {
                let code = u32::from(character);
                let message = format!(
                    "U+{code:04X} is no line break in YAML 1.2, and one in older versions: write it as `\\u{code:04X}` in double quotes"
                );
                return Err((message, Some(Position::behind(&text[..at]))));
            }
            '\u{a0}'..='\u{fffd}' | '\u{10000}'.. => {}
            _ => {
                let code = u32::from(character);
                let message = format!(
                    "the control character U+{code:04X} may not stand in YAML: write it as `\\u{code:04X}` in double quotes"
                );
                return Err((message, Some(Position::behind(&text[..at]))));
            }
        }
    }
    // The parser takes time by the square of the depth before it says that it is too much.
    if most > SEEMING_DEPTH {
        for event in Parser::new_from_str(text) {
            if let Err(error) = event {
                let marker = error.marker();
                let position = Position { line: marker.line(), column: marker.col() + 1 };
                return Err((error.info().to_owned(), Some(position)));
            }
        }
    }
    let words = text.split(|character: char| character.is_whitespace() || "[]{},".contains(character));
    if words.into_iter().any(is_disputed) { disputed(text) } else { Ok(()) }
}

/// Looks for a plain value that YAML 1.2 and the parser read differently.
fn disputed(text: &str) -> Result<(), (String, Option<Position>)> {
    // For every mapping that is open, whether a key comes next; keys stay text as they stand.
    let mut open: Vec<Option<bool>> = Vec::new();
    for (event, span) in Parser::new_from_str(text).map_while(Result::ok) {
        let opened = match &event {
            Event::MappingStart(..) => Some(Some(true)),
            Event::SequenceStart(..) => Some(None),
            Event::Scalar(..) | Event::Alias(_) => None,
            Event::MappingEnd | Event::SequenceEnd => {
                open.pop();
                continue;
            }
            _ => continue,
        };
        let is_key = match open.last_mut() {
            Some(Some(is_key)) => std::mem::replace(is_key, !*is_key),
            _ => false,
        };
        if let Event::Scalar(value, ScalarStyle::Plain, _, None) = &event
            && !is_key
            && is_disputed(value)
        {
            let position = Position { line: span.start.line(), column: span.start.col() + 1 };
            let message = format!(
                "`{value}` is a number to some readers of YAML and text to others: write it in quotes, or as a decimal without zeros before it"
            );
            return Err((message, Some(position)));
        }
        open.extend(opened);
    }
    Ok(())
}

/// Whether a plain word is a number by the core schema and text to the parser, or the reverse: a
/// decimal with a leading zero, a binary number, a sign before a base, a number out of range.
fn is_disputed(word: &str) -> bool {
    if !word.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first)) {
        return false;
    }
    if word.contains(|digit: char| digit.is_ascii_digit()) && word.parse().is_ok_and(f64::is_infinite) {
        return true;
    }
    let unsigned = word.strip_prefix(['-', '+']);
    let digits = |text: &str, base: u32| !text.is_empty() && text.chars().all(|digit| digit.is_digit(base));
    let Some(rest) = unsigned.unwrap_or(word).strip_prefix('0') else { return false };
    let based = |mark: char, base: u32| rest.strip_prefix(mark).is_some_and(|rest| digits(rest, base));
    digits(rest, 10) || based('b', 2) || (unsigned.is_some() && (based('x', 16) || based('o', 8)))
}

/// Where the second document of a YAML text begins.
pub(super) fn second_document(text: &str) -> Option<Position> {
    let mut starts = Parser::new_from_str(text).map_while(Result::ok).filter_map(|(event, span)| {
        matches!(event, Event::DocumentStart(_))
            .then(|| Position { line: span.start.line(), column: span.start.col() + 1 })
    });
    starts.nth(1)
}
