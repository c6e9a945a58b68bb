//! The blocks and words of Markdown that has been read. It imports nothing.

/// A block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    Paragraph(Vec<Atom>),
    /// With its level.
    Heading(usize, Vec<Atom>),
    Code(String),
    Quote(Vec<Block>),
    /// The number of the first item, where items have some, and the items.
    List(Option<u64>, Vec<Vec<Block>>),
    /// Rows of cells; the first row is the head.
    Table(Vec<Vec<Vec<Atom>>>),
    Rule,
}

/// What a line is filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Atom {
    /// Markdown that is not broken.
    Word(String),
    /// Where a line may be broken.
    Space,
    /// Where it must be.
    Break,
}

/// How long words are on one line, in bytes.
pub(super) fn length(atoms: &[Atom]) -> usize {
    let lengths = atoms.iter().map(|atom| match atom {
        Atom::Word(word) => word.len(),
        Atom::Space | Atom::Break => 1,
    });
    lengths.sum()
}

/// Words on one line.
pub(super) fn on_one_line(atoms: &[Atom]) -> String {
    let texts = atoms.iter().map(|atom| match atom {
        Atom::Word(word) => word.as_str(),
        Atom::Space | Atom::Break => " ",
    });
    texts.collect()
}
