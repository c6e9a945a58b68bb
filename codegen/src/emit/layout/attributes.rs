//! Attributes and documentation. It imports syn, the pieces and the printer.

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{AttrStyle, Attribute, Expr, Lit, MacroDelimiter, Meta};

use super::doc::{Doc, Listed};
use super::literals::literal;
use super::print::{Printer, Shape};
use super::rest;
use super::text::width;
use super::types::{flat, of_path};
use super::values::value;

impl Printer {
    /// Attributes, a line or more each, and the line that follows them begun.
    pub(super) fn attributes(&mut self, attributes: Vec<Attribute>, indent: usize) {
        self.attributes_within(attributes, self.line(indent));
    }

    /// The same, with lines of the shape that they may take.
    pub(super) fn attributes_within(&mut self, attributes: Vec<Attribute>, line: Shape) {
        for attribute in attributes {
            self.attribute(attribute, line);
            self.break_line(line.indent);
        }
    }

    fn attribute(&mut self, attribute: Attribute, line: Shape) {
        let inner = matches!(attribute.style, AttrStyle::Inner(_));
        if let Some(text) = documentation(&attribute) {
            self.out.push_str(if inner { "//!" } else { "///" });
            self.out.push_str(text.trim_end());
            return;
        }
        let open = if inner { "#![" } else { "#[" };
        let piece = match meta(attribute.meta) {
            Ok(piece) => piece,
            Err(meta) => {
                let text = rest::attribute(Attribute { meta: *meta, ..attribute });
                return self.lines(&text, line.indent);
            }
        };
        self.out.push_str(open);
        let taken = width(open);
        let shape = Shape { column: line.column + taken, width: line.width.saturating_sub(taken), ..line };
        if !self.attempt(|printer| printer.put(&piece, shape)) {
            self.flat(&piece);
        }
        self.out.push(']');
    }
}

/// The text of a line of documentation that a comment can hold.
fn documentation(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(of) = &attribute.meta else { return None };
    let (true, Expr::Lit(lit)) = (of.path.is_ident("doc"), &of.value) else { return None };
    let Lit::Str(text) = &lit.lit else { return None };
    let written = text.token().to_string();
    let text = match written.strip_prefix('"').and_then(|written| written.strip_suffix('"')) {
        Some(written) if !written.contains('\\') => written.to_owned(),
        _ => text.value(),
    };
    // With one more slash it is no documentation.
    let holds = !text.starts_with('/') && !text.contains('\n') && !text.contains('\r');
    holds.then_some(text)
}

/// What stands in an attribute; as it was where that is no list of such.
fn meta(meta: Meta) -> Result<Doc, Box<Meta>> {
    let path = |path| flat(&of_path(None, path, false));
    match meta {
        Meta::Path(of) => Ok(Doc::word(path(of))),
        Meta::NameValue(of) => {
            let name = path(of.path);
            Ok(Doc::word(format!("{name} = {}", flat(&value(of.value)))))
        }
        Meta::List(list) => {
            let parser = Punctuated::<Nested, syn::Token![,]>::parse_terminated;
            match (parser.parse2(list.tokens.clone()), &list.delimiter) {
                (Ok(items), MacroDelimiter::Paren(_)) => {
                    let items = items.into_iter().map(|item| item.0).collect();
                    Ok(Doc::list(Doc::word(path(list.path)), ('(', ')'), items, Listed::Meta))
                }
                _ => Err(Box::new(Meta::List(list))),
            }
        }
    }
}

/// One of the things in an attribute's parentheses.
struct Nested(Doc);

impl syn::parse::Parse for Nested {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Lit) {
            return Ok(Self(Doc::word(literal(input.parse()?))));
        }
        meta(input.parse()?).map(Self).map_err(|_| input.error("tokens that are no attribute"))
    }
}
