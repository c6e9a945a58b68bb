//! What a document shows of an API, written down as the beginning of a `bindings.toml`. Imports the
//! pipeline, documents, the IR, the surface, bindings (a source), names (keys as text), diagnostics.
//!
//! What stands in the document itself is a fact; what only looks so is commented out, with a line that says
//! why. People decide.

mod bodies;
mod lists;
mod names;
mod text;
mod webhooks;

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::document::{self, Document, Source};
use crate::name::bound::is_package_name;
use crate::name::case::type_name;
use crate::pipeline::{Input, Model, model};
use crate::surface::service::Constructed;
use text::Text;

/// A package's name, from words such as a folder's name.
#[must_use]
pub fn package_name(words: &str) -> String {
    let mut name = String::new();
    for character in words.chars() {
        match character.to_ascii_lowercase() {
            letter if letter.is_ascii_alphanumeric() => name.push(letter),
            _ if name.is_empty() || name.ends_with('-') => {}
            _ => name.push('-'),
        }
    }
    let name = name.trim_end_matches('-');
    let candidates = [name.to_owned(), format!("{name}-client"), format!("api-{name}")];
    candidates
        .into_iter()
        .find(|candidate| !name.is_empty() && is_package_name(candidate))
        .unwrap_or_else(|| "api-client".to_owned())
}

/// The text of a `bindings.toml` for a document: what it says, and what it looks like.
///
/// Whatever is not commented out has been tried with the document. Where no crate can be made of that, what
/// names tell is left out.
///
/// # Errors
/// Where the document cannot be read.
pub fn bindings(input: &Input<'_>) -> Result<String, Diagnostics> {
    let document = document::read(input.document)?;
    let plain = Input { bindings: None, ..input.clone() };
    let model = model(&plain).ok();
    let text = of(&document, model.as_ref(), &input.crate_name, true);
    let tried =
        Input { bindings: Some(Source { label: "bindings.toml", bytes: text.as_bytes() }), ..input.clone() };
    // What is wrong with the document itself is no fault of what was seen in it.
    if model.is_some() && self::model(&tried).is_err() {
        return Ok(of(&document, model.as_ref(), &input.crate_name, false));
    }
    Ok(text)
}

fn of(document: &Document, model: Option<&Model>, crate_name: &str, are_facts_certain: bool) -> String {
    let value = document.value();
    let mut text = Text::new(are_facts_certain);
    text.comment("What people decide about the crate and the document does not say. What is commented out was guessed, or is");
    text.comment(
        "yours to say: look, and take the `#` away. `generate` refuses an entry that names nothing.",
    );
    text.blank();
    text.sure("crate", crate_name);
    text.sure("version", "0.1.0");
    text.comment("`true`: a name that two things would have is an error that asks for one; `false`: a rule settles it, and a");
    text.comment("warning tells of it.");
    text.line("strict = false");
    let title = value.pointer("/info/title").and_then(Value::as_str).unwrap_or(crate_name);
    text.guess("description", &format!("Typed client of {}", one_line(title)));
    text.guess("license", "MIT OR Apache-2.0");
    text.guess_line("authors = [\"Name <name@example.com>\"]");
    text.guess("repository", "https://example.com/source");
    text.guess_line("publish = true");
    text.comment("What the type is called that the client is of.");
    text.guess("api", &type_name(crate_name).unwrap_or_else(|| "TheApi".to_owned()));
    servers(value, &mut text);
    secrets(value, &mut text);
    if let Some(model) = model {
        modules(model, &mut text);
    }
    credentials(value, model, &mut text);
    bodies::errors(document, &mut text);
    let pages = bodies::pages(document, &mut text);
    webhooks::webhooks(document, &mut text);
    if let Some(model) = model {
        lists::lists(document, &model.api, &pages, &mut text);
        guessed_names(value, model, &mut text);
    }
    text.finish()
}

/// Where the API is served.
fn servers(document: &Value, text: &mut Text) {
    let servers = document.get("servers").and_then(Value::as_array).into_iter().flatten();
    let urls: Vec<&str> = servers.filter_map(|server| server.get("url")?.as_str()).collect();
    text.blank();
    match urls.as_slice() {
        [] => {
            text.comment(
                "Where the API is served; the document does not say. Without it every client is told.",
            );
            text.guess("base_url", "https://api.example.com");
        }
        [only] if is_address(only) => {
            text.comment("Where the API is served, as the document says.");
            text.fact("base_url", only.trim_end_matches('/'));
        }
        [first, rest @ ..] => {
            let url = one_line(first);
            if first.contains('{') {
                text.comment(&format!(
                    "`{url}` of the document has variables: a client's builder is told them."
                ));
                text.comment("One address for every client instead:");
                text.guess("base_url", &url);
            } else if is_address(first) {
                let count = rest.len() + 1;
                text.comment(&format!(
                    "The document names {count} addresses, each a constant of the crate, the first being"
                ));
                text.comment("the usual one. One address for every client instead:");
                text.guess("base_url", &url);
            } else {
                text.comment(&format!(
                    "`{url}` of the document is no whole address: it stands below where the document is published."
                ));
                text.guess("document_url", "https://api.example.com/openapi.json");
            }
        }
    }
}

/// Fields that look as if nobody should see them in a log.
fn secrets(document: &Value, text: &mut Text) {
    let mut found: Vec<&str> = Vec::new();
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    for schema in schemas.into_iter().flat_map(|schemas| schemas.values()) {
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let is_password = property.get("format").and_then(Value::as_str) == Some("password");
            if is_password && !found.contains(&name.as_str()) {
                found.push(name);
            }
        }
    }
    if !found.is_empty() {
        found.sort_unstable();
        text.comment("Fields that `Debug` hides; the document says `format: password` of these.");
        text.guess_line(&format!("secrets = {}", text::list(&found)));
    }
}

/// How credentials travel: the constructors that the crate has, and where tokens come from.
fn credentials(document: &Value, model: Option<&Model>, text: &mut Text) {
    let schemes = document.pointer("/components/securitySchemes").and_then(Value::as_object);
    let constructors = model.map_or(&[][..], |model| &model.surface.service.credentials);
    let mut oauth = Vec::new();
    let mut notes = Vec::new();
    for constructor in constructors.iter().filter(|one| one.scheme.is_some()) {
        let said = one_line(&constructor.docs);
        notes.push(format!("{said} Made by `Credentials::{}`.", constructor.name));
    }
    for (name, scheme) in schemes.into_iter().flatten() {
        let flow = |key: &str| scheme.get("flows")?.get("authorizationCode")?.get(key)?.as_str();
        if let (Some(authorize), Some(token)) = (flow("authorizationUrl"), flow("tokenUrl")) {
            oauth.push((authorize, token));
        }
        let is_known = |one: &Constructed| one.scheme.as_deref() == Some(name.as_str());
        if model.is_some() && !constructors.iter().any(is_known) {
            notes.push(format!("`{}`: nothing here knows how it works.", one_line(name)));
        }
    }
    if !notes.is_empty() {
        text.blank();
        text.comment("Credentials, as the document's security schemes say:");
        notes.iter().for_each(|note| text.comment(note));
    }
    if let Some((authorize, token)) = oauth.first() {
        text.blank();
        text.comment("Where OAuth 2 tokens come from, as the document says.");
        if oauth.len() == 1 && is_address(authorize) && is_address(token) {
            text.section("oauth", true);
            text.fact("authorize", authorize);
            text.fact("token", token);
        } else {
            text.comment("A guess: there are several, or it is no whole address.");
            text.section("oauth", false);
            text.guess("authorize", &one_line(authorize));
            text.guess("token", &one_line(token));
        }
    }
}

/// The modules that there are, for a line about each.
fn modules(model: &Model, text: &mut Text) {
    text.blank();
    text.comment(
        "By what operations are put into modules, `auto`, `tags` or `paths`, and a line about each module.",
    );
    text.guess_line("[modules]");
    text.guess("\"*\"", "auto");
    for module in model.names.modules() {
        text.guess(module, "");
    }
}

/// How many words a type's name has before it reads badly.
const MANY_WORDS: usize = 6;

/// Names that nobody chose, with the keys to choose others.
fn guessed_names(document: &Value, model: &Model, text: &mut Text) {
    let has_id = |key: &str| {
        let (method, path) = key.split_once(' ')?;
        document.get("paths")?.get(path)?.get(method.to_ascii_lowercase())?.get("operationId")
    };
    let guessed: Vec<_> = model.lock.operations.iter().filter(|(key, _)| has_id(key).is_none()).collect();
    if !guessed.is_empty() {
        text.blank();
        text.comment("These have no `operationId`: what they are called is a guess. Once released, another name is a rename.");
        text.guess_line("[operations]");
        guessed.iter().for_each(|(key, name)| text.guess(&text::key(key), name));
    }
    let poor = |name: &str| {
        let words = name.chars().filter(|letter| letter.is_uppercase()).count();
        words >= MANY_WORDS || name.ends_with(|last: char| last.is_ascii_digit())
    };
    let of_component = |pointer: &str| {
        let rest = pointer.strip_prefix("#/components/schemas/");
        rest.filter(|rest| !rest.contains('/')).is_some()
    };
    let poor: Vec<_> =
        model.lock.types.iter().filter(|(pointer, name)| poor(name) && !of_component(pointer)).collect();
    if !poor.is_empty() {
        text.blank();
        text.comment("These types have no name in the document, and what was made up for them reads badly.");
        text.guess_line("[types]");
        poor.iter().for_each(|(pointer, name)| text.guess(&text::key(pointer), name));
    }
}

fn is_address(text: &str) -> bool {
    let uri: Option<http::Uri> = text.parse().ok();
    uri.is_some_and(|uri| {
        matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some() && uri.query().is_none()
    })
}

/// Text of a document, for a comment: on one line, and not long.
fn one_line(text: &str) -> String {
    let words: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().take(200).collect()
}
