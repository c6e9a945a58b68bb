//! The guide: `src/guide.rs`, a module without items for each page, whose text stands in the folder `guide`.
//!
//! The modules are there for documentation alone, and where all of the crate is: what compiles a program never
//! reads them.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::ident;
use super::source::{RustFile, WIDTH};
use crate::guide::{Guide, Link, MODULE, Page};
use crate::surface::runtime::{TRANSPORT, feature_of};

/// The page that the front page has behind the README.
const FRONT: &str = "front";

/// The file that says where the README's links to pages lead in documentation.
const LEADS: &str = "guide/leads.md";

/// Where the text of a page stands in the package.
fn path(page: &Page) -> String {
    format!("{MODULE}/{}.md", if page.name.is_empty() { FRONT } else { &page.name })
}

/// The files of Markdown, by their paths in the package.
pub(super) fn texts(guide: &Guide) -> Vec<(String, String)> {
    let mut texts: Vec<(String, String)> =
        guide.pages.iter().map(|page| (path(page), page.text.clone())).collect();
    if let Some(page) = &guide.front {
        // What is always there needs no line of the crate's root.
        let links = page.links.iter().flat_map(targets).filter(|(feature, _)| feature.is_none());
        let links: String = links.map(|(_, line)| format!("{line}\n")).collect();
        texts.push((path(page), format!("{}\n{links}", page.text)));
    }
    if !guide.pages.is_empty() {
        let lead = |page: &Page| format!("[{}]: crate::{MODULE}::{}\n", page.title, page.name);
        texts.push((LEADS.to_owned(), guide.pages.iter().map(lead).collect()));
    }
    texts
}

/// The declaration of the module.
pub(super) fn module(guide: &Guide) -> TokenStream {
    if guide.pages.is_empty() {
        return TokenStream::new();
    }
    let name = ident(MODULE);
    quote!(#[cfg(all(doc, feature = "default"))] pub mod #name;)
}

/// Where the README's links to pages lead in documentation. In Markdown the first that says so counts, and the README
/// says it for those who read it as a file.
pub(super) fn leads(guide: &Guide) -> TokenStream {
    if guide.pages.is_empty() {
        return TokenStream::new();
    }
    let path = format!("../{LEADS}");
    quote!(#![cfg_attr(feature = "default", doc = include_str!(#path))])
}

/// The front page behind the README.
pub(super) fn front(guide: &Guide) -> TokenStream {
    let Some(page) = &guide.front else { return TokenStream::new() };
    let path = format!("../{}", path(page));
    let links = page.links.iter().flat_map(targets).filter_map(|(feature, line)| {
        let (feature, is_on) = feature?;
        let needed = if is_on { quote!(feature = #feature) } else { quote!(not(feature = #feature)) };
        // What says where a link leads begins no line of a paragraph.
        let line = format!("\n{line}");
        Some(quote!(#![cfg_attr(all(feature = "default", #needed), doc = #line)]))
    });
    quote! {
        #![cfg_attr(feature = "default", doc = include_str!(#path))]
        #(#links)*
    }
}

/// `src/guide.rs`.
pub(super) fn file(guide: &Guide) -> String {
    let mut file = RustFile::new(&index(guide));
    for page in &guide.pages {
        let mut text = format!("#[doc = include_str!(\"../{}\")]\n", path(page));
        if !page.links.is_empty() {
            // What says where a link leads begins no line of a paragraph.
            text.push_str("#[doc = \"\"]\n");
        }
        for (feature, line) in page.links.iter().flat_map(targets) {
            let attribute = match feature {
                None => format!("#[doc = {line:?}]\n"),
                Some((feature, true)) => format!("#[cfg_attr(feature = {feature:?}, doc = {line:?})]\n"),
                Some((feature, false)) => {
                    format!("#[cfg_attr(not(feature = {feature:?}), doc = {line:?})]\n")
                }
            };
            text.push_str(&attribute);
        }
        for alias in page.aliases() {
            text.push_str(&format!("#[doc(alias = {alias:?})]\n"));
        }
        file.text(&format!("{text}pub mod {} {{}}\n", page.name));
    }
    file.finish()
}

/// What the module says of itself: its pages, each with its first paragraph.
fn index(guide: &Guide) -> String {
    let mut text = "How to use this crate, by subject.\n\n".to_owned();
    for page in &guide.pages {
        let mut line = format!("- [{}]({}):", page.title, page.name);
        for word in page.lead.split(' ') {
            if line.len() + word.len() + 5 > WIDTH {
                text.push_str(&format!("{line}\n"));
                line = " ".to_owned();
            }
            line.push_str(&format!(" {word}"));
        }
        text.push_str(&format!("{line}\n"));
    }
    text
}

/// The lines that say where a link leads. Where the item is behind a feature that can be off, another leads to the
/// front page, which lists features, and each says whether the feature has to be on for it.
fn targets(link: &Link) -> Vec<(Option<(&'static str, bool)>, String)> {
    let line = |target: &str| format!("[{}]: {target}", link.label);
    match link.item().as_deref().and_then(feature) {
        Some(feature) => {
            vec![(Some((feature, true)), line(&link.target)), (Some((feature, false)), line("crate"))]
        }
        None => vec![(None, line(&link.target))],
    }
}

/// The feature that an item is behind, where not all of the crate has it on.
fn feature(path: &[&str]) -> Option<&'static str> {
    feature_of(path.first()?).filter(|feature| *feature != TRANSPORT)
}
