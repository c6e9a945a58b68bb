//! What `bindings.toml` says of the package, held to what cargo and its registry take.

use crate::bindings::{Bindings, Key};
use crate::diagnostic::Diagnostic;

/// What cargo would refuse, or nobody could follow.
pub(super) fn package_facts(bindings: &Bindings) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut wrong = |key: &'static str, message: String, help: &str| {
        found.push(bindings.error(&Key::Fact("", key), message).help(help));
    };
    if let Some(license) = bindings.license.as_ref().filter(|license| !is_expression(license)) {
        let help =
            "write an SPDX expression, as in `MIT OR Apache-2.0`; a text of your own is `LicenseRef-NAME`";
        wrong("license", format!("{license:?} names no licence"), help);
    }
    for author in bindings.authors.iter().filter(|author| !is_line(author)) {
        wrong("authors", format!("{author:?} names nobody"), "write it on one line, as in `Name <address>`");
    }
    let addresses = [
        ("repository", &bindings.repository),
        ("homepage", &bindings.homepage),
        ("documentation", &bindings.documentation),
    ];
    for (key, address) in addresses {
        if let Some(address) = address.as_ref().filter(|address| !is_address(address)) {
            let help = "it begins with `https://` or `http://` and a host";
            wrong(key, format!("{address:?} is no address of a page"), help);
        }
    }
    let lists = [("keywords", &bindings.keywords), ("categories", &bindings.categories)];
    for (key, words) in lists {
        if words.len() > MOST_WORDS {
            let message = format!("{} {key} are more than the registry takes", words.len());
            wrong(key, message, "keep at most five");
        }
    }
    for word in bindings.keywords.iter().filter(|word| !is_keyword(word)) {
        let help =
            "a keyword is of at most 20 ASCII letters, digits, `-`, `_` and `+`, a letter or a digit first";
        wrong("keywords", format!("{word:?} cannot be a keyword"), help);
    }
    for word in bindings.categories.iter().filter(|word| !is_category(word)) {
        let help = "write the category's slug, as in `api-bindings` or `web-programming::http-client`";
        wrong("categories", format!("{word:?} cannot be a category"), help);
    }
    found
}

/// How many keywords and how many categories crates.io takes.
const MOST_WORDS: usize = 5;

fn is_line(text: &str) -> bool {
    !text.trim().is_empty() && !text.contains(char::is_control)
}

/// The words of a licence expression, as far as that can be told without the list of licences.
fn is_expression(text: &str) -> bool {
    let is_word = |character: char| character.is_ascii_alphanumeric() || "-.+:/() ".contains(character);
    is_line(text) && text.chars().all(is_word)
}

fn is_address(text: &str) -> bool {
    let uri: Option<http::Uri> = text.parse().ok();
    uri.is_some_and(|uri| matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some())
}

fn is_keyword(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.len() <= 20
        && text.chars().all(|character| character.is_ascii_alphanumeric() || "-_+".contains(character))
}

fn is_category(text: &str) -> bool {
    let is_slug = |part: &str| {
        !part.is_empty() && part.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
    };
    text.split("::").all(is_slug)
}
