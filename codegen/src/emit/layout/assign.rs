//! What stands behind an `=`: on its line, or on the next where that is shorter. It imports the
//! pieces and the printer.

use super::doc::{Doc, Kind};
use super::print::{Printed, Printer, STEP, Shape, TooWide};
use super::text::{breaks, last_line, width};

impl Printer {
    /// `head value`, where the head ends with its `=`.
    pub(super) fn assign(&mut self, head: &str, value: &Doc, shape: Shape) -> Printed {
        self.out.push_str(head);
        let taken =
            if head.contains('\n') { last_line(head).saturating_sub(shape.indent) } else { width(head) } + 1;
        let here = Shape { column: shape.column + taken, width: shape.width.saturating_sub(taken), ..shape };
        if self.fits_flat(value, here) {
            self.out.push(' ');
            self.flat(value);
            return Ok(());
        }
        let next = self.line(shape.indent + STEP);
        let next = self.less(next, self.behind(here))?;
        if self.fits_flat(value, next) {
            self.break_line(next.indent);
            self.flat(value);
            return Ok(());
        }
        if self.lenient || is_closed(value) {
            let start = self.out.len();
            self.out.push(' ');
            if self.put(value, here).is_ok() {
                return Ok(());
            }
            self.out.truncate(start);
        }
        // Of the two layouts, the one that reads better.
        let this = self.tried(|printer| {
            printer.out.push(' ');
            printer.put(value, here)
        });
        let other = self.tried(|printer| {
            printer.break_line(next.indent);
            printer.put(value, next)
        });
        let text = match (this, other) {
            (Some(this), Some(other)) => {
                let text = other.trim_start();
                if self.fits(text, next) && is_better(text, &this) { other } else { this }
            }
            (this, other) => this.or(other).ok_or(TooWide)?,
        };
        self.out.push_str(&text);
        Ok(())
    }
}

/// True of what opens a bracket at the end of its first line wherever it stands: it is never
/// shorter further in.
fn is_closed(value: &Doc) -> bool {
    match &value.kind {
        Kind::Prefix(_, value) => is_closed(value),
        Kind::List(list) => list.head.flat == 0,
        Kind::Struct(_) | Kind::Block(_) => true,
        _ => false,
    }
}

/// True where a layout on the next line is better than one on this line.
pub(super) fn is_better(next: &str, this: &str) -> bool {
    let ends_with = |text: &str, end: char| text.lines().next().is_some_and(|line| line.ends_with(end));
    breaks(next) == 0
        || breaks(this) > breaks(next) + 1
        || ['(', '{', '['].iter().any(|open| ends_with(this, *open) && !ends_with(next, *open))
}
