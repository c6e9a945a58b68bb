//! Words of a paragraph as they are gathered: what is text is escaped, what is an address becomes a link.
//! It imports addresses, blocks and code spans.

use unicode_width::UnicodeWidthStr;

use super::super::foreign::span;
use super::address::{address, address_start, link};
use super::block::Atom;

/// The widest word, in columns: a longer one is broken.
const WIDEST: usize = 72;

/// Words that are being gathered.
#[derive(Default)]
pub(super) struct Inlines {
    atoms: Vec<Atom>,
    /// The word that goes on.
    word: String,
    /// Text that has not been escaped yet.
    text: String,
    /// Marks that are open, and the link.
    open: Vec<Open>,
    /// Whether it is a table's cell, in which a bar ends the cell even in code.
    in_a_cell: bool,
}

/// A mark or a link, and where it was opened.
struct Open {
    mark: &'static str,
    /// Where a link leads.
    address: Option<String>,
    /// Whether its words are its address, which is not written twice.
    is_bare: bool,
    atoms: usize,
    word: usize,
}

impl Inlines {
    /// Those of a table's cell.
    pub(super) fn in_a_cell() -> Self {
        Self { in_a_cell: true, ..Self::default() }
    }

    /// Adds text, in which any white space is a space.
    pub(super) fn text(&mut self, text: &str) {
        if self.open.last().is_none_or(|open| !open.is_bare) {
            self.text.push_str(text);
        }
    }

    /// Adds a place where a line is broken.
    pub(super) fn line_break(&mut self) {
        self.end_word();
        if !self.atoms.is_empty() {
            self.atoms.push(Atom::Break);
        }
    }

    /// Adds a code span.
    pub(super) fn code(&mut self, code: &str) {
        self.settle();
        let code = if self.in_a_cell { code.replace('|', "\\|") } else { code.to_owned() };
        for (index, part) in broken(&code, WIDEST).into_iter().enumerate() {
            if index > 0 {
                self.end_word();
                self.atoms.push(Atom::Space);
            }
            self.word.push_str(&span(&part));
        }
    }

    /// Opens `*`, `**` or `~~`; what is open already stays so.
    pub(super) fn open(&mut self, mark: &'static str) {
        self.settle();
        let is_new = self.open.iter().all(|open| open.mark != mark);
        let mark = if is_new { mark } else { "" };
        self.push_open(mark, mark, None);
    }

    /// Opens a link that is its address; what leads nowhere outside is words.
    pub(super) fn open_bare_link(&mut self, address: &str) {
        self.open_link(address);
        if let Some(open) = self.open.last_mut() {
            open.is_bare = open.address.is_some();
        }
    }

    /// Opens a link; one to nowhere outside is its words.
    pub(super) fn open_link(&mut self, address: &str) {
        self.settle();
        let address = link(address).filter(|_| !self.is_in_a_link());
        let mark = if address.is_some() { "[" } else { "" };
        self.push_open(mark, mark, address);
    }

    /// Closes what was opened last.
    pub(super) fn close(&mut self) {
        self.settle();
        let Some(open) = self.open.pop() else { return };
        let is_empty = open.atoms == self.atoms.len() && open.word + open.mark.len() == self.word.len();
        if is_empty {
            self.word.truncate(open.word);
        }
        match open.address {
            Some(address) if is_empty => self.word.push_str(&format!("<{address}>")),
            Some(address) => self.word.push_str(&format!("]({address})")),
            None if !is_empty => self.word.push_str(open.mark),
            None => {}
        }
    }

    /// Whether a link is open.
    pub(super) fn is_in_a_link(&self) -> bool {
        self.open.iter().any(|open| open.address.is_some())
    }

    /// What was gathered, without space around it.
    pub(super) fn take(&mut self) -> Vec<Atom> {
        while !self.open.is_empty() {
            self.close();
        }
        self.end_word();
        let mut atoms = std::mem::take(&mut self.atoms);
        while matches!(atoms.last(), Some(Atom::Space | Atom::Break)) {
            atoms.pop();
        }
        atoms
    }

    fn push_open(&mut self, mark: &'static str, written: &str, address: Option<String>) {
        let word = self.word.len();
        self.open.push(Open { mark, address, is_bare: false, atoms: self.atoms.len(), word });
        self.word.push_str(written);
    }

    fn end_word(&mut self) {
        self.settle();
        if !self.word.is_empty() {
            self.atoms.push(Atom::Word(std::mem::take(&mut self.word)));
        }
    }

    fn space(&mut self) {
        if !self.word.is_empty() {
            self.atoms.push(Atom::Word(std::mem::take(&mut self.word)));
        }
        if matches!(self.atoms.last(), Some(Atom::Word(_))) {
            self.atoms.push(Atom::Space);
        }
    }

    /// Escapes the text that waits.
    fn settle(&mut self) {
        let text = std::mem::take(&mut self.text);
        let mut rest = text.as_str();
        while !rest.is_empty() {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let (chunk, behind) = rest.split_at(end);
            if !chunk.is_empty() {
                self.chunk(chunk);
            }
            rest = behind.trim_start();
            if !behind.is_empty() {
                self.space();
            }
        }
    }

    /// Text without white space: addresses in it become links.
    fn chunk(&mut self, chunk: &str) {
        let mut rest = chunk;
        while let Some(start) = address_start(rest).filter(|_| !self.is_in_a_link()) {
            self.plain(&rest[..start]);
            let address = address(&rest[start..]);
            rest = &rest[start + address.len()..];
            match link(address) {
                // What is no address as it stands, such as a template, is no link.
                Some(link) if !address.contains(['{', '}', '|', '\\', '^', '`', '*']) => {
                    self.word.push_str(&format!("<{link}>"));
                }
                _ => {
                    for (index, part) in broken(address, WIDEST).into_iter().enumerate() {
                        if index > 0 {
                            self.space();
                        }
                        let part = if self.in_a_cell { part.replace('|', "\\|") } else { part };
                        self.word.push_str(&span(&part));
                    }
                }
            }
        }
        self.plain(rest);
    }

    fn plain(&mut self, text: &str) {
        let before = self.word.len();
        escape(text, &mut self.word);
        if self.word[before..].width() <= WIDEST {
            return;
        }
        self.word.truncate(before);
        // Each character may be escaped.
        for (index, part) in broken(text, WIDEST / 2).into_iter().enumerate() {
            if index > 0 {
                self.space();
            }
            escape(&part, &mut self.word);
        }
    }
}

/// Words of our own, which are Markdown already; a code span that is too wide becomes several.
pub(super) fn own(line: &str) -> Vec<Atom> {
    let mut atoms = Vec::new();
    let mut word = String::new();
    let mut rest = line;
    while let Some(character) = rest.chars().next() {
        let run = rest.len() - rest.trim_start_matches('`').len();
        let fence = &rest[..run];
        match character {
            '`' => {
                let inside = &rest[run..];
                let (code, behind) = inside.split_once(fence).unwrap_or((inside, ""));
                // A run of more backticks than the fence is no end of it.
                let longer = behind.len() - behind.trim_start_matches('`').len();
                let (code, behind) = match longer {
                    0 => (code, behind),
                    _ => (inside, ""),
                };
                let spaced = code.strip_prefix(' ').and_then(|code| code.strip_suffix(' '));
                let code = spaced.filter(|code| !code.trim().is_empty()).unwrap_or(code);
                for (index, part) in broken(code, WIDEST).iter().enumerate() {
                    if index > 0 {
                        atoms.extend([Atom::Word(std::mem::take(&mut word)), Atom::Space]);
                    }
                    word.push_str(&span(part));
                }
                rest = behind;
            }
            '\\' => {
                let length = 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
                word.push_str(&rest[..length]);
                rest = &rest[length..];
            }
            ' ' => {
                if !word.is_empty() {
                    atoms.extend([Atom::Word(std::mem::take(&mut word)), Atom::Space]);
                }
                rest = &rest[1..];
            }
            other => {
                word.push(other);
                rest = &rest[other.len_utf8()..];
            }
        }
    }
    if !word.is_empty() {
        atoms.push(Atom::Word(word));
    }
    while atoms.last() == Some(&Atom::Space) {
        atoms.pop();
    }
    atoms
}

/// A text as code.
pub(super) fn code(text: &str) -> Vec<Atom> {
    let mut inlines = Inlines::default();
    let words: Vec<&str> = text.split('\n').map(str::trim).collect();
    inlines.code(words.join(" ").trim());
    inlines.take()
}

/// Text as plain words, every mark of which is escaped; nothing where there are none.
pub(super) fn plain(text: &str) -> Option<Vec<Atom>> {
    let mut atoms = Vec::new();
    for word in text.split_whitespace().flat_map(|word| broken(word, WIDEST / 2)) {
        if !atoms.is_empty() {
            atoms.push(Atom::Space);
        }
        let escaped = word.chars().flat_map(|character| {
            let mark = character.is_ascii_punctuation().then_some('\\');
            mark.into_iter().chain([character])
        });
        atoms.push(Atom::Word(escaped.collect()));
    }
    (!atoms.is_empty()).then_some(atoms)
}

/// A text in parts that are no wider than so: broken behind spaces where there are some.
pub(super) fn broken(text: &str, widest: usize) -> Vec<String> {
    if text.width() <= widest {
        return if text.is_empty() { Vec::new() } else { vec![text.to_owned()] };
    }
    let mut parts = vec![String::new()];
    let mut width = 0;
    for word in text.split_inclusive(' ') {
        let wide = word.width();
        if width > 0 && width + wide > widest {
            parts.push(String::new());
            width = 0;
        }
        for character in word.chars() {
            let columns = unicode_width::UnicodeWidthChar::width(character).unwrap_or_default();
            if width + columns > widest {
                parts.push(String::new());
                width = 0;
            }
            if let Some(part) = parts.last_mut() {
                part.push(character);
            }
            width += columns;
        }
    }
    let parts = parts.into_iter().map(|part| part.trim_end().to_owned());
    parts.filter(|part| !part.is_empty()).collect()
}

/// Text in which Markdown finds no mark; what only means something where a line begins is left to whoever
/// lays out lines.
fn escape(text: &str, written: &mut String) {
    let mut before: Option<char> = written.chars().next_back();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let is_of_word = |other: Option<char>| other.is_some_and(char::is_alphanumeric);
        let is_mark = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '&' | '~' | '|' => true,
            '_' => !(is_of_word(before) && is_of_word(characters.peek().copied())),
            // An address that is no link is something rustdoc warns of.
            ':' => characters.peek() == Some(&'/'),
            _ => false,
        };
        if is_mark {
            written.push('\\');
        }
        written.push(character);
        before = Some(character);
    }
}
