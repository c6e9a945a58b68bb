//! Markdown that others wrote, on its way into documentation: read by the parser that rustdoc has,
//! and written anew of what was read. It imports foreign text.
//!
//! What is written is Markdown again, and nothing of it does something outside of its place: code is a
//! fenced block of text and never a test, HTML is words, an address is a link to where it says, every
//! other bracket is a bracket, every line has a bounded width, and every block is closed. It is read
//! once more before it is used: what would not be so all the same is written as plain words.

mod address;
mod block;
mod check;
mod clean;
mod html;
mod inline;
mod read;
mod write;

pub(super) use address::{IN_A_LINK, LONGEST_LINK};
pub(crate) use block::{Atom, Block};

/// The widest line that is written, in columns: the widest of a file, but for an indentation and the mark of
/// documentation.
const COLUMNS: usize = 88;

/// How long the first paragraph of documentation is at most, in bytes: it stands alone in lists of items.
const LONGEST_LEAD: usize = 180;

/// How much of a value documentation shows, in characters.
const LONGEST_CODE: usize = 400;

/// Documentation, block by block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Text {
    blocks: Vec<Block>,
}

impl Text {
    /// Reads foreign Markdown.
    pub(crate) fn read(text: &str) -> Self {
        let clean = clean::clean(text);
        let blocks = read::blocks(&clean);
        if check::is_safe(&write::written(&blocks, COLUMNS)) {
            return Self { blocks };
        }
        Self { blocks: clean.split("\n\n").filter_map(inline::plain).map(Block::Paragraph).collect() }
    }

    /// A paragraph of Markdown of our own, on one line.
    pub(crate) fn own(line: &str) -> Self {
        let paragraph = inline::own(line);
        Self { blocks: if paragraph.is_empty() { Vec::new() } else { vec![Block::Paragraph(paragraph)] } }
    }

    /// A paragraph that is a foreign text as code.
    pub(crate) fn code(text: &str) -> Self {
        let clean: String = clean::clean(text).chars().take(LONGEST_CODE).collect();
        let paragraph = inline::code(&clean);
        Self { blocks: if paragraph.is_empty() { Vec::new() } else { vec![Block::Paragraph(paragraph)] } }
    }

    /// A list of our own.
    pub(crate) fn list(items: Vec<Self>) -> Self {
        let items: Vec<Vec<Block>> = items.into_iter().map(|item| item.blocks).collect();
        Self { blocks: if items.is_empty() { Vec::new() } else { vec![Block::List(None, items)] } }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// This, and behind it the other.
    pub(crate) fn and(mut self, mut other: Self) -> Self {
        self.blocks.append(&mut other.blocks);
        self
    }

    /// The same behind words of our own, which stand in its first paragraph.
    pub(crate) fn behind(mut self, words: &str) -> Self {
        let mut lead = inline::own(words);
        match self.blocks.first_mut() {
            Some(Block::Paragraph(first)) => {
                lead.push(Atom::Space);
                lead.append(first);
                *first = lead;
            }
            _ => self.blocks.insert(0, Block::Paragraph(lead)),
        }
        self
    }

    /// The same with a first paragraph that is short: its own, or the first sentence of that, or else these
    /// words of ours.
    pub(crate) fn led_by(self, own: &str) -> Self {
        let (lead, rest) = self.split_lead();
        if lead.is_empty() { Self::own(own).and(rest) } else { lead.and(rest) }
    }

    /// The first paragraph, or the first sentence of it, where that is short and says something by itself; and
    /// what is left.
    pub(crate) fn split_lead(mut self) -> (Self, Self) {
        let is_lead = |atoms: &[Atom]| block::length(atoms) <= LONGEST_LEAD && !leads_on(atoms);
        let Some(Block::Paragraph(first)) = self.blocks.first_mut() else { return (Self::default(), self) };
        if !is_lead(first) {
            let Some(end) = sentence_end(first).filter(|end| is_lead(&first[..*end])) else {
                return (Self::default(), self);
            };
            let rest = first.split_off(end);
            let rest = rest.into_iter().skip_while(|atom| !matches!(atom, Atom::Word(_))).collect();
            self.blocks.insert(1, Block::Paragraph(rest));
        }
        let rest = self.blocks.split_off(1);
        (self, Self { blocks: rest })
    }

    /// The Markdown.
    pub(crate) fn written(&self) -> String {
        write::written(&self.blocks, COLUMNS)
    }
}

/// Whether a paragraph only says what comes next.
fn leads_on(atoms: &[Atom]) -> bool {
    let last = atoms.iter().rev().find_map(|atom| match atom {
        Atom::Word(word) => Some(word),
        Atom::Space | Atom::Break => None,
    });
    last.is_some_and(|word| word.ends_with(':'))
}

/// Where the first sentence of a paragraph ends that goes on behind it, and in which nothing is open then.
fn sentence_end(atoms: &[Atom]) -> Option<usize> {
    let mut is_plain = true;
    for (index, atom) in atoms.iter().enumerate() {
        let Atom::Word(word) = atom else { continue };
        is_plain &= !word.contains(['*', '[', '~']);
        let before = word.trim_end_matches('.');
        let is_end = before.len() + 1 == word.len() && before.len() > 2 && !before.contains('.');
        let goes_on = atoms[index + 1..].iter().any(|atom| matches!(atom, Atom::Word(_)));
        if is_end && is_plain && goes_on {
            return Some(index + 1);
        }
    }
    None
}

#[cfg(test)]
mod tests;
