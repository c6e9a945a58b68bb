//! The type of each call's request: one call of the runtime's macro, a row for each setter.

use super::context::Context;
use super::docs::{alias_lines, comment};
use super::imports::{Imports, ident};
use super::put::{self, Put};
use super::source::{WIDTH, written};
use crate::surface::call::Call;
use crate::surface::call_answer::CallAnswer;
use crate::surface::choice::CallContent;
use crate::surface::docs;
use crate::surface::given::Given;
use crate::surface::runtime::RuntimeType;
use crate::surface::sent::Sent;

/// `request! { … }` of a call.
pub(super) fn request(
    context: Context<'_>,
    imports: &mut Imports,
    call: &Call,
) -> Result<String, syn::Error> {
    let aliases = &context.model.surface.aliases;
    imports.macro_of_runtime("request");
    let name = ident(&call.request);
    let answer = imports.text(&call.answer.ty());
    let json = match &call.answer {
        CallAnswer::One { json: Some(json), .. } => format!(", or {}", imports.text(json)),
        _ => String::new(),
    };
    let docs = comment(&docs::of_request(call), "    ");
    let mut text = format!("request! {{\n{docs}    {name} => {answer}{json}");
    for given in &call.setters {
        if let Some((method, what, value)) = given.sent.asks() {
            text.push_str(",\n\n");
            text.push_str(&comment(&given.docs, "    "));
            let (name, ty) = (ident(&given.name), imports.text(&given.ty));
            text.push_str(&format!("    as {name} -> {ty} = {method}({what:?}, {value:?})"));
        }
    }
    text.push_str(";\n");
    for given in &call.setters {
        if matches!(given.sent, Sent::Answer | Sent::Reading(_)) {
            continue;
        }
        text.push('\n');
        text.push_str(&comment(&given.docs, "    "));
        text.push_str(&alias_lines(&aliases.of_setter(call, given), "    "));
        text.push_str(&row(imports, given)?);
    }
    text.push_str("}\n");
    Ok(text)
}

/// `page(page: i64) => set_query("page", page);`
fn row(imports: &mut Imports, given: &Given) -> Result<String, syn::Error> {
    let name = ident(&given.name);
    let ty = imports.text(&given.ty);
    let takes = match given.sent {
        Sent::FreeFields => {
            let value = imports.of_runtime(RuntimeType::QueryValue);
            format!("name: {ty}, {name}: impl Into<{value}>")
        }
        Sent::FreeParts => {
            let part = imports.of_runtime(RuntimeType::Part);
            format!("name: {ty}, {name}: {part}")
        }
        _ => format!("{name}: {ty}"),
    };
    let Some(Put { method, values }) = put::put(imports, given) else { return Ok(String::new()) };
    let values: Vec<String> = values.into_iter().map(written).collect::<Result<_, _>>()?;
    let one = format!("    {name}({takes}) => {method}({});\n", values.join(", "));
    // Nobody breaks the lines in a macro but whoever writes them.
    Ok(if one.trim_end().len() <= WIDTH { one } else { one.replacen(" => ", "\n        => ", 1) })
}

/// `content! { … }` of a call that sends one of several bodies.
pub(super) fn content(
    imports: &mut Imports,
    call: &Call,
    content: &CallContent,
) -> Result<String, syn::Error> {
    imports.macro_of_runtime("content");
    let docs = comment(&docs::of_content(call), "    ");
    let name = &content.name;
    let converts =
        content.converts().map(|(ty, row)| format!(" from {} = {}", imports.text(ty), ident(&row.name)));
    let mut text = format!("content! {{\n{docs}    {name}{};\n", converts.unwrap_or_default());
    for row in &content.rows {
        let mut takes = Vec::new();
        let mut calls: Vec<String> = row.begins.iter().map(|begins| format!("{begins}()")).collect();
        for given in &row.given {
            takes.push(format!("{}: {}", ident(&given.name), imports.text(&given.ty)));
            let Some(Put { method, values }) = put::put(imports, given) else { continue };
            let values: Vec<String> = values.into_iter().map(written).collect::<Result<_, _>>()?;
            calls.push(format!("{method}({})", values.join(", ")));
        }
        text.push('\n');
        text.push_str(&comment(&row.docs, "    "));
        let (row, takes) = (ident(&row.name), takes.join(", "));
        let one = format!("    {row}({takes}) => {};\n", calls.join(", "));
        let is_short = one.trim_end().len() <= WIDTH;
        text.push_str(&if is_short { one } else { one.replacen(" => ", "\n        => ", 1) });
    }
    text.push_str("}\n");
    Ok(text)
}
