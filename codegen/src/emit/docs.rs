//! Documentation as attributes.

use proc_macro2::TokenStream;
use quote::quote;

/// Doc attributes, one a line.
pub(super) fn doc(text: &str) -> TokenStream {
    text.lines()
        .map(|line| {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            quote!(#[doc = #line])
        })
        .collect()
}

/// Names for the search, an attribute each.
pub(super) fn aliases(names: &[&str]) -> TokenStream {
    names.iter().map(|name| quote!(#[doc(alias = #name)])).collect()
}

/// The same as lines, each indented.
pub(super) fn alias_lines(names: &[&str], indent: &str) -> String {
    names.iter().map(|name| format!("{indent}#[doc(alias = {name:?})]\n")).collect()
}

/// Doc comments, each line indented.
pub(super) fn comment(text: &str, indent: &str) -> String {
    text.lines()
        .map(|line| match line {
            "" => format!("{indent}///\n"),
            line => format!("{indent}/// {line}\n"),
        })
        .collect()
}
