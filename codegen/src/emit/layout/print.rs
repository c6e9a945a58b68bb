//! Prints pieces within a width: on one line where they fit, else broken in the one way that
//! rustfmt breaks them. It imports the pieces.
//!
//! Text goes to the end of one buffer; what turns out not to fit is cut off again. What fits on one
//! line is known beforehand, and a second attempt is made only at the few places where rustfmt
//! compares two layouts. What is printed within more than one such attempt is remembered, so that
//! pieces within pieces do not double the work.

use std::collections::HashMap;

use super::doc::{Doc, Kind, List, Listed, NEVER, Struct, only};
use super::text::{break_line, first_line, last_line, width};

/// The width of a step inwards.
pub(super) const STEP: usize = 4;

/// Where a piece stands, and how much of its first line it may take.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Shape {
    /// The indentation of the lines that follow the first.
    pub(super) indent: usize,
    /// The column at which the first line begins.
    pub(super) column: usize,
    /// The columns that are left for it.
    pub(super) width: usize,
}

/// A buffer that pieces are printed to.
pub(super) struct Printer {
    pub(super) out: String,
    /// The widest line.
    pub(super) width: usize,
    /// True where a line that is too wide is better than nothing: rustfmt leaves such a statement as
    /// it finds it.
    pub(super) lenient: bool,
    /// True where a chain may not be broken link by link.
    pub(super) no_links: bool,
    /// How many of the attempts that we are in may be made again.
    attempts: usize,
    remembered: HashMap<Asked, Option<String>>,
}

/// What was to be printed: where the piece lies in memory, and all that its layout depends on.
#[derive(PartialEq, Eq, Hash)]
struct Asked {
    piece: usize,
    shape: Shape,
    lenient: bool,
    no_links: bool,
}

/// What does not fit.
pub(super) struct TooWide;

/// Whether a piece was printed. Where it was not, the buffer holds the beginning of it.
pub(super) type Printed = Result<(), TooWide>;

impl Printer {
    pub(super) fn new(width: usize) -> Self {
        Self {
            out: String::new(),
            width,
            lenient: false,
            no_links: false,
            attempts: 0,
            remembered: HashMap::new(),
        }
    }

    /// A whole line, this far from the left.
    pub(super) fn line(&self, indent: usize) -> Shape {
        Shape { indent, column: indent, width: self.width.saturating_sub(indent) }
    }

    /// A whole line within, with room for a comma.
    pub(super) fn item_line(&self, shape: Shape) -> Shape {
        let line = self.line(shape.indent + STEP);
        Shape { width: line.width.saturating_sub(1), ..line }
    }

    /// How many columns are taken behind the piece.
    pub(super) fn behind(&self, shape: Shape) -> usize {
        self.width.saturating_sub(shape.column + shape.width)
    }

    /// What is left behind so many columns.
    pub(super) fn after(&self, shape: Shape, columns: usize) -> Result<Shape, TooWide> {
        let shape = Shape { column: shape.column + columns, ..shape };
        self.less(shape, columns)
    }

    /// What is left where so many columns are needed behind.
    pub(super) fn less(&self, shape: Shape, columns: usize) -> Result<Shape, TooWide> {
        match shape.width.checked_sub(columns) {
            Some(width) => Ok(Shape { width, ..shape }),
            None if self.lenient => Ok(Shape { width: 0, ..shape }),
            None => Err(TooWide),
        }
    }

    pub(super) fn break_line(&mut self, indent: usize) {
        break_line(&mut self.out, indent);
    }

    /// Tries a layout; the buffer is as before where it does not fit.
    pub(super) fn attempt(&mut self, layout: impl FnOnce(&mut Self) -> Printed) -> bool {
        let start = self.out.len();
        let printed = layout(self).is_ok();
        if !printed {
            self.out.truncate(start);
        }
        printed
    }

    /// Prints a layout whose lines may be too wide.
    pub(super) fn at_any_rate(&mut self, layout: impl FnOnce(&mut Self) -> Printed) {
        let lenient = std::mem::replace(&mut self.lenient, true);
        // Nothing is too wide here. Were it so, half of it would not parse, and be found out.
        let _ = layout(self);
        self.lenient = lenient;
    }

    /// Tries a layout that may be tried again, in another place, and gives its text.
    pub(super) fn tried(&mut self, layout: impl FnOnce(&mut Self) -> Printed) -> Option<String> {
        let start = self.out.len();
        self.attempts += 1;
        let printed = layout(self).is_ok();
        self.attempts -= 1;
        if self.attempts == 0 {
            // The pieces may be gone before the next attempt.
            self.remembered.clear();
        }
        let text = self.out.split_off(start);
        printed.then_some(text)
    }

    /// True where a text that was printed stays within its lines.
    pub(super) fn fits(&self, text: &str, shape: Shape) -> bool {
        if self.lenient {
            return true;
        }
        let mut lines = text.split('\n');
        let first = width(lines.next().unwrap_or_default());
        let rest_fits = lines.all(|line| width(line) <= self.width);
        let one_line = !text.contains('\n');
        first <= shape.width && rest_fits && (one_line || last_line(text) <= shape.column + shape.width)
    }

    /// True where a piece fits on the line.
    pub(super) fn fits_flat(&self, doc: &Doc, shape: Shape) -> bool {
        let offset = shape.column.saturating_sub(shape.indent);
        doc.flat != NEVER && doc.flat + kept_free(doc, offset) <= shape.width + not_counted(doc)
    }

    /// Prints a piece.
    pub(super) fn put(&mut self, doc: &Doc, shape: Shape) -> Printed {
        let shape = match &doc.kind {
            // Behind each of an attribute's lists, a column stays free.
            Kind::List(list) if list.of == Listed::Meta => {
                Shape { width: shape.width.saturating_sub(1), ..shape }
            }
            _ => shape,
        };
        if self.fits_flat(doc, shape) {
            self.flat(doc);
            return Ok(());
        }
        if self.attempts < 2 {
            return self.put_broken(doc, shape);
        }
        let piece = std::ptr::from_ref(doc).addr();
        let asked = Asked { piece, shape, lenient: self.lenient, no_links: self.no_links };
        if let Some(text) = self.remembered.get(&asked) {
            let Some(text) = text else { return Err(TooWide) };
            self.out.push_str(text);
            return Ok(());
        }
        let start = self.out.len();
        let printed = self.put_broken(doc, shape);
        let text = printed.is_ok().then(|| self.out[start..].to_owned());
        self.remembered.insert(asked, text);
        printed
    }

    /// Prints a piece that does not fit on the line.
    fn put_broken(&mut self, doc: &Doc, shape: Shape) -> Printed {
        match &doc.kind {
            Kind::Path(_) if !self.lenient => Err(TooWide),
            Kind::Word(text) | Kind::Path(text) => {
                self.out.push_str(text);
                Ok(())
            }
            Kind::Lines(text) => {
                self.lines(text, shape.indent);
                Ok(())
            }
            Kind::Prefix(prefix, value) => {
                let shape = self.after(shape, width(prefix))?;
                self.out.push_str(prefix);
                self.put(value, shape)
            }
            Kind::Impl(bound) => {
                self.out.push_str("impl ");
                self.put(bound, shape)
            }
            Kind::Paren(value) => {
                let within = self.after(shape, 1)?;
                let within = self.less(within, 1)?;
                self.out.push('(');
                self.put(value, within)?;
                self.out.push(')');
                Ok(())
            }
            Kind::List(list) => self.list(list, shape),
            Kind::Struct(value) => self.structure(value, shape),
            Kind::Chain(chain) => self.chain(chain, shape),
            Kind::Infix(first, rest) => self.infix(first, rest, shape),
            Kind::Assign(place, value) => self.assign(place, value, shape),
            Kind::Closure(closure) => self.closure(closure, shape),
            Kind::Block(statements) => self.block(statements, shape.indent),
            Kind::Match(scrutinee, arms) => self.matching(scrutinee, arms, shape),
            Kind::Control(control) => self.control(control, shape),
        }
    }

    /// Prints a piece on the line.
    pub(super) fn flat(&mut self, doc: &Doc) {
        if doc.flat == NEVER {
            // It needs more lines than one, whoever asks.
            return self.at_any_rate(|printer| printer.put_broken(doc, printer.line(0)));
        }
        match &doc.kind {
            Kind::Word(text) | Kind::Path(text) | Kind::Lines(text) => self.out.push_str(text),
            Kind::Prefix(prefix, value) => {
                self.out.push_str(prefix);
                self.flat(value);
            }
            Kind::Impl(bound) => {
                self.out.push_str("impl ");
                self.flat(bound);
            }
            Kind::Paren(value) => {
                self.out.push('(');
                self.flat(value);
                self.out.push(')');
            }
            Kind::List(list) => self.flat_list(list),
            Kind::Struct(value) => self.flat_structure(value),
            Kind::Chain(chain) => {
                self.flat(&chain.parent);
                self.tries(chain.tries);
                for link in &chain.links {
                    self.flat(&link.doc);
                    self.tries(link.tries);
                }
            }
            Kind::Infix(first, rest) => {
                self.flat(first);
                for (between, doc) in rest {
                    self.out.extend([" ", between, " "]);
                    self.flat(doc);
                }
            }
            Kind::Assign(place, value) => {
                self.out.extend([place, " "]);
                self.flat(value);
            }
            Kind::Closure(closure) => {
                self.out.extend([&closure.head, " "]);
                match &closure.body.kind {
                    Kind::Block(statements) if !closure.has_output => match only(statements) {
                        Some(only) => self.flat(only),
                        None => self.flat(&closure.body),
                    },
                    _ => self.flat(&closure.body),
                }
            }
            // More than one line is known to be needed for anything but these.
            Kind::Block(_) => self.out.push_str("{}"),
            Kind::Match(scrutinee, _) => {
                self.out.push_str("match ");
                self.flat(scrutinee);
                self.out.push_str(" {}");
            }
            Kind::Control(control) => self.flat_control(control),
        }
    }

    fn flat_list(&mut self, list: &List) {
        self.flat(&list.head);
        self.out.push(list.open);
        self.separated(&list.items);
        if list.is_lone_field() {
            self.out.push(',');
        }
        self.out.push(list.close);
    }

    /// Items on the line, with commas between them.
    pub(super) fn separated(&mut self, items: &[Doc]) {
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.out.push_str(", ");
            }
            self.flat(item);
        }
    }

    fn flat_structure(&mut self, value: &Struct) {
        self.out.push_str(&value.path);
        if value.fields.is_empty() && value.rest.is_none() {
            self.out.push_str(" {}");
            return;
        }
        let mut before = " { ";
        for (name, value) in &value.fields {
            self.out.extend([before, name]);
            if let Some(value) = value {
                self.out.push_str(": ");
                self.flat(value);
            }
            before = ", ";
        }
        if let Some(rest) = &value.rest {
            self.out.extend([before, ".."]);
            self.flat(rest);
        }
        self.out.push_str(" }");
    }

    pub(super) fn tries(&mut self, count: usize) {
        self.out.extend(std::iter::repeat_n('?', count));
    }

    /// Lines that somebody else laid out, moved to the indentation.
    pub(super) fn lines(&mut self, text: &str, indent: usize) {
        for (index, line) in text.lines().enumerate() {
            match (index, line.is_empty()) {
                (0, _) => {}
                (_, true) => self.out.push('\n'),
                _ => self.break_line(indent),
            }
            self.out.push_str(line);
        }
    }

    /// `first + second`, each operand but the first on its own line with the operator before it.
    fn infix(&mut self, first: &Doc, rest: &[(String, Doc)], shape: Shape) -> Printed {
        let line = self.line(shape.indent + STEP);
        let line = self.less(line, self.behind(shape))?;
        let start = self.out.len();
        self.put(first, shape)?;
        for (index, (between, doc)) in rest.iter().enumerate() {
            // What is no wider than a step would stand alone.
            let before = last_line(&self.out[start..]) + shape.column;
            let snug = index == 0 && first.flat <= shape.width && before <= line.column;
            if snug && self.attempt(|printer| printer.operand(before, between, doc, shape)) {
                continue;
            }
            self.break_line(line.indent);
            self.out.extend([between, " "]);
            let after = self.after(line, width(between) + 1)?;
            self.put(doc, after)?;
        }
        let within = first_line(&self.out[start..]) <= shape.width;
        if within || self.lenient { Ok(()) } else { Err(TooWide) }
    }

    fn operand(&mut self, before: usize, between: &str, doc: &Doc, shape: Shape) -> Printed {
        let after = self.after(shape, before - shape.column + width(between) + 2)?;
        self.out.extend([" ", between, " "]);
        self.put(doc, after)
    }
}

/// The columns that rustfmt keeps free behind a piece on one line, so far from the indentation: it
/// counts the `?` of a chain's last link three times.
fn kept_free(doc: &Doc, offset: usize) -> usize {
    match &doc.kind {
        Kind::Prefix(before, value) => kept_free(value, offset + width(before)),
        Kind::Assign(before, value) => kept_free(value, offset + width(before) + 1),
        Kind::Paren(value) => kept_free(value, offset + 1),
        Kind::Chain(chain) => match chain.links.last() {
            Some(last) if last.tries > 0 && chain.stays(offset) < chain.links.len() => 2 * last.tries,
            _ => 0,
        },
        _ => 0,
    }
}

/// The columns that rustfmt does not count: the colons before the arguments of a value's path.
fn not_counted(doc: &Doc) -> usize {
    match &doc.kind {
        Kind::List(List { head, of: Listed::Types, .. }) => match &head.kind {
            Kind::Path(text) if text.ends_with("::") => 2,
            _ => 0,
        },
        _ => 0,
    }
}
