//! Documentation, made of facts: names, pointers, scopes, states.

use proc_macro2::TokenStream;
use quote::quote;

use super::summary::{sentence, summary};
use super::{Context, types};
use crate::ir::{Operation, Type};

/// Doc attributes, one a line.
pub(super) fn doc(text: &str) -> TokenStream {
    // A comment ends at a line break, and holds no other control characters.
    let bare = |character: char| if character.is_control() && character != '\n' { ' ' } else { character };
    let text: String = text.chars().map(bare).collect();
    text.lines()
        .map(|line| {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            quote!(#[doc = #line])
        })
        .collect()
}

/// What a type is: its name in words, and where it stands.
pub(super) fn of_type(ty: &Type) -> String {
    let mut text = format!("{}.\n\n", sentence(&ty.name));
    match ty.origins.as_slice() {
        [only] => text.push_str(&format!("Schema: `{only}`")),
        [first, rest @ ..] => text.push_str(&format!("Schema: `{first}`, and {} equal to it", rest.len())),
        [] => {}
    }
    text
}

/// What an operation does.
pub(super) fn of_operation(context: Context<'_>, operation: &Operation) -> String {
    let mut text = format!(
        "{}\n\n`{} {}`\n",
        summary(&operation.module, &operation.function),
        operation.method,
        operation.path
    );
    let mut facts = Vec::new();
    if !operation.scopes.is_empty() {
        let scopes: Vec<String> = operation.scopes.iter().map(|scope| format!("`{scope}`")).collect();
        facts.push(format!("Scopes: {}.", scopes.join(", ")));
    }
    facts.extend(errors(context, operation));
    if let Some(link) = reference(context, operation) {
        facts.push(format!("[Reference]({link})."));
    }
    if !facts.is_empty() {
        text.push_str(&format!("\n{}\n", facts.join("\n")));
    }
    text.push_str(&format!("\nOperation: `{}`", operation.origin));
    text
}

/// The statuses that the document names, by the body that comes with them.
fn errors(context: Context<'_>, operation: &Operation) -> Vec<String> {
    let mut groups: Vec<(Option<String>, Vec<&str>)> = Vec::new();
    for (status, body) in &operation.errors {
        let body = body.map(|id| types::text(context.api, id));
        match groups.iter_mut().find(|(other, _)| *other == body) {
            Some((_, statuses)) => statuses.push(status),
            None => groups.push((body, vec![status])),
        }
    }
    let lines = groups.into_iter().map(|(body, statuses)| match body {
        Some(body) => format!("Refused with {}: `{body}`.", statuses.join(", ")),
        None => format!("Refused with {}, without a body that is known.", statuses.join(", ")),
    });
    lines.collect()
}

/// The vendor's page about an operation.
fn reference(context: Context<'_>, operation: &Operation) -> Option<String> {
    let template = context.bindings.reference.as_ref()?;
    let tag = operation.tags.first()?.to_lowercase().replace(' ', "-");
    let dashed = |text: &str| {
        let words =
            text.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join("-").to_lowercase()
    };
    let anchor = dashed(&format!("{} {}", operation.path, operation.method));
    Some(template.replace("{tag}", &tag).replace("{operation}", &anchor))
}
