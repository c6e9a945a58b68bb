//! Blocks and what holds them: closures, matches, conditions, loops. It imports the pieces and the
//! printer.

use super::assign::is_better;
use super::doc::{Arm, Closure, Control, Doc, Kind, Statement, only};
use super::print::{Printed, Printer, STEP, Shape, TooWide};
use super::text::{first_line, is_extendable, last_line, width};

impl Printer {
    /// `{ … }`, a statement a line.
    pub(super) fn block(&mut self, statements: &[Statement], indent: usize) -> Printed {
        self.out.push('{');
        if !statements.is_empty() {
            let no_links = std::mem::take(&mut self.no_links);
            for (index, statement) in statements.iter().enumerate() {
                self.break_line(indent + STEP);
                self.statement(statement, indent + STEP, index + 1 == statements.len());
            }
            self.no_links = no_links;
            self.break_line(indent);
        }
        self.out.push('}');
        Ok(())
    }

    /// A statement. One that does not fit does not keep others from fitting.
    fn statement(&mut self, statement: &Statement, indent: usize, is_last: bool) {
        let put = |printer: &mut Self| printer.put_statement(statement, indent, is_last);
        if !self.attempt(put) {
            self.at_any_rate(put);
        }
    }

    fn put_statement(&mut self, statement: &Statement, indent: usize, is_last: bool) -> Printed {
        let line = self.line(indent);
        match statement {
            Statement::Let(pattern, of, value) => {
                let start = self.out.len();
                self.out.extend(["let ", pattern]);
                if let Some(of) = of {
                    self.out.push_str(": ");
                    let within = self.after(line, 4 + width(pattern) + 2)?;
                    let within = self.less(within, 2)?;
                    self.put(of, within)?;
                }
                self.out.push_str(" =");
                let head = self.out.split_off(start);
                let line = self.less(line, 1)?;
                self.assign(&head, value, line)?;
                self.out.push(';');
            }
            Statement::Expr(value, semicolon) => {
                // Behind what leaves the block, room for a semicolon is kept twice.
                let leaves = matches!(&value.kind, Kind::Prefix(prefix, _) if prefix == "return ");
                let twice = usize::from(leaves && *semicolon);
                let line = self.less(line, usize::from(*semicolon) + twice)?;
                match &value.kind {
                    // On one line, a condition is a value.
                    Kind::Control(control) if *semicolon || !is_last => self.control(control, line)?,
                    _ => self.put(value, line)?,
                }
                if *semicolon {
                    self.out.push(';');
                }
            }
        }
        Ok(())
    }

    /// A closure that does not fit on the line.
    pub(super) fn closure(&mut self, closure: &Closure, shape: Shape) -> Printed {
        let body = self.after(shape, width(&closure.head) + 1)?;
        match &closure.body.kind {
            Kind::Block(statements) => {
                let bare = if closure.has_output { None } else { only(statements) };
                let without = |printer: &mut Self| match bare {
                    Some(value) if is_control(value) => printer.braced(closure, value, shape),
                    Some(value) => printer.unbraced(closure, value, body),
                    None => Err(TooWide),
                };
                if self.attempt(without) {
                    return Ok(());
                }
                self.out.extend([&closure.head, " "]);
                self.block(statements, shape.indent)
            }
            _ => {
                if self.attempt(|printer| printer.unbraced(closure, &closure.body, body)) {
                    return Ok(());
                }
                self.braced(closure, &closure.body, shape)
            }
        }
    }

    /// A closure that is the last of a list, behind the others.
    pub(super) fn last_closure(&mut self, closure: &Closure, shape: Shape) -> Printed {
        let body = match &closure.body.kind {
            Kind::Block(statements) => only(statements).unwrap_or(&closure.body),
            _ => &closure.body,
        };
        let flat = width(&closure.head).saturating_add(1).saturating_add(body.flat);
        if flat <= shape.width && !closure.has_output {
            self.out.extend([&closure.head, " "]);
            self.flat(body);
            return Ok(());
        }
        if is_control(body) { self.braced(closure, body, shape) } else { self.closure(closure, shape) }
    }

    /// `|inputs| value`, on one line but for what is a block itself.
    fn unbraced(&mut self, closure: &Closure, value: &Doc, shape: Shape) -> Printed {
        self.out.extend([&closure.head, " "]);
        if value.flat > shape.width && !is_block(value) {
            return Err(TooWide);
        }
        self.put(value, shape)
    }

    /// `|inputs| { value }`.
    fn braced(&mut self, closure: &Closure, value: &Doc, shape: Shape) -> Printed {
        self.out.extend([&closure.head, " {"]);
        self.break_line(shape.indent + STEP);
        let no_links = std::mem::take(&mut self.no_links);
        let line = self.line(shape.indent + STEP);
        let put = |printer: &mut Self| printer.put(value, line);
        if !self.attempt(put) {
            self.at_any_rate(put);
        }
        self.no_links = no_links;
        self.break_line(shape.indent);
        self.out.push('}');
        Ok(())
    }

    /// `match scrutinee { … }`.
    pub(super) fn matching(&mut self, scrutinee: &Doc, arms: &[Arm], shape: Shape) -> Printed {
        let line = Shape { width: self.width.saturating_sub(shape.column), ..shape };
        let line = self.after(line, 6)?;
        self.out.push_str("match ");
        self.head(scrutinee, line, line.width, shape.indent)?;
        for arm in arms {
            self.break_line(shape.indent + STEP);
            self.arm(arm, self.line(shape.indent + STEP))?;
        }
        self.break_line(shape.indent);
        self.out.push('}');
        Ok(())
    }

    /// What stands before an opening brace, and the brace.
    fn head(&mut self, value: &Doc, shape: Shape, budget: usize, indent: usize) -> Printed {
        let start = self.out.len();
        self.put(value, shape)?;
        let text = &self.out[start..];
        let is_long = text.contains('\n') || width(text) + 2 > budget;
        if is_long && !is_extendable(text) {
            self.break_line(indent);
        } else {
            self.out.push(' ');
        }
        self.out.push('{');
        Ok(())
    }

    fn arm(&mut self, arm: &Arm, shape: Shape) -> Printed {
        let start = self.out.len();
        let pattern = self.less(shape, 5)?;
        self.put(&arm.pattern, pattern)?;
        let pattern = &self.out[start..];
        let taken = if pattern.contains('\n') {
            last_line(pattern).saturating_sub(shape.column)
        } else {
            width(pattern)
        };
        self.out.push_str(" =>");
        let (body, value) = match &arm.body.kind {
            Kind::Block(statements) => match only(statements) {
                Some(only) => (only, !matches!(only.kind, Kind::Block(_))),
                None => (&arm.body, false),
            },
            _ => (&arm.body, true),
        };
        if let (Kind::Block(statements), false) = (&body.kind, value) {
            self.out.push(' ');
            return self.block(statements, shape.indent);
        }
        let here = self.after(shape, taken + 4).and_then(|here| self.less(here, 1));
        let next = self.line(shape.indent + STEP);
        if let Ok(here) = here
            && body.flat <= here.width
            && !is_control(body)
        {
            self.out.push(' ');
            self.flat(body);
            self.out.push(',');
            return Ok(());
        }
        let this = match here {
            Ok(here) => {
                let text = self.tried(|printer| printer.value_of_arm(body, here));
                text.map(|text| (text, here.width))
            }
            Err(_) => None,
        };
        let no_links = std::mem::take(&mut self.no_links);
        let other = self.tried(|printer| printer.value_of_arm(body, next));
        self.no_links = no_links;
        let other = match (&this, other) {
            (Some((this, budget)), Some(other)) if !is_better(&other, this) => {
                let stays = runs_on(body) && first_line(this) <= *budget || !this.contains('\n');
                if stays { None } else { Some(other) }
            }
            (_, other) => other,
        };
        match (this, other) {
            (_, Some(other)) => {
                self.out.push_str(" {");
                self.break_line(next.indent);
                self.out.push_str(&other);
                self.break_line(shape.indent);
                self.out.push('}');
            }
            (Some((this, _)), None) => self.out.extend([" ", &this, ","]),
            (None, None) => return Err(TooWide),
        }
        Ok(())
    }

    fn value_of_arm(&mut self, body: &Doc, shape: Shape) -> Printed {
        match &body.kind {
            Kind::Control(control) => self.control(control, shape),
            _ => self.put(body, shape),
        }
    }

    /// A condition or a loop, over several lines.
    pub(super) fn control(&mut self, control: &Control, shape: Shape) -> Printed {
        self.branch(control, shape, 0)
    }

    /// One branch, behind what closes the one before it.
    fn branch(&mut self, control: &Control, shape: Shape, before: usize) -> Printed {
        let line = Shape { width: self.width.saturating_sub(shape.column), ..shape };
        let line = self.after(line, before)?;
        self.out.push_str(&control.head);
        match &control.value {
            Some(value) if control.head.ends_with('=') || control.head.ends_with(" in") => {
                let start = self.out.len() - control.head.len();
                self.out.truncate(start);
                self.assign(&control.head, value, line)?;
                let text = &self.out[start..];
                let is_long = text.contains('\n') || width(text) + 2 > line.width;
                if is_long && !is_extendable(text) {
                    self.break_line(shape.indent);
                } else {
                    self.out.push(' ');
                }
                self.out.push('{');
            }
            Some(value) => {
                self.out.push(' ');
                let line = self.after(line, width(&control.head) + 1)?;
                self.head(value, line, line.width, shape.indent)?;
            }
            None => self.out.push_str(" {"),
        }
        self.out.truncate(self.out.len() - 1);
        self.block(&control.body, shape.indent)?;
        match control.otherwise.as_deref() {
            Some(Doc { kind: Kind::Control(next), .. }) => {
                self.out.push_str(" else ");
                self.branch(next, shape, 7)
            }
            Some(Doc { kind: Kind::Block(statements), .. }) => {
                self.out.push_str(" else ");
                self.block(statements, shape.indent)
            }
            _ => Ok(()),
        }
    }

    /// `if condition { value } else { value }`.
    pub(super) fn flat_control(&mut self, control: &Control) {
        self.out.extend([&control.head, " "]);
        if let Some(value) = &control.value {
            self.flat(value);
        }
        self.flat_block(&control.body);
        if let Some(Doc { kind: Kind::Block(statements), .. }) = control.otherwise.as_deref() {
            self.out.push_str(" else");
            self.flat_block(statements);
        }
    }

    fn flat_block(&mut self, statements: &[Statement]) {
        self.out.push_str(" { ");
        if let Some(only) = only(statements) {
            self.flat(only);
        }
        self.out.push_str(" }");
    }
}

/// True of conditions and loops.
fn is_control(value: &Doc) -> bool {
    match &value.kind {
        Kind::Control(_) => true,
        Kind::Prefix(_, value) => is_control(value),
        _ => false,
    }
}

/// True of what may stand over several lines behind a closure's inputs.
fn is_block(value: &Doc) -> bool {
    match &value.kind {
        Kind::Block(_) | Kind::Match(..) | Kind::Struct(_) => true,
        Kind::Prefix(_, value) => is_block(value),
        Kind::Chain(chain) => chain.links.is_empty() && is_block(&chain.parent),
        _ => false,
    }
}

/// True of what may stand over several lines behind an arm's arrow.
fn runs_on(value: &Doc) -> bool {
    match &value.kind {
        Kind::Block(_) | Kind::Match(..) | Kind::Struct(_) | Kind::Closure(_) | Kind::List(_) => true,
        Kind::Prefix(_, value) => runs_on(value),
        Kind::Chain(chain) => match chain.links.last() {
            Some(link) => link.is_call,
            None => runs_on(&chain.parent),
        },
        _ => false,
    }
}
