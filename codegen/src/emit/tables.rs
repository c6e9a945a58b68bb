//! The calls of the runtime's macros that make types models, laid out by hand.

use super::docs::comment;
use super::imports::{Imports, ident};
use super::source::wrapped;
use crate::surface::model::{AlternativeShape, HierarchyShape, ModelField, StructShape, ValueVariant};
use crate::surface::names::raw;
use crate::surface::rust_type::RustType;
use crate::surface::shared::Access;

/// `object! { … }` of a struct.
pub(super) fn object(imports: &mut Imports, name: &str, shape: &StructShape) -> String {
    imports.macro_of_runtime("object");
    let mut head = name.to_owned();
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
    let tail = if shape.constructor.is_empty() { "" } else { ", new" };
    table("object", &head, shape.fields.iter().map(entry), tail)
}

fn entry(field: &ModelField) -> String {
    let name = raw(&field.name);
    if name == field.wire { name } else { format!("{name} = {:?}", field.wire) }
}

/// `open_enum! { … }`.
pub(super) fn open_enum(imports: &mut Imports, name: &str, values: &[ValueVariant]) -> String {
    imports.macro_of_runtime("open_enum");
    table("open_enum", name, values.iter().map(|value| format!("{} = {:?}", value.name, value.wire)), "")
}

/// `setters! { … }` of a struct; none where it has no fields.
pub(super) fn setters(imports: &mut Imports, name: &str, shape: &StructShape) -> Option<String> {
    let entries = shape.fields.iter().filter_map(|field| {
        let setter = field.setter()?;
        let kind = match &field.value {
            RustType::Vec(item) => format!("[{}]", imports.text(item)),
            value => imports.text(value),
        };
        Some(format!("{setter}({}: {kind})", raw(&field.name)))
    });
    let entries: Vec<String> = entries.collect();
    if entries.is_empty() {
        return None;
    }
    imports.macro_of_runtime("setters");
    Some(table("setters", name, entries, ""))
}

/// `hierarchy! { … }`: the children, then what can be read on the enum itself.
pub(super) fn hierarchy(imports: &mut Imports, name: &str, shape: &HierarchyShape) -> String {
    imports.macro_of_runtime("hierarchy");
    let alone = if shape.only_by_tag { " alone" } else { "" };
    let mut text =
        format!("hierarchy! {{\n    {name} by {:?}{alone}, else {} {{\n", shape.property, shape.base);
    for child in &shape.children {
        let nested = if child.is_nested { " nested" } else { "" };
        let tags = alternatives(&child.led_by);
        let row = format!("        {}({}{nested}) = {tags}", child.name, child.model);
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
    imports.macro_of_runtime("one_of");
    let mut text = format!("one_of! {{\n    {name} {{\n");
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

/// `name! { Head { entry, entry } tail }`, the entries on as few lines as fit.
fn table(name: &str, head: &str, entries: impl IntoIterator<Item = String>, tail: &str) -> String {
    let entries: Vec<String> = entries.into_iter().map(|entry| format!("{entry},")).collect();
    if entries.is_empty() {
        return format!("{name}! {{ {head} {{}}{tail} }}\n");
    }
    let one = format!("{name}! {{ {head} {{ {} }}{tail} }}\n", entries.join(" ").trim_end_matches(','));
    if one.len() <= 100 {
        return one;
    }
    format!("{name}! {{\n    {head} {{\n{}    }}{tail}\n}}\n", wrapped(entries, 8))
}

fn alternatives<T: AsRef<str>>(values: impl IntoIterator<Item = T>) -> String {
    values.into_iter().map(|value| format!("{:?}", value.as_ref())).collect::<Vec<_>>().join(" | ")
}
