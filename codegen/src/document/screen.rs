//! What is looked at before a parser sees it: bytes that are no UTF-8, and what of YAML 1.2 the parser
//! reads otherwise, or not in bounded time.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::RangeInclusive;

use saphyr_parser::Event;

use super::core_schema;
use super::events::{Events, walk};
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

/// A YAML text for a parser.
pub(super) struct Screened<'t> {
    /// The text, character by character where it was, without what the parser takes for line breaks
    /// or refuses.
    pub(super) text: Cow<'t, str>,
    /// The characters that were taken out, by those that stand for them.
    pub(super) stand_ins: HashMap<char, char>,
    /// Whether a word may be a number to the parser and text by the core schema, or the reverse.
    pub(super) is_disputed: bool,
}

impl<'t> Screened<'t> {
    /// A text that may stay as it is.
    pub(super) fn whole(text: &'t str) -> Self {
        Self { text: Cow::Borrowed(text), stand_ins: HashMap::new(), is_disputed: false }
    }
}

/// Looks at a YAML text character by character.
pub(super) fn yaml(text: &str) -> Result<Screened<'_>, (String, Option<Position>)> {
    let mut open = 0_usize;
    let mut most = 0;
    let mut troubling = BTreeSet::new();
    for (at, character) in text.char_indices() {
        match character {
            '[' | '{' => {
                open += 1;
                most = most.max(open);
            }
            ']' | '}' => open = open.saturating_sub(1),
            '\t' | '\n' | '\r' | ' '..='~' => {}
            // Line breaks in YAML 1.1, and to the parser; not so in 1.2, which also lets the others
            // stand in quotes.
            '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}' => {
                troubling.insert(character);
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
        let ((), refused) = walk(text, |events| events.for_each(drop));
        if let Some((position, message)) = refused {
            return Err((message, Some(position)));
        }
    }
    let parts =
        |character: char| character.is_whitespace() || matches!(character, '[' | ']' | '{' | '}' | ',');
    let is_disputed = text.split(parts).any(core_schema::is_disputed);
    let (text, stand_ins) = without(text, &troubling);
    Ok(Screened { text, stand_ins, is_disputed })
}

/// The text with characters for private use, of which it has none itself, in the place of others.
fn without<'t>(text: &'t str, troubling: &BTreeSet<char>) -> (Cow<'t, str>, HashMap<char, char>) {
    if troubling.is_empty() {
        return (Cow::Borrowed(text), HashMap::new());
    }
    let used: HashSet<char> = text.chars().filter(|character| PRIVATE.contains(character)).collect();
    let free = PRIVATE.filter(|character| !used.contains(character));
    let places: HashMap<char, char> = troubling.iter().copied().zip(free).collect();
    let text = text.chars().map(|character| places.get(&character).copied().unwrap_or(character));
    let text = Cow::Owned(text.collect());
    (text, places.into_iter().map(|(character, stand_in)| (stand_in, character)).collect())
}

/// Characters that mean nothing to anyone, more of them than can be needed at once.
const PRIVATE: RangeInclusive<char> = '\u{f0000}'..='\u{ffffd}';

/// Where the second document of a YAML text begins.
pub(super) fn second_document(text: &str) -> Option<Position> {
    let second = |events: &mut Events<'_>| {
        let mut starts = events.filter(|(event, _)| matches!(event, Event::DocumentStart(_)));
        starts.nth(1).map(|(_, position)| position)
    };
    walk(text, second).0
}
