//! Objects that are pages become `Page<T>`.

use crate::bindings::Pages;
use crate::ir::{Api, Kind};

/// Recognises pages by their properties: a list of items and every property that a page has.
///
/// What a page holds besides is kept in the page's own unnamed fields.
pub fn recover_pages(api: &mut Api, pages: &Pages) {
    for id in api.ids() {
        let Kind::Struct(body) = &api.get(id).kind else { continue };
        let Some(items) = body.field(&pages.items) else { continue };
        let complete = pages.properties.iter().all(|property| body.field(property).is_some());
        if let Kind::List(item) = api.get(items.ty).kind
            && complete
        {
            api.get_mut(id).kind = Kind::Page(item);
        }
    }
}
