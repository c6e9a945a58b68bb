//! JSON pointer → line and column, by one walk over the text, done only when a diagnostic asks for it: over
//! the bytes of JSON, over the events of a parser of YAML.

mod json;

use std::collections::HashMap;
use std::sync::OnceLock;

use saphyr_parser::Event;

use super::events::{Events, walk};
use super::parse::Format;
use crate::diagnostic::Position;
use crate::pointer::Pointer;

/// A text that can tell where the nodes of its document stand.
#[derive(Debug)]
pub(crate) struct Text {
    /// None where the document stands in no file as it is.
    text: Option<String>,
    positions: OnceLock<HashMap<Pointer, Position>>,
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        Self { text: Some(text.to_owned()), positions: OnceLock::new() }
    }

    /// That of a document that was made, and stands nowhere.
    pub(super) fn nowhere() -> Self {
        Self { text: None, positions: OnceLock::new() }
    }

    /// Where the node at `pointer` stands, or the nearest one around it; for a member of a mapping,
    /// where its key does.
    pub(crate) fn nearest(&self, pointer: &Pointer) -> Option<Position> {
        let text = self.text.as_deref()?;
        let positions = self.positions.get_or_init(|| positions(text));
        pointer.outwards().find_map(|node| positions.get(node).copied())
    }

    /// Where it begins: a text without any node does so too.
    pub(super) fn beginning(&self) -> Option<Position> {
        self.text.as_ref().map(|_| Position { line: 1, column: 1 })
    }
}

fn positions(text: &str) -> HashMap<Pointer, Position> {
    match Format::of(text) {
        Format::Json => json::positions(text),
        Format::Yaml => of_yaml(text),
    }
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
    /// The key that has been read and where, once its value is awaited.
    Mapping {
        key: Option<(String, Position)>,
    },
}

/// The place of every node, as far as the walk gets: what the parser of the
/// document read and this one refuses goes without.
fn of_yaml(text: &str) -> HashMap<Pointer, Position> {
    walk(text, places).0
}

fn places(events: &mut Events<'_>) -> HashMap<Pointer, Position> {
    let mut found = HashMap::new();
    let mut stack: Vec<Frame> = Vec::new();
    for (event, here) in events {
        let key = match &event {
            Event::Scalar(text, ..) => Some(text.as_ref()),
            _ => None,
        };
        match &event {
            Event::MappingEnd | Event::SequenceEnd => {
                stack.pop();
                continue;
            }
            Event::Scalar(..) | Event::Alias(_) | Event::MappingStart(..) | Event::SequenceStart(..) => {}
            _ => continue,
        }
        let Some((pointer, position)) = node(&mut stack, key, here) else {
            continue;
        };
        let inside = match event {
            Event::MappingStart(..) => Some(Inside::Mapping { key: None }),
            Event::SequenceStart(..) => Some(Inside::List { next: 0 }),
            _ => None,
        };
        found.insert(pointer.clone(), position);
        if let Some(inside) = inside {
            stack.push(Frame { pointer, inside });
        }
    }
    found
}

/// The address and the place of the node that begins here; `None` where it is
/// the key of a mapping.
fn node(stack: &mut [Frame], scalar: Option<&str>, here: Position) -> Option<(Pointer, Position)> {
    let Some(frame) = stack.last_mut() else {
        return Some((Pointer::root(), here));
    };
    match &mut frame.inside {
        Inside::List { next } => {
            let pointer = frame.pointer.index(*next);
            *next += 1;
            Some((pointer, here))
        }
        Inside::Mapping { key } => match key.take() {
            Some((key, position)) => Some((frame.pointer.join(&key), position)),
            None => {
                *key = Some((scalar.unwrap_or_default().to_owned(), here));
                None
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{json, of_yaml};
    use crate::diagnostic::Position;
    use crate::pointer::Pointer;

    #[test]
    fn json_is_found_where_a_parser_of_yaml_finds_it() {
        for text in [
            r#"{"a": 1, "b": [true, null, -1.5e3, "x"], "c": {"d": {}, "e": []}}"#,
            "{\n  \"paths\": {\n    \"/a~b\": {\"get\": {\"tags\": [\n \"x\",\n\"y\"]}}\n  }\n}\n",
            "\n\n  [ [1,2] ,\n{\"k\":\"a \\\" { [ , b\"} ]",
            "{\r\n \"ä\": \"öü\", \"日本\": [\"語\", 2],\r \"z\": 0}",
            "{}",
            "[]",
        ] {
            assert_eq!(json::positions(text), of_yaml(text), "{text}");
        }
    }

    #[test]
    fn what_yaml_does_not_know_of_json_is_found_too() {
        let text = "{\t\"\\ud83d\\ude80\": 1,\n\t\"a\\/b\": [\t2]}";
        let found = json::positions(text);
        let at = |keys: &[&str]| found.get(&Pointer::of(keys.iter().copied())).copied();
        assert_eq!(at(&["🚀"]), Some(Position { line: 1, column: 3 }));
        assert_eq!(at(&["a/b"]), Some(Position { line: 2, column: 2 }));
        assert_eq!(at(&["a/b", "0"]), Some(Position { line: 2, column: 12 }));
        // A text that is cut off goes as far as it goes.
        assert!(json::positions("{\"a\": [1, {\"b").len() >= 3);
    }
}
