//! The pieces that the printer lays out: what is known of an expression or a type once its syntax
//! no longer matters. It imports nothing.
//!
//! Each piece knows how wide it is on one line, so that nobody has to print it to find out.

use std::borrow::Cow;

use super::text::width;

/// The width of what does not fit on one line however wide that is.
pub(super) const NEVER: usize = usize::MAX;

/// A piece, and its width on one line.
pub(super) struct Doc {
    pub(super) kind: Kind,
    pub(super) flat: usize,
}

/// What a piece is.
pub(super) enum Kind {
    /// A word that is never broken, and that may be wider than a line: a literal, a name.
    Word(String),
    /// The same, of a path, which may not.
    Path(String),
    /// Lines that somebody else laid out.
    Lines(String),
    /// `&value`, `-value`, `return value`.
    Prefix(Cow<'static, str>, Box<Doc>),
    /// `impl Bound`, whose keyword rustfmt does not count where it breaks the bound.
    Impl(Box<Doc>),
    /// `(value)`.
    Paren(Box<Doc>),
    /// What stands between delimiters, apart by commas.
    List(List),
    /// A struct's value.
    Struct(Struct),
    /// Calls and fields, each of what stands before it.
    Chain(Chain),
    /// `left + right`, `left as Type`: the first, then each with what stands before it.
    Infix(Box<Doc>, Vec<(String, Doc)>),
    /// `place = value`.
    Assign(String, Box<Doc>),
    Closure(Closure),
    Block(Vec<Statement>),
    Match(Box<Doc>, Vec<Arm>),
    Control(Control),
}

/// `head(item, item)`, and what looks like it.
pub(super) struct List {
    pub(super) head: Box<Doc>,
    pub(super) open: char,
    pub(super) close: char,
    pub(super) items: Vec<Doc>,
    pub(super) of: Listed,
}

/// What a list is a list of; that says which of its items may run over several lines behind the
/// others, and where a comma stands behind the last.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Listed {
    Arguments,
    Elements,
    Fields,
    Patterns,
    /// The arguments of a macro: there, a comma behind the last may mean something.
    Tokens,
    Types,
    /// What stands in an attribute.
    Meta,
}

/// `Path { field: value, ..rest }`.
pub(super) struct Struct {
    pub(super) path: String,
    pub(super) fields: Vec<(String, Option<Doc>)>,
    pub(super) rest: Option<Box<Doc>>,
}

/// `parent.link().link?`.
pub(super) struct Chain {
    pub(super) parent: Box<Doc>,
    /// How many `?` stand behind the parent.
    pub(super) tries: usize,
    pub(super) links: Vec<Link>,
}

/// One link of a chain, with its dot.
pub(super) struct Link {
    pub(super) doc: Doc,
    pub(super) is_call: bool,
    pub(super) tries: usize,
}

/// `|inputs| body`.
pub(super) struct Closure {
    pub(super) head: String,
    pub(super) has_output: bool,
    pub(super) body: Box<Doc>,
}

/// `if condition { … } else { … }`, `for …`, `while …`, `loop …`.
pub(super) struct Control {
    /// `if`, `for item in`, `if let Some(item) =`.
    pub(super) head: String,
    pub(super) value: Option<Box<Doc>>,
    pub(super) body: Vec<Statement>,
    /// The block or the next `if`.
    pub(super) otherwise: Option<Box<Doc>>,
}

/// One arm of a match.
pub(super) struct Arm {
    pub(super) pattern: Doc,
    pub(super) body: Doc,
}

/// One statement of a block.
pub(super) enum Statement {
    /// `let pattern: Type = value;`
    Let(String, Option<Doc>, Doc),
    /// An expression, and whether a semicolon follows.
    Expr(Doc, bool),
}

impl Doc {
    /// Nothing.
    pub(super) fn empty() -> Self {
        Self::word("")
    }

    pub(super) fn word(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { flat: width(&text), kind: Kind::Word(text) }
    }

    pub(super) fn path(text: String) -> Self {
        Self { flat: width(&text), kind: Kind::Path(text) }
    }

    pub(super) fn lines(text: String) -> Self {
        let flat = if text.contains('\n') { NEVER } else { width(&text) };
        Self { kind: Kind::Lines(text), flat }
    }

    pub(super) fn prefix(prefix: impl Into<Cow<'static, str>>, value: Self) -> Self {
        let prefix = prefix.into();
        Self { flat: sum([width(&prefix), value.flat]), kind: Kind::Prefix(prefix, Box::new(value)) }
    }

    pub(super) fn implementing(bound: Self) -> Self {
        Self { flat: sum([5, bound.flat]), kind: Kind::Impl(Box::new(bound)) }
    }

    pub(super) fn paren(value: Self) -> Self {
        Self { flat: sum([2, value.flat]), kind: Kind::Paren(Box::new(value)) }
    }

    pub(super) fn list(head: Self, delimiters: (char, char), items: Vec<Self>, of: Listed) -> Self {
        let list = List { head: Box::new(head), open: delimiters.0, close: delimiters.1, items, of };
        let lone = usize::from(list.is_lone_field());
        Self { flat: sum([list.head.flat, 2, lone, list.joined()]), kind: Kind::List(list) }
    }

    pub(super) fn structure(value: Struct) -> Self {
        let fields = value
            .fields
            .iter()
            .map(|(name, value)| sum([width(name), value.as_ref().map_or(0, |value| sum([2, value.flat]))]));
        let rest = value.rest.iter().map(|rest| sum([2, rest.flat]));
        let count = value.fields.len() + usize::from(value.rest.is_some());
        let braces = if count == 0 { 3 } else { 5 };
        let commas = 2 * count.saturating_sub(1);
        let flat = sum(fields.chain(rest).chain([width(&value.path), braces, commas]));
        Self { kind: Kind::Struct(value), flat }
    }

    pub(super) fn chain(value: Chain) -> Self {
        let links = value.links.iter().map(Link::flat);
        Self { flat: sum(links.chain([value.parent.flat, value.tries])), kind: Kind::Chain(value) }
    }

    pub(super) fn infix(first: Self, rest: Vec<(String, Self)>) -> Self {
        let widths = rest.iter().map(|(between, doc)| sum([width(between), 2, doc.flat]));
        Self { flat: sum(widths.chain([first.flat])), kind: Kind::Infix(Box::new(first), rest) }
    }

    pub(super) fn assign(place: String, value: Self) -> Self {
        Self { flat: sum([width(&place), 1, value.flat]), kind: Kind::Assign(place, Box::new(value)) }
    }

    pub(super) fn closure(value: Closure) -> Self {
        let body = match &value.body.kind {
            // Braces around one expression go where it fits without.
            Kind::Block(statements) if !value.has_output => match statements.as_slice() {
                [Statement::Expr(only, false)] => only.flat,
                _ => value.body.flat,
            },
            _ => value.body.flat,
        };
        Self { flat: sum([width(&value.head), 1, body]), kind: Kind::Closure(value) }
    }

    pub(super) fn block(statements: Vec<Statement>) -> Self {
        let flat = if statements.is_empty() { 2 } else { NEVER };
        Self { kind: Kind::Block(statements), flat }
    }

    pub(super) fn matching(scrutinee: Self, arms: Vec<Arm>) -> Self {
        let flat = if arms.is_empty() { sum([9, scrutinee.flat]) } else { NEVER };
        Self { kind: Kind::Match(Box::new(scrutinee), arms), flat }
    }

    pub(super) fn control(value: Control) -> Self {
        let flat = value.flat();
        Self { kind: Kind::Control(value), flat }
    }
}

impl List {
    /// The width of the items on one line, with their commas.
    pub(super) fn joined(&self) -> usize {
        let between = 2 * self.items.len().saturating_sub(1) + usize::from(self.is_nested());
        sum(self.items.iter().map(|item| item.flat).chain([between]))
    }

    /// True of `(item,)`, whose comma makes it a tuple.
    pub(super) fn is_lone_field(&self) -> bool {
        self.of == Listed::Fields && self.items.len() == 1
    }

    /// True of `cfg(any(…))`, for which rustfmt keeps a column free.
    fn is_nested(&self) -> bool {
        let is_list = |item: &Doc| matches!(item.kind, Kind::List(_));
        self.of == Listed::Meta && self.items.len() == 1 && self.items.iter().all(is_list)
    }

    /// Whether a comma stands behind an item that has its own line.
    pub(super) fn has_comma(&self, index: usize) -> bool {
        index + 1 < self.items.len() || !matches!(self.of, Listed::Tokens | Listed::Meta)
    }

    /// True where the items are values.
    pub(super) fn is_of_values(&self) -> bool {
        !matches!(self.of, Listed::Types | Listed::Patterns | Listed::Meta)
    }
}

impl Link {
    pub(super) fn flat(&self) -> usize {
        sum([self.doc.flat, self.tries])
    }
}

impl Control {
    /// `if condition { value } else { value }` may stand on one line, and nothing else may.
    fn flat(&self) -> usize {
        let (Some(value), Some(otherwise)) = (&self.value, &self.otherwise) else { return NEVER };
        match (self.head == "if", only(&self.body), &otherwise.kind) {
            (true, Some(first), Kind::Block(second)) => match only(second) {
                Some(second) => sum([3, value.flat, 3, first.flat, 10, second.flat, 2]),
                None => NEVER,
            },
            _ => NEVER,
        }
    }
}

/// The expression that is all of a block.
pub(super) fn only(statements: &[Statement]) -> Option<&Doc> {
    match statements {
        [Statement::Expr(only, false)] => Some(only),
        _ => None,
    }
}

/// The sum of widths, any of which may be too wide for every line.
fn sum(widths: impl IntoIterator<Item = usize>) -> usize {
    widths.into_iter().fold(0, usize::saturating_add)
}
