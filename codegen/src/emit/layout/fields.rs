//! Structs and enums: their fields and variants. It imports syn, the pieces and the printer.

use syn::{Attribute, Fields, FieldsUnnamed, Generics, ItemEnum, ItemStruct, Variant};

use super::doc::{Doc, Kind, Listed, Struct};
use super::print::{Printer, STEP};
use super::types::{generics, ty, visibility};
use super::values::value;

impl Printer {
    /// A struct.
    pub(super) fn structure_item(&mut self, of: ItemStruct, indent: usize) {
        self.attributes(of.attrs, indent);
        let head = format!("{}struct {}{}", visibility(&of.vis), of.ident, generics(of.generics));
        let is_named = matches!(of.fields, Fields::Named(_));
        self.fields(head, of.fields, indent, 1);
        if !is_named {
            self.out.push(';');
        }
    }

    /// The fields of a struct or a variant behind its name.
    fn fields(&mut self, head: String, fields: Fields, indent: usize, behind: usize) {
        match fields {
            Fields::Unit => self.out.push_str(&head),
            Fields::Unnamed(fields) => {
                let list = unnamed(head, fields);
                self.best(|printer| {
                    let line = printer.less(printer.line(indent), behind)?;
                    printer.put(&list, line)
                });
            }
            Fields::Named(fields) if fields.named.is_empty() => self.out.extend([&head, " {}"]),
            Fields::Named(fields) => {
                self.out.extend([&head, " {"]);
                for field in fields.named {
                    self.break_line(indent + STEP);
                    self.attributes(field.attrs, indent + STEP);
                    let name = field.ident.map(|name| name.to_string()).unwrap_or_default();
                    let head = format!("{}{name}:", visibility(&field.vis));
                    let of = ty(field.ty);
                    self.best(|printer| {
                        let line = printer.line(indent + STEP);
                        let line = printer.less(line, 1)?;
                        printer.assign(&head, &of, line)
                    });
                    self.out.push(',');
                }
                self.break_line(indent);
                self.out.push('}');
            }
        }
    }

    /// An enum.
    pub(super) fn enumeration(&mut self, of: ItemEnum, indent: usize) {
        self.attributes(of.attrs, indent);
        let head = format!("{}enum {}{}", visibility(&of.vis), of.ident, generics(of.generics));
        if of.variants.is_empty() {
            self.out.extend([&head, " {}"]);
            return;
        }
        self.out.extend([&head, " {"]);
        let variants: Vec<Shown> = of.variants.into_iter().map(Shown::of).collect();
        // Where some take more than one line, the fields of all do.
        let line = self.width.saturating_sub(indent + STEP + 1);
        let more = variants.iter().filter(|variant| variant.takes_more(line)).count();
        let is_mixed = more > 0 && more < variants.len();
        for variant in variants {
            self.break_line(indent + STEP);
            self.variant(variant, indent + STEP, is_mixed);
        }
        self.break_line(indent);
        self.out.push('}');
    }

    fn variant(&mut self, variant: Shown, indent: usize, is_broken: bool) {
        self.attributes(variant.attributes, indent);
        match variant.content {
            Content::Fields(name, fields) => self.fields(name, fields, indent, 1),
            Content::Plain(fields) => self.best(|printer| {
                let line = printer.less(printer.line(indent), 1)?;
                match &fields.kind {
                    Kind::Struct(fields) if is_broken => printer.structure(fields, line),
                    _ => printer.put(&fields, line),
                }
            }),
        }
        if let Some(discriminant) = variant.discriminant {
            self.out.push_str(" = ");
            self.flat(&discriminant);
        }
        self.out.push(',');
    }
}

/// A variant of an enum.
struct Shown {
    attributes: Vec<Attribute>,
    content: Content,
    discriminant: Option<Doc>,
}

/// What a variant holds.
enum Content {
    /// Fields of which nothing is said.
    Plain(Doc),
    Fields(String, Fields),
}

impl Shown {
    fn of(variant: Variant) -> Self {
        let name = variant.ident.to_string();
        let content = match variant.fields {
            Fields::Named(fields) if fields.named.iter().all(|field| field.attrs.is_empty()) => {
                let fields = fields.named.into_iter().map(|field| {
                    let name = field.ident.map(|name| name.to_string()).unwrap_or_default();
                    (name, Some(ty(field.ty)))
                });
                Content::Plain(Doc::structure(Struct { path: name, fields: fields.collect(), rest: None }))
            }
            Fields::Unnamed(fields) => Content::Plain(unnamed(name, fields)),
            fields => Content::Fields(name, fields),
        };
        let discriminant = variant.discriminant.map(|(_, discriminant)| value(discriminant));
        Self { attributes: variant.attrs, content, discriminant }
    }

    /// True where more than one line is needed.
    fn takes_more(&self, width: usize) -> bool {
        let is_broken = match &self.content {
            Content::Plain(fields) => fields.flat > width,
            Content::Fields(_, fields) => matches!(fields, Fields::Named(_)),
        };
        is_broken || !self.attributes.is_empty()
    }
}

/// `Name(Type, Type)`.
fn unnamed(name: String, fields: FieldsUnnamed) -> Doc {
    let items = fields.unnamed.into_iter();
    let items = items.map(|field| Doc::prefix(visibility(&field.vis), ty(field.ty))).collect();
    Doc::list(Doc::word(name), ('(', ')'), items, Listed::Types)
}

/// True of a type without conditions, whose fields have attributes only where they have names.
pub(super) fn is_plain_type<'a>(generics: &Generics, fields: impl IntoIterator<Item = &'a Fields>) -> bool {
    let is_plain = |fields: &Fields| match fields {
        Fields::Unnamed(fields) => fields.unnamed.iter().all(|field| field.attrs.is_empty()),
        Fields::Named(_) | Fields::Unit => true,
    };
    generics.where_clause.is_none() && fields.into_iter().all(is_plain)
}
