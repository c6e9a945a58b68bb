//! The events of a YAML text, which say where each node stands and how it is written.
//!
//! The parser that gives them goes by the letter of YAML: within brackets and quotes, a line that is indented less than
//! what it belongs to is an error. The one that reads the values takes it, as every other does, and people write so. The
//! text is read once more then, with that line as far to the right as need be, and places are told as they are.

use std::borrow::Cow;
use std::collections::BTreeMap;

use saphyr_parser::{Event, Marker, Parser, ScanError, StrInput};

use crate::diagnostic::Position;

/// How many bytes are read anew at the most.
const MOST: usize = 64 << 20;

/// Events, one after the other, up to what the parser refuses.
pub(super) struct Events<'t> {
    parser: Parser<'t, StrInput<'t>>,
    moved: &'t Moved,
    /// What the parser has refused.
    refused: Option<ScanError>,
}

impl<'t> Iterator for Events<'t> {
    type Item = (Event<'t>, Position);

    fn next(&mut self) -> Option<Self::Item> {
        match self.parser.next()? {
            Ok((event, span)) => Some((event, position(&span.start, self.moved))),
            Err(error) => {
                self.refused = Some(error);
                None
            }
        }
    }
}

/// What a walk over the events of a text comes to, and where and why the parser has refused what comes behind.
pub(super) fn walk<T>(text: &str, read: impl Fn(&mut Events<'_>) -> T) -> (T, Option<(Position, String)>) {
    let mut moved = Moved::default();
    let mut further = Cow::Borrowed(text);
    let mut left = MOST;
    loop {
        let mut events = Events { parser: Parser::new_from_str(&further), moved: &moved, refused: None };
        let come = read(&mut events);
        let Some(error) = events.refused.take() else { return (come, None) };
        let line = indented_less(&error, &moved).filter(|_| left >= further.len());
        let Some(next) = line.and_then(|line| indented(&further, line, columns(text))) else {
            return (come, Some((position(error.marker(), &moved), error.info().to_owned())));
        };
        left -= further.len();
        moved.extend(line.map(|line| (line, columns(text))));
        further = Cow::Owned(next);
    }
}

/// How far each line stands from where it stood, in columns.
type Moved = BTreeMap<usize, usize>;

/// As many columns as no line of a text is indented by.
fn columns(text: &str) -> usize {
    let blanks = |line: &str| line.len() - line.trim_start_matches(' ').len();
    text.lines().map(blanks).max().unwrap_or_default() + 1
}

fn position(marker: &Marker, moved: &Moved) -> Position {
    let columns = moved.get(&marker.line()).copied().unwrap_or_default();
    Position { line: marker.line(), column: (marker.col() + 1).saturating_sub(columns).max(1) }
}

/// The line, counted from one, that is indented less than the parser wants, where that is what it says.
fn indented_less(error: &ScanError, moved: &Moved) -> Option<usize> {
    let line = error.marker().line();
    match error.info() {
        "invalid indentation" | "invalid indentation in flow construct" => {
            (!moved.contains_key(&line)).then_some(line)
        }
        // One of the lines that the text goes on in, and it does not say which.
        "invalid indentation in quoted scalar" => (line + 1..).find(|line| !moved.contains_key(line)),
        _ => None,
    }
}

/// The text with a line, counted from one, further to the right; none where it has no such line.
fn indented(text: &str, line: usize, columns: usize) -> Option<String> {
    let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let (before, rest) = text.split_at_checked(start).filter(|(_, rest)| !rest.is_empty())?;
    Some(format!("{before}{:columns$}{rest}", ""))
}
