//! Documentation as attributes.

use proc_macro2::TokenStream;
use quote::quote;

/// Doc attributes, one a line.
pub(super) fn doc(text: &str) -> TokenStream {
    lines(text)
        .map(|line| {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            quote!(#[doc = #line])
        })
        .collect()
}

/// Doc comments, each line indented.
pub(super) fn comment(text: &str, indent: &str) -> String {
    lines(text)
        .map(|line| match line.as_str() {
            "" => format!("{indent}///\n"),
            line => format!("{indent}/// {line}\n"),
        })
        .collect()
}

/// The lines of a text: a comment ends at a line break, and holds no other control characters.
fn lines(text: &str) -> impl Iterator<Item = String> {
    let bare = |character: char| if character.is_control() { ' ' } else { character };
    text.lines().map(move |line| line.chars().map(bare).collect())
}
