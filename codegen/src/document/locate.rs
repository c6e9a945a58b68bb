//! JSON pointer → line and column, by one walk over the events of a YAML
//! parser (JSON is YAML), done only when a diagnostic asks for it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use saphyr_parser::{Event, Parser, Span};

use super::parse::Format;
use crate::diagnostic::Position;
use crate::pointer::Pointer;

/// A text that can tell where the nodes of its document stand.
#[derive(Debug)]
pub(crate) struct Text {
    text: String,
    positions: OnceLock<HashMap<Pointer, Position>>,
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        Self { text: text.to_owned(), positions: OnceLock::new() }
    }

    /// Where the node at `pointer` stands, or the nearest one around it; for a member of a mapping,
    /// where its key does.
    pub(crate) fn nearest(&self, pointer: &Pointer) -> Option<Position> {
        let positions = self.positions.get_or_init(|| positions(&self.text));
        pointer.outwards().find_map(|node| positions.get(node).copied())
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
fn positions(text: &str) -> HashMap<Pointer, Position> {
    let text = match Format::of(text) {
        Format::Json => tamed(text),
        Format::Yaml => Cow::Borrowed(text),
    };
    let mut found = HashMap::new();
    let mut stack: Vec<Frame> = Vec::new();
    for event in Parser::new_from_str(&text) {
        let Ok((event, span)) = event else {
            break;
        };
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
        let Some((pointer, position)) = node(&mut stack, key, &span) else {
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
fn node(stack: &mut [Frame], scalar: Option<&str>, span: &Span) -> Option<(Pointer, Position)> {
    let here = Position { line: span.start.line(), column: span.start.col() + 1 };
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

/// JSON that is YAML as well, every character in its place: tabs are no
/// indentation in YAML, and its escapes know no surrogate pairs.
fn tamed(text: &str) -> Cow<'_, str> {
    if !text.contains(['\t', '\\']) {
        return Cow::Borrowed(text);
    }
    let mut tamed = text.replace('\t', " ");
    let mut from = 0;
    while let Some(found) = tamed[from..].find("\\u") {
        let at = from + found + 2;
        let surrogate = matches!(
            tamed.as_bytes().get(at..at + 2),
            Some([b'd' | b'D', b'8'..=b'9' | b'a'..=b'f' | b'A'..=b'F'])
        );
        if surrogate && tamed.is_char_boundary(at + 4) {
            tamed.replace_range(at..at + 4, "fffd");
        }
        from = at;
    }
    Cow::Owned(tamed)
}
