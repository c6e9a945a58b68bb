//! Plain words that YAML's core schema and the parser read differently: numbers with zeros before
//! them, in base two, with a sign before a base, or out of range.

use std::collections::HashMap;

use saphyr_parser::{Event, ScalarStyle};
use serde_json::{Number, Value};

use super::events::{Events, walk};
use crate::pointer::Pointer;

/// How many words aliases may repeat: far above any real document.
const MOST: usize = 100_000;

/// Whether a plain word is a number by the core schema (YAML 1.2.2, 10.3.2) and text to the parser,
/// or the reverse.
pub(super) fn is_disputed(word: &str) -> bool {
    if !matches!(word.as_bytes(), [b'0'..=b'9' | b'+' | b'-' | b'.', ..]) {
        return false;
    }
    if word.contains(|digit: char| digit.is_ascii_digit()) && word.parse().is_ok_and(f64::is_infinite) {
        return true;
    }
    let unsigned = word.strip_prefix(['-', '+']);
    let Some(rest) = unsigned.unwrap_or(word).strip_prefix('0') else { return false };
    let based = |mark: char, base: u32| rest.strip_prefix(mark).is_some_and(|rest| digits(rest, base));
    digits(rest, 10) || based('b', 2) || (unsigned.is_some() && (based('x', 16) || based('o', 8)))
}

fn digits(text: &str, base: u32) -> bool {
    !text.is_empty() && text.chars().all(|digit| digit.is_digit(base))
}

/// What such a word is: a whole number where it has digits only, text otherwise.
fn value(word: &str) -> Value {
    let unsigned = word.strip_prefix(['-', '+']).unwrap_or(word);
    if !digits(unsigned, 10) {
        return word.into();
    }
    let whole = word.strip_prefix('+').unwrap_or(word);
    let whole = whole.parse::<u64>().map(Number::from).or_else(|_| whole.parse::<i64>().map(Number::from));
    let number = whole.ok().or_else(|| Number::from_f64(word.parse().ok()?));
    number.map_or_else(|| word.into(), Value::Number)
}

/// A mapping or a list that the walk is inside of.
struct Frame {
    pointer: Pointer,
    inside: Inside,
}

enum Inside {
    List {
        next: usize,
    },
    /// A list of mappings that are merged into the one at the pointer.
    Merged,
    /// The key whose value comes next, and whether it is a merge key.
    Mapping {
        key: Option<(String, bool)>,
    },
}

/// Gives every such word of the text its value in what the parser made of it.
pub(super) fn settle(whole: &mut Value, text: &str) {
    for (pointer, word) in walk(text, words).0 {
        let Some(node) = whole.pointer_mut(pointer.as_str()) else { continue };
        // Where a key of its own has taken the place of a merged one, there is another value.
        let is_it = match &*node {
            Value::Number(_) => true,
            Value::String(text) => *text == word || text.ends_with(".inf"),
            _ => false,
        };
        if is_it {
            *node = value(&word);
        }
    }
}

/// The words and where they stand, those behind aliases too; keys stay text.
fn words(events: &mut Events<'_>) -> Vec<(Pointer, String)> {
    let mut found: Vec<(Pointer, String)> = Vec::new();
    let mut anchors: HashMap<usize, Pointer> = HashMap::new();
    let mut open: Vec<Frame> = Vec::new();
    for (event, _) in events {
        let (anchor, scalar) = match &event {
            Event::MappingEnd | Event::SequenceEnd => {
                open.pop();
                continue;
            }
            Event::Scalar(word, style, anchor, tag) => {
                let merges = word == "<<" && *style == ScalarStyle::Plain && tag.is_none();
                (*anchor, Some((word.as_ref(), merges)))
            }
            Event::MappingStart(anchor, _) | Event::SequenceStart(anchor, _) => (*anchor, None),
            Event::Alias(_) => (0, None),
            _ => continue,
        };
        let Some((pointer, is_merge)) = place(&mut open, scalar) else { continue };
        if anchor != 0 {
            anchors.insert(anchor, pointer.clone());
        }
        match event {
            Event::Scalar(word, ScalarStyle::Plain, _, None) if is_disputed(&word) => {
                found.push((pointer, word.into_owned()));
            }
            Event::Alias(anchor) => {
                let Some(named) = anchors.get(&anchor) else { continue };
                let inside = |(other, word): &(Pointer, String)| {
                    Some((pointer.below(other.inside(named)?), word.clone()))
                };
                let again: Vec<(Pointer, String)> = found.iter().filter_map(inside).collect();
                if found.len() + again.len() > MOST {
                    break;
                }
                found.extend(again);
            }
            Event::MappingStart(..) => open.push(Frame { pointer, inside: Inside::Mapping { key: None } }),
            Event::SequenceStart(..) => {
                let inside = if is_merge { Inside::Merged } else { Inside::List { next: 0 } };
                open.push(Frame { pointer, inside });
            }
            _ => {}
        }
    }
    found
}

/// Where the node that begins stands, and whether it is the value of a merge key, which stands where
/// the key does; none for a key.
fn place(open: &mut [Frame], scalar: Option<(&str, bool)>) -> Option<(Pointer, bool)> {
    let Some(frame) = open.last_mut() else { return Some((Pointer::root(), false)) };
    match &mut frame.inside {
        Inside::Merged => Some((frame.pointer.clone(), false)),
        Inside::List { next } => {
            *next += 1;
            Some((frame.pointer.index(*next - 1), false))
        }
        Inside::Mapping { key } => match key.take() {
            Some((_, true)) => Some((frame.pointer.clone(), true)),
            Some((key, false)) => Some((frame.pointer.join(&key), false)),
            None => {
                let (text, merges) = scalar.unwrap_or_default();
                *key = Some((text.to_owned(), merges));
                None
            }
        },
    }
}
