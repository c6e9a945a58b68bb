//! Items: functions, types, implementations, constants, modules. It imports syn, the pieces and the
//! printer.

use syn::{Expr, Generics, ImplItem, Item, ItemImpl, ItemMod, StaticMutability, Type};

use super::fields::is_plain_type;
use super::functions::is_plain;
use super::imports::{self, Import};
use super::print::{Printed, Printer, STEP, Shape};
use super::rest;
use super::text::{last_line, width};
use super::types::{flat, generics, of_path, ty, visibility};
use super::values::{invocation, value};

impl Printer {
    /// Items with a blank line between them, but for modules and imports, which stand together.
    pub(super) fn items(&mut self, items: Vec<Item>, indent: usize) {
        let mut before: Option<Group> = None;
        for item in imports::sorted(items) {
            let group = Group::of(&item);
            if let Some(before) = before {
                let apart = before != group || group == Group::Other;
                if apart {
                    self.out.push('\n');
                }
                self.break_line(indent);
            }
            before = Some(group);
            self.item(item, indent);
        }
    }

    fn item(&mut self, item: Item, indent: usize) {
        match item {
            Item::Fn(of) if of.modifiers.require_empty().is_ok() && is_plain(&of.sig) => {
                self.attributes(of.attrs, indent);
                let start = self.out.len();
                self.function(&visibility(&of.vis), of.sig, indent);
                self.body(*of.block, indent, start);
            }
            Item::Static(of) => {
                self.attributes(of.attrs, indent);
                let mutable = if matches!(of.mutability, StaticMutability::Mut(_)) { "mut " } else { "" };
                let head = format!("{}static {mutable}{}", visibility(&of.vis), of.ident);
                self.constant(&head, *of.ty, *of.expr, indent);
            }
            Item::Const(of) if of.modifiers.require_empty().is_ok() && of.generics.params.is_empty() => {
                self.attributes(of.attrs, indent);
                self.constant(
                    &format!("{}const {}", visibility(&of.vis), of.ident),
                    *of.ty,
                    *of.expr,
                    indent,
                );
            }
            Item::Type(of) if of.generics.where_clause.is_none() => {
                self.attributes(of.attrs, indent);
                let generics = generics(of.generics);
                self.alias(&format!("{}type {}{generics} =", visibility(&of.vis), of.ident), *of.ty, indent);
            }
            Item::Struct(of) if is_plain_type(&of.generics, [&of.fields]) => self.structure_item(of, indent),
            Item::Enum(of)
                if is_plain_type(&of.generics, of.variants.iter().map(|variant| &variant.fields)) =>
            {
                self.enumeration(of, indent);
            }
            Item::Impl(of) if is_plain_impl(&of) => self.implementation(of, indent),
            Item::Mod(of) if of.unsafety.is_none() => self.module(of, indent),
            Item::Use(of) if imports::is_plain(&of) => {
                let mut of = of;
                // Room for `use` and the semicolon is kept above them, too.
                let line = self.line(indent);
                let line = Shape { width: line.width.saturating_sub(5), ..line };
                self.attributes_within(std::mem::take(&mut of.attrs), line);
                self.import(&Import::of(&of), indent);
            }
            Item::Macro(of) if of.ident.is_none() && of.semi_token.is_some() => {
                self.attributes(of.attrs, indent);
                let call = invocation(of.mac);
                self.best(|printer| {
                    let line = printer.less(printer.line(indent), 1)?;
                    printer.put(&call, line)
                });
                self.out.push(';');
            }
            other => {
                let text = rest::items(vec![other]);
                self.lines(text.trim_end(), indent);
            }
        }
    }

    /// A layout, or what comes close where nothing fits.
    pub(super) fn best(&mut self, layout: impl Fn(&mut Self) -> Printed) {
        if !self.attempt(&layout) {
            self.at_any_rate(layout);
        }
    }

    /// `head: Type = value;`
    fn constant(&mut self, head: &str, of: Type, expr: Expr, indent: usize) {
        let of = flat(&ty(of));
        let on_line = indent + width(head) + width(&of) + 4 <= self.width;
        let head = if on_line {
            format!("{head}: {of} =")
        } else {
            format!("{head}:\n{:1$}{of} =", "", indent + STEP)
        };
        let value = value(expr);
        self.best(|printer| {
            let line = printer.line(indent);
            let line = printer.less(line, 1)?;
            printer.assign(&head, &value, line)
        });
        self.out.push(';');
    }

    /// `head Type;`
    fn alias(&mut self, head: &str, of: Type, indent: usize) {
        let of = ty(of);
        self.best(|printer| {
            let line = printer.line(indent);
            let line = printer.less(line, 1)?;
            printer.assign(head, &of, line)
        });
        self.out.push(';');
    }

    fn implementation(&mut self, of: ItemImpl, indent: usize) {
        self.attributes(of.attrs, indent);
        let of_trait = of.trait_.map(|(path, _)| flat(&of_path(None, path, false)));
        let (parameters, of_type) = (generics(of.generics), flat(&ty(*of.self_ty)));
        self.out.extend(["impl", &parameters, " "]);
        let of_trait = of_trait.unwrap_or_default();
        self.out.push_str(&of_trait);
        if of_trait.is_empty() {
            self.out.extend([&of_type, " "]);
        } else if last_line(&self.out) + 5 + width(&of_type) + 2 <= self.width {
            self.out.extend([" for ", &of_type, " "]);
        } else {
            self.break_line(indent + STEP);
            self.out.extend(["for ", &of_type]);
            self.break_line(indent);
        }
        self.out.push('{');
        if of.items.is_empty() {
            self.out.push('}');
            return;
        }
        for (index, item) in of.items.into_iter().enumerate() {
            if index > 0 {
                self.out.push('\n');
            }
            self.break_line(indent + STEP);
            self.associated(item, indent + STEP);
        }
        self.break_line(indent);
        self.out.push('}');
    }

    fn associated(&mut self, item: ImplItem, indent: usize) {
        match item {
            ImplItem::Fn(of) => {
                self.attributes(of.attrs, indent);
                let start = self.out.len();
                self.function(&visibility(&of.vis), of.sig, indent);
                self.body(of.block, indent, start);
            }
            ImplItem::Const(of) => {
                self.attributes(of.attrs, indent);
                self.constant(&format!("{}const {}", visibility(&of.vis), of.ident), of.ty, of.expr, indent);
            }
            ImplItem::Type(of) => {
                self.attributes(of.attrs, indent);
                self.alias(&format!("{}type {} =", visibility(&of.vis), of.ident), of.ty, indent);
            }
            // An implementation with anything else is none of those that are laid out here.
            _ => {}
        }
    }

    fn module(&mut self, of: ItemMod, indent: usize) {
        self.attributes(of.attrs, indent);
        self.out.extend([&visibility(&of.vis), "mod ", &of.ident.to_string()]);
        match of.content {
            None => self.out.push(';'),
            Some((_, items)) if items.is_empty() => self.out.push_str(" {}"),
            Some((_, items)) => {
                self.out.push_str(" {");
                self.break_line(indent + STEP);
                self.items(items, indent + STEP);
                self.break_line(indent);
                self.out.push('}');
            }
        }
    }
}

/// What stands together without blank lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    /// Modules in files of their own, and what is imported.
    Declarations,
    Other,
}

impl Group {
    fn of(item: &Item) -> Self {
        match item {
            Item::Mod(of) if of.content.is_none() => Self::Declarations,
            Item::Use(_) => Self::Declarations,
            _ => Self::Other,
        }
    }
}

fn is_plain_impl(of: &ItemImpl) -> bool {
    let is_plain_item = |item: &ImplItem| match item {
        ImplItem::Fn(of) => of.modifiers.require_empty().is_ok() && is_plain(&of.sig),
        ImplItem::Const(of) => of.modifiers.require_empty().is_ok() && is_empty(&of.generics),
        ImplItem::Type(of) => of.modifiers.require_empty().is_ok() && is_empty(&of.generics),
        _ => false,
    };
    of.modifiers.require_empty().is_ok()
        && of.unsafety.is_none()
        && of.generics.where_clause.is_none()
        && of.items.iter().all(is_plain_item)
}

fn is_empty(generics: &Generics) -> bool {
    generics.params.is_empty() && generics.where_clause.is_none()
}
