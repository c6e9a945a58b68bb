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

/// Doc comments, each line indented.
pub(super) fn comment(text: &str, indent: &str) -> String {
    text.lines()
        .map(|line| match line {
            "" => format!("{indent}///\n"),
            line => format!("{indent}/// {line}\n"),
        })
        .collect()
}
