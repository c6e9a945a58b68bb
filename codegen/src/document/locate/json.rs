//! The places of the nodes of a JSON text, by one look at each of its bytes.

use std::collections::HashMap;

use crate::diagnostic::Position;
use crate::pointer::Pointer;

/// The place of every node of a text that a parser has read: of a member where its key begins.
pub(super) fn positions(text: &str) -> HashMap<Pointer, Position> {
    let mut scan = Scan { text, at: 0, position: Position { line: 1, column: 1 }, found: HashMap::new() };
    let mut pointer = Pointer::root();
    scan.spaces();
    scan.found.insert(pointer.clone(), scan.position);
    // What stands behind the end of a text that is cut off goes without.
    let _ = scan.value(&mut pointer);
    scan.found
}

/// How far a text has been looked at.
struct Scan<'t> {
    text: &'t str,
    at: usize,
    /// Where that is for people.
    position: Position,
    found: HashMap<Pointer, Position>,
}

impl Scan<'_> {
    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn step(&mut self) {
        match self.next() {
            Some(b'\n') => self.position = Position { line: self.position.line + 1, column: 1 },
            // Before a line feed it is a part of the line's end.
            Some(b'\r') if self.text.as_bytes().get(self.at + 1) != Some(&b'\n') => {
                self.position = Position { line: self.position.line + 1, column: 1 };
            }
            // A column is a character, of which this is the first byte.
            Some(byte) if byte & 0xc0 != 0x80 => self.position.column += 1,
            _ => {}
        }
        self.at += 1;
    }

    fn spaces(&mut self) {
        while matches!(self.next(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.step();
        }
    }

    /// Goes past a value, which stands at a pointer, and takes down the places of what is in it.
    fn value(&mut self, pointer: &mut Pointer) -> Option<()> {
        match self.next()? {
            b'{' => self.inside(b'}', pointer, Self::member),
            b'[' => {
                let mut index = 0;
                self.inside(b']', pointer, |scan, pointer| {
                    pointer.push(&index.to_string());
                    index += 1;
                    scan.found.insert(pointer.clone(), scan.position);
                    scan.value(pointer)
                })
            }
            b'"' => self.quoted().map(|_| ()),
            _ => {
                while !matches!(self.next(), None | Some(b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r')) {
                    self.step();
                }
                Some(())
            }
        }
    }

    /// Goes past a mapping or a list.
    fn inside(
        &mut self,
        end: u8,
        pointer: &mut Pointer,
        mut each: impl FnMut(&mut Self, &mut Pointer) -> Option<()>,
    ) -> Option<()> {
        let length = pointer.len();
        self.step();
        loop {
            self.spaces();
            match self.next()? {
                b',' => self.step(),
                byte if byte == end => {
                    self.step();
                    return Some(());
                }
                _ => {
                    each(self, pointer)?;
                    pointer.truncate(length);
                }
            }
        }
    }

    fn member(&mut self, pointer: &mut Pointer) -> Option<()> {
        let here = self.position;
        let written = self.quoted()?;
        match written.contains('\\') {
            true => pointer.push(&serde_json::from_str::<String>(written).ok()?),
            false => pointer.push(written.trim_matches('"')),
        }
        self.found.insert(pointer.clone(), here);
        self.spaces();
        self.step();
        self.spaces();
        self.value(pointer)
    }

    /// Goes past a text, and gives it as it is written.
    fn quoted(&mut self) -> Option<&'_ str> {
        let start = self.at;
        self.step();
        loop {
            match self.next()? {
                b'"' => break,
                b'\\' => {
                    self.step();
                    self.step();
                }
                _ => self.step(),
            }
        }
        self.step();
        self.text.get(start..self.at)
    }
}
