//! Types that are only another name for a type give way to it.

use std::collections::HashMap;

use super::redirect::redirect_raw;
use crate::ir::{Api, Kind, Raw};

/// Points every reference to an alias at what it stands for.
pub(super) fn resolve_aliases(api: &mut Api<Raw>) {
    let mut targets = HashMap::new();
    for id in api.ids() {
        let mut target = id;
        // A circle of aliases has no meaning; it ends as any JSON.
        for _ in 0..api.types.len() {
            match api.get(target).kind {
                Raw::Alias(next) => target = next,
                _ => break,
            }
        }
        if matches!(api.get(target).kind, Raw::Alias(_)) {
            api.get_mut(id).kind = Kind::Json.into();
        } else if target != id {
            targets.insert(id, target);
        }
    }
    for id in targets.keys() {
        api.get_mut(*id).reached = false;
    }
    redirect_raw(api, &targets);
}
