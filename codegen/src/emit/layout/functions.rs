//! Functions: their signatures and bodies. It imports syn, the pieces and the printer.

use syn::{Attribute, FnArg, ReceiverKind, Safety, Signature};

use super::doc::Doc;
use super::print::{Printer, STEP};
use super::text::last_line;
use super::types::{flat, generics, output, pattern, ty};
use super::values::statements;

impl Printer {
    /// `fn name(arguments) -> Type `, up to the brace.
    pub(super) fn function(&mut self, before: &str, signature: Signature, indent: usize) {
        let constant = if signature.constness.is_some() { "const " } else { "" };
        let asynchronous = if signature.asyncness.is_some() { "async " } else { "" };
        let safety = match signature.safety {
            Safety::Unsafe(_) => "unsafe ",
            _ => "",
        };
        let head = format!(
            "{before}{constant}{asynchronous}{safety}fn {}{}",
            signature.ident,
            generics(signature.generics)
        );
        let output = output(signature.output);
        let inputs: Vec<Doc> = signature.inputs.into_iter().map(argument).collect();
        let between = 2 * inputs.len().saturating_sub(1);
        let taken = inputs.iter().map(|input| input.flat).fold(between, usize::saturating_add);
        // Of what stands around the arguments, rustfmt counts bytes: with the parentheses, and the
        // brace behind a space.
        let returned = output.as_ref().map_or(0, |output| 1 + flat(output).len());
        let budget = self.width.saturating_sub(indent + head.len() + returned + 4);
        self.out.push_str(&head);
        self.out.push('(');
        let is_broken = !inputs.is_empty() && (taken > budget || budget == 0);
        if is_broken {
            let line = self.line(indent + STEP);
            for input in &inputs {
                self.break_line(line.indent);
                self.best(|printer| {
                    let line = printer.less(line, 1)?;
                    printer.put(input, line)
                });
                self.out.push(',');
            }
            self.break_line(indent);
        } else {
            let start = self.out.len();
            self.separated(&inputs);
            let text = &self.out[start..];
            // As many bytes do not fit where as many columns do.
            if text.len() > budget && !text.is_ascii() {
                let text = self.out.split_off(start);
                self.break_line(indent + STEP);
                self.out.push_str(&text);
                self.break_line(indent);
            }
        }
        self.out.push(')');
        self.returned(output, indent, is_broken);
    }

    /// ` -> Type `, up to the brace.
    fn returned(&mut self, output: Option<Doc>, indent: usize, is_broken: bool) {
        // Over several lines, rustfmt counts the indentation twice.
        let mut counted = if is_broken { indent } else { 0 };
        if let Some(output) = output {
            let taken = last_line(&self.out);
            if is_broken {
                self.out.push(' ');
                let line = self.line(indent);
                self.best(|printer| printer.put(&output, line));
            } else if taken.saturating_add(output.flat) > self.width {
                self.break_line(indent);
                self.flat(&output);
                counted = indent;
            } else {
                self.out.push(' ');
                self.flat(&output);
            }
        }
        if last_line(&self.out) + 2 + counted > self.width {
            self.break_line(indent);
        } else {
            self.out.push(' ');
        }
    }

    pub(super) fn body(&mut self, block: syn::Block, indent: usize, start: usize) {
        let statements = statements(block);
        // Of an empty body, rustfmt wants all of the signature before it within the width.
        if statements.is_empty() && indent + self.out.len() - start + 2 > self.width {
            self.out.push('{');
            self.break_line(indent);
            self.out.push('}');
            return;
        }
        self.best(|printer| printer.block(&statements, indent));
    }
}

fn argument(argument: FnArg) -> Doc {
    match argument {
        FnArg::Typed(of) => {
            let head = format!("{}: ", flat(&pattern(*of.pat)));
            Doc::prefix(head, ty(*of.ty))
        }
        FnArg::Receiver(of) => {
            let mutable = if of.mutability.is_some() { "mut " } else { "" };
            match of.kind {
                ReceiverKind::Reference(_, lifetime, within) => {
                    let lifetime = lifetime.map(|lifetime| format!("{lifetime} ")).unwrap_or_default();
                    let within = if within.is_some() { "mut " } else { "" };
                    Doc::word(format!("&{lifetime}{within}{mutable}self"))
                }
                ReceiverKind::Typed(_, of) => Doc::prefix(format!("{mutable}self: "), ty(*of)),
                _ => Doc::word(format!("{mutable}self")),
            }
        }
    }
}

/// True of a signature that is laid out here.
pub(super) fn is_plain(signature: &Signature) -> bool {
    signature.abi.is_none()
        && signature.variadic.is_none()
        && signature.generics.where_clause.is_none()
        && signature.inputs.iter().all(|input| attributes_of(input).is_empty())
}

fn attributes_of(input: &FnArg) -> &[Attribute] {
    match input {
        FnArg::Receiver(of) => &of.attrs,
        FnArg::Typed(of) => &of.attrs,
    }
}
