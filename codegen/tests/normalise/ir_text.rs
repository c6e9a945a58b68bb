//! The IR as a person reads it: a line for every type and every field, types called by their
//! schema or, inline, by their pointer.

use codegen::ir::{Alternative, Api, Field, Kind, Marks, SchemaFacts, Struct, Type, TypeId};
use codegen::surface::answer::{Answer, Content};
use codegen::surface::names::Names;

/// Every type that is named or structured, in order of ids; those that are pruned are left out.
pub(crate) fn types(api: &Api) -> String {
    let shown = |ty: &&Type| ty.reached && !matches!(ty.kind, Kind::Scalar(_) | Kind::Json);
    let shown: Vec<&Type> = api.types.iter().filter(shown).collect();
    // A list inside a field is said there.
    let is_item = |ty: &&&Type| ty.schema.is_some() || ty.is_named();
    // Parts of an `allOf` have done their duty, and a base is said with its hierarchy.
    let is_part = |ty: &Type| {
        let holder = ty.origin.parent().unwrap_or_default();
        matches!(ty.kind, Kind::Struct(_))
            && ty.schema.is_none()
            && (holder.as_str().ends_with("/allOf") || holder.as_str() == "/components/schemas")
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
        let answer = match &Answer::of(operation) {
            Answer::One { content, json: None } => line(*content),
            Answer::One { content, json: Some(json) } => {
                format!("{} or {}", line(*content), name(api, *json))
            }
            Answer::Several(cases) => {
                let cases = cases
                    .iter()
                    .map(|case| format!("{} {}({})", case.status, case.name(), line(case.content)));
                cases.collect::<Vec<_>>().join(" | ")
            }
        };
        format!("{} {} -> {answer}\n", operation.method, operation.path)
    });
    operations.collect()
}

/// Which types travel in which direction, from which modules.
pub(crate) fn reach(api: &Api, names: &Names) -> String {
    let lines = api.ids().filter(|id| api.get(*id).is_named()).map(|id| {
        let ty = api.get(id);
        let way = match (ty.reached, ty.usage.request, ty.usage.response) {
            (false, ..) => "pruned",
            (_, true, true) => "both ways",
            (_, true, false) => "sent",
            (_, false, _) => "received",
        };
        let known = names.types.get(&id);
        let modules: Vec<&str> = known.iter().flat_map(|names| names.modules.iter()).collect();
        format!("{}: {way} {}\n", called(ty), modules.join(", ")).replace(" \n", "\n")
    });
    lines.collect()
}

fn type_text(api: &Api, ty: &Type) -> String {
    let more = match ty.equals.len() {
        0 => String::new(),
        others => format!(" (stands for {})", others + 1),
    };
    let head = format!("{}{more}", called(ty));
    match &ty.kind {
        Kind::Struct(body) => structure(api, &head, body),
        Kind::OpenEnum(body) => {
            format!("{head}: enum {}\n", body.values.join(" | "))
        }
        Kind::Hierarchy(body) => {
            let mut text = format!("{head}: hierarchy by {}\n", body.property);
            for variant in &body.variants {
                text.push_str(&format!("  {} => {}\n", variant.tags.join(" | "), name(api, variant.ty)));
            }
            text.push_str(&structure_of(api, "  else base", body.base));
            text
        }
        Kind::Union(body) => {
            let mut text = format!("{head}: union\n");
            for alternative in &body.alternatives {
                text.push_str(&format!("  {}{}\n", name(api, alternative.ty), marks(alternative)));
            }
            text
        }
        Kind::Page(_) | Kind::List(_) | Kind::Map(_) | Kind::Nullable(_) | Kind::Scalar(_) | Kind::Json => {
            format!("{head} = {}\n", shape(api, &ty.kind))
        }
    }
}

/// What tells an alternative from others.
fn marks(alternative: &Alternative) -> String {
    let Marks { told_by, required, keys } = &alternative.marks;
    let mut text: String = told_by
        .iter()
        .map(|(property, values)| format!(", if {property} = {}", values.join(" | ")))
        .collect();
    for (word, keys) in [("needs", required), ("has", keys)] {
        if !keys.is_empty() {
            text.push_str(&format!(", {word} {}", keys.join(" ")));
        }
    }
    text
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
        (
            None,
            Kind::Page(_) | Kind::List(_) | Kind::Map(_) | Kind::Nullable(_) | Kind::Scalar(_) | Kind::Json,
        ) => shape(api, &ty.kind),
        _ => called(ty),
    }
}

fn shape(api: &Api, kind: &Kind) -> String {
    match kind {
        Kind::Page(item) => format!("page of {}", name(api, *item)),
        Kind::List(item) => format!("[{}]", name(api, *item)),
        Kind::Map(item) => format!("map of {}", name(api, *item)),
        Kind::Nullable(item) => format!("{} or null", name(api, *item)),
        Kind::Scalar(scalar) => format!("{scalar:?}").to_lowercase(),
        _ => "json".to_owned(),
    }
}

fn called(ty: &Type) -> String {
    match &ty.schema {
        Some(schema) => schema.clone(),
        None => ty.origin.fragment().trim_start_matches("#/components/schemas/").to_owned(),
    }
}
