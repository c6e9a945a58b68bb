//! Types that are only another name for a type give way to it.

use std::collections::{BTreeSet, HashMap};

use super::redirect::redirect_raw;
use crate::ir::{Api, Kind, Raw, TypeId};

/// Points every reference to an alias at what it stands for.
pub(super) fn resolve_aliases(api: &mut Api<Raw>) {
    // What an alias stands for is kept for all that lead to it: of a long chain, each is gone through once.
    let mut targets: HashMap<TypeId, TypeId> = HashMap::new();
    for id in api.ids() {
        let (mut target, mut passed) = (id, BTreeSet::new());
        while let Raw::Alias(next) = api.get(target).kind
            && passed.insert(target)
        {
            target = targets.get(&target).copied().unwrap_or(next);
        }
        if matches!(api.get(target).kind, Raw::Alias(_)) {
            // A circle of aliases has no meaning; it ends as any JSON.
            api.get_mut(id).kind = Kind::Json.into();
        } else {
            targets.extend(passed.into_iter().map(|alias| (alias, target)));
        }
    }
    for id in targets.keys() {
        api.get_mut(*id).reached = false;
    }
    redirect_raw(api, &targets);
}
