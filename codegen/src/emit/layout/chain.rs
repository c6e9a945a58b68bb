//! Chains of calls and fields. It imports the pieces and the printer.

use super::doc::{Chain, Doc, Kind, Link, Listed};
use super::print::{Printed, Printer, STEP, Shape, TooWide};
use super::text::{break_line, breaks, first_line, is_extendable, last_line, width};

/// So many lines of a last call are worth having behind the rest of the chain, whatever they would
/// be on a line of their own.
const MANY: usize = 5;

impl Printer {
    /// A chain that does not fit on the line: its last call goes on over more lines where that is
    /// no longer than a line for each link.
    pub(super) fn chain(&mut self, chain: &Chain, shape: Shape) -> Printed {
        let start = self.out.len();
        let links = self.root(chain, shape)?;
        let Some((last, between)) = links.split_last() else { return self.checked(start, shape) };
        let root = &self.out[start..];
        let joined = links.len() < chain.links.len();
        let closes = if joined { is_extendable(root) } else { ends_with_block(chain, root) };
        let step = if closes { 0 } else { STEP };
        let line = self.line(shape.indent + step);
        let extendable = is_extendable(root);
        let ends = last_line(root);
        let mut taken = if extendable { ends } else { width(root) } + last.tries;
        let mut on_one_line = !root.contains('\n');
        // The links but the last, as they would be on lines of their own.
        let mut broken = String::new();
        for link in between {
            let at = self.out.len();
            self.link(link, line)?;
            let text = self.out.split_off(at);
            if !extendable {
                taken += width(&text);
            }
            on_one_line &= !text.contains('\n');
            break_line(&mut broken, line.indent);
            broken.push_str(&text);
        }
        let budget = shape.width.saturating_sub(taken);
        let behind = self.less(line, self.behind(shape) + last.tries)?;
        let on_one_line = on_one_line && budget > 0;
        let base = if on_one_line {
            self.less(shape, last.tries)?
        } else if extendable {
            self.less(line, last.tries)?
        } else {
            behind
        };
        let mut chosen: Option<(String, bool)> = None;
        if (on_one_line || extendable)
            && let Ok(within) = self.strictly_after(base, taken)
            && let Some(joined) = self.tried(|printer| printer.link(last, within))
        {
            let lines = breaks(&joined) + 1;
            let fits = first_line(&joined) <= budget;
            chosen = Some(if fits && lines >= MANY {
                (joined, on_one_line)
            } else {
                match self.tried(|printer| printer.link(last, behind)) {
                    Some(own) if !fits || breaks(&own) + 1 < lines => (own, false),
                    _ => (joined, fits && on_one_line),
                }
            });
        }
        let (text, joins) = match chosen {
            Some(chosen) => chosen,
            None => (self.tried(|printer| printer.link(last, base)).ok_or(TooWide)?, false),
        };
        if joins {
            for link in between {
                self.flat(&link.doc);
                self.tries(link.tries);
            }
        } else if self.no_links && !self.lenient {
            return Err(TooWide);
        } else {
            self.out.push_str(&broken);
            self.break_line(line.indent);
        }
        self.out.push_str(&text);
        self.checked(start, shape)
    }

    /// The parent with the links that stay with it, so that it does not stand alone; gives those
    /// that are left.
    fn root<'a>(&mut self, chain: &'a Chain, shape: Shape) -> Result<&'a [Link], TooWide> {
        let start = self.out.len();
        let within = self.less(shape, chain.tries)?;
        self.put(&chain.parent, within)?;
        self.tries(chain.tries);
        let mut links = chain.links.as_slice();
        let step = STEP.saturating_sub(shape.column.saturating_sub(shape.indent));
        while let Some((first, rest)) = links.split_first() {
            let taken = self.out.len() - start;
            if taken > step || self.out[start..].contains('\n') {
                break;
            }
            let within = self.after(shape, taken)?;
            if !self.attempt(|printer| printer.link(first, within)) {
                break;
            }
            links = rest;
        }
        Ok(links)
    }

    fn link(&mut self, link: &Link, shape: Shape) -> Printed {
        let within = self.less(shape, link.tries)?;
        self.put(&link.doc, within)?;
        self.tries(link.tries);
        Ok(())
    }

    fn strictly_after(&self, shape: Shape, columns: usize) -> Result<Shape, TooWide> {
        match shape.width.checked_sub(columns) {
            Some(width) => Ok(Shape { column: shape.column + columns, width, ..shape }),
            None => Err(TooWide),
        }
    }

    fn checked(&self, start: usize, shape: Shape) -> Printed {
        if self.fits(&self.out[start..], shape) { Ok(()) } else { Err(TooWide) }
    }
}

impl Chain {
    /// How many links stay with the parent so far from the indentation, where all are on one line.
    pub(super) fn stays(&self, offset: usize) -> usize {
        let step = STEP.saturating_sub(offset);
        let mut taken = self.parent.flat.saturating_add(self.tries);
        let joins = |link: &&Link| {
            let joins = taken <= step;
            taken = taken.saturating_add(link.flat());
            joins
        };
        self.links.iter().take_while(joins).count()
    }
}

/// True where the parent closes a block on its last line.
fn ends_with_block(chain: &Chain, root: &str) -> bool {
    root.contains('\n') && is_block_like(&chain.parent)
}

fn is_block_like(doc: &Doc) -> bool {
    match &doc.kind {
        Kind::List(list) => list.of != Listed::Fields,
        Kind::Struct(_) | Kind::Block(_) | Kind::Match(..) | Kind::Control(_) => true,
        Kind::Paren(value) => is_block_like(value),
        Kind::Prefix(prefix, value) => !prefix.starts_with('&') && is_block_like(value),
        Kind::Closure(closure) => is_block_like(&closure.body),
        _ => false,
    }
}
