//! What bindings say of deliveries, checked against what can be read of one.

use std::collections::BTreeMap;

use crate::bindings::{Bindings, Key};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::ir::Api;

/// The section.
const SECTION: &str = "webhooks";

/// Headers that are none, or stand for two things, pointers that are none, and a delivery of which nothing says
/// which event it is of.
pub(super) fn webhook_facts(bindings: &Bindings) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut headers: BTreeMap<String, &str> = BTreeMap::new();
    for (key, value) in bindings.webhooks.facts() {
        let error = |message: String| bindings.error(&Key::Fact(SECTION, key), message);
        let wrong = if key.ends_with("_header") {
            let is_header = http::HeaderName::from_bytes(value.as_bytes()).is_ok();
            match (is_header, headers.insert(value.to_ascii_lowercase(), key)) {
                (false, _) => Some((
                    format!("{value:?} cannot be the name of a header"),
                    "write it as in `x-event-key`",
                )),
                (true, Some(other)) => Some((
                    format!("the header {value:?} is that of `{other}` already"),
                    "each header says one thing; remove one of the two",
                )),
                (true, None) => None,
            }
        } else if key.ends_with("_pointer") {
            let help = "write it from the top of the body, as in `/event/key`";
            (!is_pointer(value)).then(|| (format!("{value:?} is no JSON pointer"), help))
        } else {
            let help = "write the key of the event, or remove the entry";
            value.is_empty().then(|| (format!("`{key}` is empty"), help))
        };
        found.extend(wrong.map(|(message, help)| error(message).help(help)));
    }
    let told = &bindings.webhooks;
    if let Some((key, _)) = told.facts().next()
        && told.event_header.is_none()
        && told.event_pointer.is_none()
    {
        let message = "nothing under [webhooks] says which event a delivery is of";
        let help =
            "name the header that does (`event_header`), its place in the body (`event_pointer`), or both";
        found.push(bindings.error(&Key::Fact(SECTION, key), message).help(help));
    }
    found
}

/// What is said of deliveries by an API that has none, and a ping that is none of its events.
pub(super) fn webhook_facts_about_nothing(bindings: &Bindings, api: &Api) -> Vec<Diagnostic> {
    let told = &bindings.webhooks;
    let error = |key, message: String| bindings.error(&Key::Fact(SECTION, key), message);
    if let (Some((key, _)), true) = (told.facts().next(), api.webhooks.is_empty()) {
        let message =
            "[webhooks] is about what the document does not have: it describes no webhook with JSON";
        return vec![
            error(key, message.to_owned()).help("remove the section, or describe them in an overlay"),
        ];
    }
    let names = || api.webhooks.iter().map(|webhook| webhook.name.as_str());
    let ping = told.ping.as_deref().filter(|ping| !names().any(|name| name == *ping));
    let told = ping.map(|ping| {
        let message = format!("`ping` names {ping:?}, which is no webhook of the document");
        error("ping", message).help(format!("remove it, or correct it{}", did_you_mean(ping, names())))
    });
    told.into_iter().collect()
}

/// True for what leads from the top of a document to a place in it.
fn is_pointer(text: &str) -> bool {
    let is_step = |step: &str| step.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
    text.strip_prefix('/').is_some_and(|steps| steps.split('/').all(is_step))
}
