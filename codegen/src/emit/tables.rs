//! The calls of the runtime's macros, laid out by hand.

use super::source::wrapped;
use crate::ir::{Api, Field, Hierarchy, Kind, OpenEnum, Struct, TypeId};

/// `object! { … }` of a struct.
pub(super) fn object(name: &str, body: &Struct) -> String {
    let mut head = name.to_owned();
    if let Some(tag) = &body.tag
        && !tag.values.is_empty()
    {
        // The runtime takes it that the tag stands in `type`.
        let place = match body.field(&tag.property) {
            Some(field) if field.name != "r#type" => format!("{} = ", field.name),
            _ => String::new(),
        };
        head.push_str(&format!(", tag {place}{}", alternatives(&tag.values)));
    }
    let secrets: Vec<String> =
        body.fields.iter().filter(|field| field.secret).map(|field| field.wire.clone()).collect();
    if !secrets.is_empty() {
        head.push_str(&format!(", secret {}", alternatives(&secrets)));
    }
    if body.fields.is_empty() {
        return format!("object!({head} {{}});\n");
    }
    let fields = wrapped(body.fields.iter().map(|field| format!("{},", entry(field))), 4);
    match fields.lines().collect::<Vec<_>>().as_slice() {
        [only] if head.len() + only.len() < 80 => {
            format!("object!({head} {{ {} }});\n", only.trim().trim_end_matches(','))
        }
        _ => format!("object!({head} {{\n{fields}}});\n"),
    }
}

fn entry(field: &Field) -> String {
    if field.name == field.wire { field.name.clone() } else { format!("{} = {:?}", field.name, field.wire) }
}

/// `open_enum! { … }`.
pub(super) fn open_enum(name: &str, body: &OpenEnum) -> String {
    let values = wrapped(body.values.iter().map(|value| format!("{} = {:?},", value.name, value.wire)), 4);
    match values.lines().collect::<Vec<_>>().as_slice() {
        [only] if name.len() + only.len() < 80 => {
            format!("open_enum!({name} {{ {} }});\n", only.trim().trim_end_matches(','))
        }
        _ => format!("open_enum!({name} {{\n{values}}});\n"),
    }
}

/// `hierarchy! { … }`.
pub(super) fn hierarchy(api: &Api, name: &str, body: &Hierarchy) -> String {
    let mut text = format!("hierarchy!({name} by {:?}, else {} {{\n", body.property, api.get(body.base).name);
    // A tag leads to the child that claims it itself, else to the first below which it stands.
    let mut claimed: Vec<String> = body.variants.iter().flat_map(|variant| variant.tags.clone()).collect();
    for variant in &body.variants {
        let child = api.get(variant.ty);
        let nested = if matches!(child.kind, Kind::Hierarchy(_)) { " nested" } else { "" };
        let below = tags_below(api, variant.ty, &variant.tags).into_iter();
        let tags: Vec<String> =
            below.filter(|tag| variant.tags.contains(tag) || !claimed.contains(tag)).collect();
        claimed.extend(tags.iter().cloned());
        text.push_str(&format!("    {}({}{nested}) = {},\n", variant.name, child.name, alternatives(&tags)));
    }
    text.push_str("});\n");
    text
}

/// The tags of a nested hierarchy are also those of its parent.
fn tags_below(api: &Api, id: TypeId, own: &[String]) -> Vec<String> {
    let mut tags = own.to_vec();
    if let Kind::Hierarchy(body) = &api.get(id).kind {
        for variant in &body.variants {
            for tag in tags_below(api, variant.ty, &variant.tags) {
                if !tags.contains(&tag) {
                    tags.push(tag);
                }
            }
        }
    }
    tags
}

fn alternatives(values: &[String]) -> String {
    values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" | ")
}
