//! Lists: arguments, elements, fields, types, and the values of structs. It imports the pieces and
//! the printer.

use super::doc::{Chain, Doc, Kind, Link, List, Listed, Struct};
use super::print::{Printed, Printer, STEP, Shape, TooWide};
use super::text::{breaks, first_line, last_line, width};

/// The widest of elements that go several to a line.
const SHORT: usize = 10;

impl Printer {
    /// A list that does not fit on the line: its last item runs on over the lines that follow where
    /// it may, else each item has its own line.
    pub(super) fn list(&mut self, list: &List, shape: Shape) -> Printed {
        let start = self.out.len();
        self.put(&list.head, shape)?;
        let head = &self.out[start..];
        // Of a head over several lines, the last one counts, as far as it goes beyond the column.
        let taken =
            if head.contains('\n') { last_line(head).saturating_sub(shape.column) } else { width(head) };
        let joins = list.items.len() == 1 && list.is_of_values() && head.len() < STEP;
        self.out.push(list.open);
        let budget = shape.width.saturating_sub(taken + 2);
        if list.items.is_empty() {
            if taken + 2 > shape.width {
                self.break_line(shape.indent);
            }
        } else if list.joined() <= budget {
            self.separated(&list.items);
        } else {
            let run_on = |printer: &mut Self| printer.run_on(list, shape, taken, joins);
            // What opens a bracket behind the others is not tried in another place.
            let runs = if list.items.last().is_some_and(opens) {
                self.attempt(run_on)
            } else {
                self.tried(run_on).map(|text| self.out.push_str(&text)).is_some()
            };
            if !runs {
                self.one_a_line(list, shape)?;
            }
        }
        self.out.push(list.close);
        Ok(())
    }

    /// All items on the line, the last of which goes on over more lines.
    fn run_on(&mut self, list: &List, shape: Shape, head: usize, joins: bool) -> Printed {
        let Some((last, before)) = list.items.split_last() else { return Ok(()) };
        let lone = before.is_empty();
        if !joins && !runs_on(last, list.items.len(), list.of) {
            return Err(TooWide);
        }
        let nested = self.item_line(shape);
        let budget = shape.width.saturating_sub(head + 2);
        let taken: usize =
            before.iter().map(|item| item.flat.saturating_add(2)).fold(0, usize::saturating_add);
        let too_wide = before.iter().any(|item| item.flat > nested.width);
        if too_wide || taken.saturating_add(least(last)) > budget {
            return Err(TooWide);
        }
        self.separated(before);
        if !lone {
            self.out.push_str(", ");
        }
        let inner = Shape { column: shape.column + head + 1, width: budget, ..shape };
        let inner = self.after(inner, taken)?;
        let start = self.out.len();
        let no_links = self.no_links;
        self.no_links |= !joins && is_method_call(last);
        let printed = self.last(last, list, inner);
        self.no_links = no_links;
        printed?;
        if taken + first_line(&self.out[start..]) > budget {
            return Err(TooWide);
        }
        // Two lines where one would do further in.
        if lone && breaks(&self.out[start..]) == 1 && last.flat <= nested.width {
            self.out.truncate(start);
            self.break_line(nested.indent);
            self.flat(last);
            self.break_line(shape.indent);
        }
        Ok(())
    }

    /// The last item behind the others.
    fn last(&mut self, last: &Doc, list: &List, shape: Shape) -> Printed {
        match &last.kind {
            Kind::Closure(closure) => {
                let closures = list.items.iter().filter(|item| matches!(item.kind, Kind::Closure(_)));
                if closures.count() > 1 {
                    return Err(TooWide);
                }
                self.last_closure(closure, shape)
            }
            _ => self.put(last, shape),
        }
    }

    fn one_a_line(&mut self, list: &List, shape: Shape) -> Printed {
        let nested = self.item_line(shape);
        let is_short = |item: &Doc| is_simple(item, list.of) && item.flat <= SHORT;
        if list.items.iter().all(is_short) {
            self.filled(list, nested);
        } else {
            for (index, item) in list.items.iter().enumerate() {
                self.break_line(nested.indent);
                self.put(item, nested)?;
                if list.has_comma(index) {
                    self.out.push(',');
                }
            }
        }
        self.break_line(shape.indent);
        Ok(())
    }

    /// As many items on each line as fit.
    fn filled(&mut self, list: &List, nested: Shape) {
        let widths = list.items.iter().map(|item| item.flat);
        let begins = lines(widths, nested.width);
        for (index, (item, begins)) in list.items.iter().zip(begins).enumerate() {
            if begins {
                self.break_line(nested.indent);
            } else {
                self.out.push(' ');
            }
            self.flat(item);
            if list.has_comma(index) {
                self.out.push(',');
            }
        }
    }

    /// A struct's value that does not fit on the line: each field has its own.
    pub(super) fn structure(&mut self, value: &Struct, shape: Shape) -> Printed {
        self.less(shape, width(&value.path) + 2)?;
        self.out.extend([&value.path, " {"]);
        let nested = self.item_line(shape);
        for (name, value) in &value.fields {
            self.break_line(nested.indent);
            self.out.push_str(name);
            if let Some(value) = value {
                self.out.push(':');
                let behind = self.after(nested, width(name) + 2)?;
                let put = |printer: &mut Self| {
                    printer.out.push(' ');
                    printer.put(value, behind)
                };
                if !self.attempt(put) {
                    self.break_line(nested.indent + STEP);
                    self.put(value, self.line(nested.indent + STEP))?;
                }
            }
            self.out.push(',');
        }
        if let Some(rest) = &value.rest {
            self.break_line(nested.indent);
            self.out.push_str("..");
            let behind = self.after(self.line(nested.indent), 2)?;
            self.put(rest, behind)?;
        }
        self.break_line(shape.indent);
        self.out.push('}');
        Ok(())
    }
}

/// Which of several words begin a line, where as many as fit stand on each. On the first line, no
/// room is kept for the comma behind the last.
pub(super) fn lines(widths: impl ExactSizeIterator<Item = usize>, width: usize) -> Vec<bool> {
    let count = widths.len();
    let (mut begins, mut taken, mut first) = (Vec::with_capacity(count), 0, true);
    for (index, own) in widths.enumerate() {
        let comma = usize::from(index + 1 < count || !first);
        let is_begun = index > 0 && taken + 1 + own + comma <= width;
        if is_begun {
            taken += 1 + own + comma;
        } else {
            first = index == 0;
            taken = own + 1;
        }
        begins.push(!is_begun);
    }
    begins
}

/// Whether the last of so many items may run on over the lines that follow.
fn runs_on(item: &Doc, count: usize, of: Listed) -> bool {
    let alone = count == 1;
    match (&item.kind, of) {
        (_, Listed::Meta) => alone && matches!(item.kind, Kind::List(_) | Kind::Word(_) | Kind::Path(_)),
        (Kind::Prefix(_, value), _) => runs_on(value, count, of),
        (Kind::List(list), Listed::Types) => alone && list.of == Listed::Fields,
        (Kind::List(_) | Kind::Struct(_), Listed::Patterns) => alone,
        (_, Listed::Types | Listed::Patterns) => false,
        (Kind::Block(_) | Kind::Closure(_), _) => true,
        (Kind::List(_) | Kind::Struct(_) | Kind::Match(..) | Kind::Control(_), _) => alone,
        (Kind::Chain(chain), _) => match innermost(chain) {
            Some(link) => alone && link.is_call,
            None => runs_on(&chain.parent, count, of),
        },
        _ => false,
    }
}

/// True of what opens a bracket wherever it stands, if it does not fit on the line.
fn opens(item: &Doc) -> bool {
    match &item.kind {
        Kind::Prefix(_, value) => opens(value),
        Kind::List(list) => list.head.flat == 0,
        Kind::Struct(_) | Kind::Block(_) | Kind::Closure(_) => true,
        _ => false,
    }
}

/// The link that a chain ends with.
fn innermost(chain: &Chain) -> Option<&Link> {
    chain.links.last()
}

/// True of a method's call, whatever stands before or behind it.
fn is_method_call(item: &Doc) -> bool {
    match &item.kind {
        Kind::Prefix(_, value) => is_method_call(value),
        Kind::Chain(chain) => match innermost(chain) {
            Some(link) => link.is_call,
            None => is_method_call(&chain.parent),
        },
        _ => false,
    }
}

/// True of a name or a literal, whatever stands before it.
fn is_simple(item: &Doc, of: Listed) -> bool {
    match &item.kind {
        Kind::Word(text) | Kind::Path(text) => match of {
            Listed::Types | Listed::Patterns => false,
            Listed::Meta => !text.contains('='),
            _ => !text.contains("::"),
        },
        Kind::Prefix(_, value) => is_simple(value, of),
        Kind::Chain(chain) => chain.links.iter().all(|link| !link.is_call) && is_simple(&chain.parent, of),
        _ => false,
    }
}

/// The least that a piece takes of its first line.
fn least(item: &Doc) -> usize {
    match &item.kind {
        Kind::Word(_) | Kind::Path(_) => item.flat,
        Kind::Prefix(prefix, value) => width(prefix).saturating_add(least(value)),
        Kind::List(list) => least(&list.head) + 1,
        Kind::Struct(value) => width(&value.path) + 2,
        Kind::Closure(closure) => width(&closure.head) + 1,
        Kind::Chain(chain) => least(&chain.parent),
        _ => 0,
    }
}
