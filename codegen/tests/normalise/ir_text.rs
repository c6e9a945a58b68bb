//! The IR as a person reads it: a line for every type and every field, types called by their
//! schema or, inline, by their pointer.

use codegen::ir::{Answer, Api, Content, Field, Kind, SchemaFacts, Struct, Type, TypeId};

/// Every type that is named or structured, in order of ids; those that are pruned are left out.
pub(crate) fn types(api: &Api) -> String {
    let shown = |ty: &&Type| ty.reached && !matches!(ty.kind, Kind::Scalar(_) | Kind::Json);
    let shown: Vec<&Type> = api.types.iter().filter(shown).collect();
    // A list inside a field is said there.
    let is_item = |ty: &&&Type| ty.schema.is_some() || ty.is_named() || matches!(ty.kind, Kind::AllOf(_));
    // Parts of an `allOf` have done their duty, and a base is said with its hierarchy.
    let is_part = |ty: &Type| {
        let (holder, last) = ty.origin().rsplit_once('/').unwrap_or_default();
        matches!(ty.kind, Kind::Struct(_))
            && ty.schema.is_none()
            && (holder.ends_with("/allOf") || holder == "#/components/schemas" && !last.is_empty())
    };
    let bases: Vec<TypeId> = api
        .types
        .iter()
        .filter_map(|ty| match &ty.kind {
            Kind::Hierarchy(body) => Some(body.base),
            _ => None,
        })
        .collect();
    let is_base = |ty: &Type| bases.iter().any(|base| std::ptr::eq(api.get(*base), ty));
    shown
        .iter()
        .filter(is_item)
        .filter(|ty| !is_part(ty) && !is_base(ty))
        .map(|ty| type_text(api, ty))
        .collect()
}

/// What every operation returns.
pub(crate) fn answers(api: &Api) -> String {
    let line = |content: Content| match content {
        Content::Json(id) => name(api, id),
        other => format!("{other:?}").to_lowercase(),
    };
    let operations = api.operations.iter().map(|operation| {
        let answer = match &operation.answer {
            Answer::One { content, json: None } => line(*content),
            Answer::One { content, json: Some(json) } => {
                format!("{} or {}", line(*content), name(api, *json))
            }
            Answer::Several(variants) => {
                let variants = variants
                    .iter()
                    .map(|variant| format!("{} {}({})", variant.status, variant.name, line(variant.content)));
                variants.collect::<Vec<_>>().join(" | ")
            }
        };
        format!("{} {} -> {answer}\n", operation.method, operation.path)
    });
    operations.collect()
}

/// Which types travel in which direction, from which modules.
pub(crate) fn reach(api: &Api) -> String {
    let lines = api.types.iter().filter(|ty| ty.is_named()).map(|ty| {
        let way = match (ty.reached, ty.usage.request, ty.usage.response) {
            (false, ..) => "pruned",
            (_, true, true) => "both ways",
            (_, true, false) => "sent",
            (_, false, _) => "received",
        };
        let modules: Vec<&str> = ty.modules.iter().map(String::as_str).collect();
        format!("{}: {way} {}\n", called(ty), modules.join(", ")).replace(" \n", "\n")
    });
    lines.collect()
}

fn type_text(api: &Api, ty: &Type) -> String {
    let more = match ty.origins.len() {
        0 | 1 => String::new(),
        several => format!(" (stands for {several})"),
    };
    let head = format!("{}{more}", called(ty));
    match &ty.kind {
        Kind::Alias(id) => format!("{head} = {}\n", name(api, *id)),
        Kind::AllOf(all_of) => {
            let parts: Vec<String> = all_of.parts.iter().map(|part| name(api, *part)).collect();
            format!("{head} = all of {}\n", parts.join(" + "))
        }
        Kind::Struct(body) => structure(api, &head, body),
        Kind::OpenEnum(body) => {
            let values: Vec<&str> = body.values.iter().map(|value| value.wire.as_str()).collect();
            format!("{head}: enum {}\n", values.join(" | "))
        }
        Kind::Hierarchy(body) => {
            let mut text = format!("{head}: hierarchy by {}\n", body.property);
            for variant in &body.variants {
                text.push_str(&format!("  {} => {}\n", variant.tags.join(" | "), name(api, variant.ty)));
            }
            text.push_str(&structure_of(api, "  else base", body.base));
            text
        }
        Kind::Page(_) | Kind::List(_) | Kind::Map(_) | Kind::Scalar(_) | Kind::Json => {
            format!("{head} = {}\n", shape(api, &ty.kind))
        }
    }
}

fn structure_of(api: &Api, head: &str, id: TypeId) -> String {
    match &api.get(id).kind {
        Kind::Struct(body) => structure(api, head, body).replace("\n  ", "\n    "),
        other => format!("{head} {}\n", shape(api, other)),
    }
}

fn structure(api: &Api, head: &str, body: &Struct) -> String {
    let mut text = head.to_owned();
    if !body.ancestors.is_empty() {
        let ancestors: Vec<String> = body.ancestors.iter().map(|id| name(api, *id)).collect();
        text.push_str(&format!(" < {}", ancestors.join(", ")));
    }
    if let Some(tag) = &body.tag {
        let values = if tag.values.is_empty() { "any".to_owned() } else { tag.values.join(" | ") };
        text.push_str(&format!(", tagged {} = {values}", tag.property));
    }
    text.push_str(&facts(&body.facts));
    text.push('\n');
    for field in &body.fields {
        text.push_str(&format!("  {}\n", field_text(api, field)));
    }
    text
}

fn field_text(api: &Api, field: &Field) -> String {
    let mut text = format!("{}: {}", field.wire, name(api, field.ty));
    let facts = [
        (field.required, "required"),
        (field.mandatory, "mandatory"),
        (field.boxed, "boxed"),
        (field.read_only, "read only"),
    ];
    for (_, fact) in facts.into_iter().filter(|(is_so, _)| *is_so) {
        text.push_str(&format!(", {fact}"));
    }
    text
}

fn facts(facts: &SchemaFacts) -> String {
    let mut text = String::new();
    if let Some(discriminator) = &facts.discriminator {
        text.push_str(&format!(", discriminator {}", discriminator.property));
    }
    if facts.open {
        text.push_str(", open");
    }
    text
}

/// A type where it is used: scalars, lists and maps in full, everything else by what it is called.
fn name(api: &Api, id: TypeId) -> String {
    let ty = api.get(id);
    match (&ty.schema, &ty.kind) {
        (None, Kind::Page(_) | Kind::List(_) | Kind::Map(_) | Kind::Scalar(_) | Kind::Json) => {
            shape(api, &ty.kind)
        }
        _ => called(ty),
    }
}

fn shape(api: &Api, kind: &Kind) -> String {
    match kind {
        Kind::Page(item) => format!("page of {}", name(api, *item)),
        Kind::List(item) => format!("[{}]", name(api, *item)),
        Kind::Map(item) => format!("map of {}", name(api, *item)),
        Kind::Scalar(scalar) => format!("{scalar:?}").to_lowercase(),
        _ => "json".to_owned(),
    }
}

fn called(ty: &Type) -> String {
    match (&ty.schema, ty.name.as_str()) {
        (Some(schema), _) => schema.clone(),
        (None, "") => ty.origin().trim_start_matches("#/components/schemas/").to_owned(),
        (None, name) => name.to_owned(),
    }
}
