//! The calls of the runtime's macros that make types models, laid out by hand.

use super::docs::{alias_lines, comment};
use super::imports::{Imports, ident};
use super::source::{WIDTH, wrapped};
use crate::surface::aliases::Aliases;
use crate::surface::model::{
    AlternativeShape, Child, HierarchyShape, Model, ModelField, StructShape, ValueVariant,
};
use crate::surface::names::raw;
use crate::surface::runtime::CRATE;
use crate::surface::rust_type::RustType;
use crate::surface::shared::Access;

/// `model! { … }`: a row per field, with its setter.
pub(super) fn model(imports: &mut Imports, aliases: &Aliases, model: &Model, shape: &StructShape) -> String {
    let mut head = format!("    pub struct {}", model.name);
    if let Some((property, tags)) = &shape.tag {
        // The runtime takes it that the tag stands in `type`.
        let place = match shape.fields.iter().find(|field| field.wire == *property) {
            Some(field) if field.name != "type" => format!("{} = ", raw(&field.name)),
            _ => String::new(),
        };
        head.push_str(&format!(", tag {place}{}", alternatives(tags)));
    }
    let secrets: Vec<&String> =
        shape.fields.iter().filter(|field| field.is_secret).map(|field| &field.wire).collect();
    if !secrets.is_empty() {
        head.push_str(&format!(", secret {}", alternatives(secrets)));
    }
    if !shape.constructor.is_empty() {
        head.push_str(", made by new");
    }
    let docs = comment(&model.docs, "    ") + &alias_lines(&aliases.of_model(model), "    ");
    if shape.fields.is_empty() {
        return format!("{CRATE}::model! {{\n{docs}{head} {{}}\n}}\n");
    }
    let rows: String = shape.fields.iter().map(|field| row(imports, aliases, field)).collect();
    format!("{CRATE}::model! {{\n{docs}{head} {{\n{rows}    }}\n}}\n")
}

/// `pub field: Type = "wire name", with_field(into);`, on one line where it fits.
fn row(imports: &mut Imports, aliases: &Aliases, field: &ModelField) -> String {
    let name = raw(&field.name);
    let mut row = format!("        pub {name}: {}", imports.text(&field.ty));
    if name != field.wire {
        row.push_str(&format!(" = {:?}", field.wire));
    }
    if let Some(setter) = field.setter() {
        let setter = format!("{setter}{}", taken(imports, field));
        let is_short = row.len() + setter.len() + 3 <= WIDTH;
        row.push_str(if is_short { ", " } else { ",\n            " });
        row.push_str(&setter);
    }
    let aliases = alias_lines(&aliases.of_field(field), "        ");
    format!("{}{aliases}{row};\n", comment(&field.docs, "        "))
}

/// How a setter takes the value, as the runtime's macro reads it.
fn taken(imports: &mut Imports, field: &ModelField) -> String {
    let into = if field.is_converted { "into " } else { "" };
    match &field.value {
        RustType::Vec(item) => format!("([{into}{}])", imports.text(item)),
        // The keys and the values may be borrowed texts.
        RustType::Map(item) if **item == RustType::String => "({into String})".to_owned(),
        RustType::Boxed(inner) => format!("(Box<{into}{}>)", imports.text(inner)),
        _ if field.is_converted => "(into)".to_owned(),
        _ => String::new(),
    }
}

/// `open_enum! { … }`.
pub(super) fn open_enum(name: &str, values: &[ValueVariant]) -> String {
    table("open_enum", name, values.iter().map(|value| format!("{} = {:?}", value.name, value.wire)))
}

/// `hierarchy! { … }`: the children, then what can be read on the enum itself.
pub(super) fn hierarchy(imports: &mut Imports, name: &str, shape: &HierarchyShape) -> String {
    let alone = if shape.only_by_tag { " alone" } else { "" };
    let nested = |child: &Child| if child.is_nested { " nested" } else { "" };
    let default = shape.children.iter().find(|child| child.is_default);
    let default = default
        .map(|child| format!(" or {}({}{})", child.name, child.model, nested(child)))
        .unwrap_or_default();
    let mut text = format!(
        "{CRATE}::hierarchy! {{\n    {name} by {:?}{alone}{default}, else {} {{\n",
        shape.property, shape.base
    );
    for child in &shape.children {
        let tags = alternatives(&child.led_by);
        let row = format!("        {}({}{}) = {tags}", child.name, child.model, nested(child));
        let constants = child.constants.iter().map(|(name, value)| format!("or {name:?} = {value:?}"));
        let constants = constants.collect::<Vec<_>>().join(" ");
        text.push_str(&row);
        if !constants.is_empty() {
            let is_short = row.len() + constants.len() + 2 <= 100;
            text.push_str(if is_short { " " } else { "\n            " });
            text.push_str(&constants);
        }
        text.push_str(",\n");
    }
    text.push_str(if shape.is_base_made { "    }, new\n" } else { "    }\n" });
    for accessor in &shape.accessors {
        let read = match accessor.reads {
            Access::Copy => "",
            Access::Tag => ", by as_str",
            Access::Deref => ", by as_deref",
            Access::Ref => ", by as_ref",
        };
        text.push_str(&comment(&accessor.docs, "    "));
        let (name, ty) = (ident(&accessor.name), imports.text(&accessor.ty));
        text.push_str(&format!("    {name} -> {ty}{read};\n"));
    }
    text.push_str("}\n");
    text
}

/// `one_of! { … }`: the alternatives, each with what it looks like.
pub(super) fn one_of(imports: &mut Imports, name: &str, rows: &[AlternativeShape]) -> String {
    let mut text = format!("{CRATE}::one_of! {{\n    {name} {{\n");
    for AlternativeShape { name, ty, looks, marks, .. } in rows {
        let held = imports.text(ty);
        let row = format!("        {name}({held}) {}", looks.name());
        let told_by =
            marks.told_by.iter().map(|(name, values)| format!("if {name:?} = {}", alternatives(values)));
        let mut pieces: Vec<String> = told_by.collect();
        for (word, keys) in [("needs", &marks.required), ("has", &marks.keys)] {
            if !keys.is_empty() {
                pieces.push(word.to_owned());
                pieces.extend(keys.iter().map(|key| format!("{key:?}")));
            }
        }
        let length = row.len() + 1 + pieces.iter().map(|piece| piece.len() + 1).sum::<usize>();
        text.push_str(&row);
        if length <= 100 {
            pieces.iter().for_each(|piece| text.push_str(&format!(" {piece}")));
        } else {
            text.push_str(&format!("\n{}", wrapped(pieces, 12).trim_end()));
        }
        text.push_str(",\n");
    }
    text.push_str("    }\n}\n");
    text
}

/// `name! { Head { entry, entry } }`, the entries on as few lines as fit.
fn table(name: &str, head: &str, entries: impl IntoIterator<Item = String>) -> String {
    let entries: Vec<String> = entries.into_iter().map(|entry| format!("{entry},")).collect();
    if entries.is_empty() {
        return format!("{CRATE}::{name}! {{ {head} {{}} }}\n");
    }
    let one = format!("{CRATE}::{name}! {{ {head} {{ {} }} }}\n", entries.join(" ").trim_end_matches(','));
    if one.len() <= 100 {
        return one;
    }
    format!("{CRATE}::{name}! {{\n    {head} {{\n{}    }}\n}}\n", wrapped(entries, 8))
}

fn alternatives<T: AsRef<str>>(values: impl IntoIterator<Item = T>) -> String {
    values.into_iter().map(|value| format!("{:?}", value.as_ref())).collect::<Vec<_>>().join(" | ")
}
