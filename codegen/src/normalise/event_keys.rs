//! The names of webhooks are one enum with those that are subscribed to.

use std::collections::BTreeSet;

use crate::ir::{Api, Kind, TypeId};

/// How many names an enum shares with the webhooks at least: of one alone it is chance.
const FEWEST: usize = 2;

/// Takes an enum of the document for the names of webhooks, where one has them: the subscription that asks for
/// them names them too.
///
/// It may have more than the webhooks, or lack some that nobody subscribes to, as a test that is sent once; those
/// it is given. Where it shares fewer than half, it is of something else.
pub fn join_event_keys(api: &mut Api) {
    let Some(own) = api.event_key else { return };
    let names: BTreeSet<String> = api.webhooks.iter().map(|webhook| webhook.name.clone()).collect();
    let candidates = api.ids().filter(|id| *id != own && api.get(*id).reached);
    let ranked = candidates.filter_map(|id| Some((strangers(api, id, &names)?, id)));
    // The nearest; of those as near, the first.
    let Some((_, found)) = ranked.min() else { return };
    let missing: Vec<String> = match &api.get(found).kind {
        Kind::OpenEnum(body) => {
            let is_missing = |name: &&String| !body.values.contains(name);
            api.webhooks.iter().map(|webhook| &webhook.name).filter(is_missing).cloned().collect()
        }
        _ => return,
    };
    if let Kind::OpenEnum(body) = &mut api.get_mut(found).kind {
        body.values.extend(missing);
    }
    api.get_mut(own).reached = false;
    api.event_key = Some(found);
}

/// How many texts only one of the two has, where an enum is that of these names.
fn strangers(api: &Api, id: TypeId, names: &BTreeSet<String>) -> Option<usize> {
    let Kind::OpenEnum(body) = &api.get(id).kind else { return None };
    let values: BTreeSet<String> = body.values.iter().cloned().collect();
    let shared = values.intersection(names).count();
    let is_within = values.is_subset(names) || names.is_subset(&values);
    let strangers = values.len() + names.len() - 2 * shared;
    (is_within && shared >= FEWEST && strangers <= shared).then_some(strangers)
}
