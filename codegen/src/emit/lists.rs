//! Lists that come in parts: the rule of an operation, and what makes a model a part.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::imports::Imports;
use super::source::WIDTH;
use crate::surface::listed::{ListShape, Paging, Way};
use crate::surface::names::raw;
use crate::surface::runtime::{CRATE, RuntimeType};

/// `.pages(PageRule::cursor("/next", "after"))`
pub(super) fn pages(imports: &mut Imports, paging: &Paging) -> TokenStream {
    let rule = imports.of_runtime(RuntimeType::PageRule);
    let way = match &paging.way {
        Way::Link(place) => quote!(link(#place)),
        Way::Header => quote!(header()),
        Way::Cursor(place, parameter) => quote!(cursor(#place, #parameter)),
        Way::Offset(parameter) => quote!(offset(#parameter)),
        Way::Number(parameter, first) => {
            let first = Literal::i64_unsuffixed(*first);
            quote!(number(#parameter, #first))
        }
    };
    let more = paging.more.as_ref().map(|place| quote!(.with_more(#place)));
    let total = paging.total.as_ref().map(|place| quote!(.with_total(#place)));
    let pages = paging.pages.as_ref().map(|place| quote!(.with_pages(#place)));
    quote!(.pages(#rule::#way #more #total #pages))
}

/// `paged! { … }` of a struct.
pub(super) fn paged(imports: &mut Imports, name: &str, list: &ListShape) -> String {
    let head = format!("{name}: {} =", imports.text(&list.item));
    let step = |(field, is_option): &(String, bool)| {
        let name = raw(field);
        if *is_option { format!("[{name}?]") } else { format!("[{name}]") }
    };
    let place = list.place.iter().map(step).collect::<Vec<_>>().join(" ");
    let one = format!("{CRATE}::paged! {{ {head} {place} }}\n");
    match one.trim_end().len() <= WIDTH {
        true => one,
        false => format!("{CRATE}::paged! {{\n    {head}\n        {place}\n}}\n"),
    }
}
