//! Documentation, made of facts: names, pointers, scopes, states.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

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

/// The words of a name, the first with a capital.
pub(super) fn sentence(name: &str) -> String {
    let words = words(name);
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// The words of a name.
pub(super) fn words(name: &str) -> String {
    name.trim_start_matches("r#").to_snake_case().replace('_', " ")
}

/// What an operation does.
pub(super) fn of_operation(context: Context<'_>, operation: &Operation) -> String {
    let mut text = format!("{}\n\n`{} {}`\n", summary(operation), operation.method, operation.path);
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

/// One line about an operation: what its name says, of what its module holds.
fn summary(operation: &Operation) -> String {
    let words = words(&operation.function);
    let words: Vec<&str> = words.split(' ').collect();
    let (bulk, words) = match words.as_slice() {
        ["bulk", rest @ ..] => (" in bulk", rest),
        words => ("", words),
    };
    let verbs = match words {
        [first, "or", second, ..] if is_verb(first) && is_verb(second) => 3,
        [first, ..] if is_verb(first) => 1,
        // The module is the verb, or the function a state that is asked for.
        ["is", rest @ ..] => {
            return format!(
                "Tells whether the thing is {}: {}.",
                rest.join(" "),
                self::words(&operation.module)
            );
        }
        _ => return format!("{}: {}.", sentence(&operation.module), words.join(" ")),
    };
    let said: Vec<String> = words[..verbs]
        .iter()
        .map(|verb| if *verb == "or" { "or".into() } else { third_person(verb) })
        .collect();
    let module = self::words(&operation.module);
    let object = match &words[verbs..] {
        [] if words[0] == "list" || words[0] == "query" => module,
        [] => with_article(singular(&module)),
        [preposition @ ("for" | "by" | "of" | "in"), rest @ ..] => {
            format!("{module} {preposition} {}", rest.join(" "))
        }
        rest if rest
            .last()
            .is_some_and(|last| last.ends_with('s') && !last.ends_with("ss") && !last.ends_with("us")) =>
        {
            rest.join(" ")
        }
        rest => with_article(rest.join(" ")),
    };
    let mut said = said.join(" ");
    if let Some(first) = said.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    format!("{said} {object}{bulk}.")
}

const VERBS: &[&str] = &[
    "add",
    "approve",
    "authenticate",
    "cancel",
    "clear",
    "copy",
    "create",
    "decline",
    "delete",
    "disable",
    "enable",
    "export",
    "find",
    "fork",
    "get",
    "import",
    "list",
    "merge",
    "move",
    "patch",
    "pin",
    "preview",
    "publish",
    "query",
    "rebase",
    "remove",
    "rename",
    "reopen",
    "replace",
    "request",
    "reset",
    "resolve",
    "retry",
    "revoke",
    "search",
    "send",
    "set",
    "start",
    "stop",
    "stream",
    "test",
    "unapprove",
    "unvote",
    "unwatch",
    "update",
    "upload",
    "vote",
    "watch",
    "withdraw",
];

fn is_verb(word: &str) -> bool {
    VERBS.contains(&word)
}

fn third_person(verb: &str) -> String {
    match verb.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if verb.ends_with("ch") || verb.ends_with("sh") => format!("{verb}es"),
        _ => format!("{verb}s"),
    }
}

/// One of what a plural names.
fn singular(words: &str) -> String {
    if let Some(stem) = words.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if let Some(stem) = words
        .strip_suffix("ches")
        .or_else(|| words.strip_suffix("uses").map(|_| ""))
        .filter(|stem| !stem.is_empty())
    {
        return format!("{stem}ch");
    }
    if words.ends_with("statuses") {
        return words.trim_end_matches("es").to_owned();
    }
    words.strip_suffix('s').unwrap_or(words).to_owned()
}

fn with_article(words: String) -> String {
    let article = if words.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {words}")
}
