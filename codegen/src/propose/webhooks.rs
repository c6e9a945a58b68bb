//! How webhooks are delivered, where the document shows it: a header, or a property of the body, that holds the name
//! of each.

use std::collections::BTreeSet;

use serde_json::Value;

use super::bodies::{followed, properties};
use super::text::Text;
use crate::document::{Document, PARAMETERS, PAYLOAD, WEBHOOKS};
use crate::pointer::Pointer;

/// A request that the API sends of itself.
struct Hook<'d> {
    name: &'d str,
    /// Its headers, each with the texts that it may hold, where the document says them.
    headers: Vec<(&'d str, BTreeSet<&'d str>)>,
    /// Properties at the top of its body, each with the one text that it holds.
    constants: Vec<(&'d str, &'d str)>,
}

/// Says where the name of a webhook stands in what is delivered; nothing where the document does not.
pub(super) fn webhooks(document: &Document, text: &mut Text) {
    let kept = document.value().get(WEBHOOKS).and_then(Value::as_object).into_iter().flatten();
    let hooks: Vec<Hook<'_>> = kept.map(|(name, entry)| Hook::of(document, name, entry)).collect();
    let Some((first, rest)) = hooks.split_first() else { return };
    let is_in_all = |header: &str| rest.iter().all(|hook| hook.header(header).is_some());
    let headers: Vec<&str> =
        first.headers.iter().map(|(name, _)| *name).filter(|name| is_in_all(name)).collect();
    let tells =
        |header: &&&str| hooks.iter().all(|hook| hook.header(header) == Some(&BTreeSet::from([hook.name])));
    let header = headers.iter().find(tells);
    let tells = |property: &&str| hooks.iter().all(|hook| hook.constants.contains(&(property, hook.name)));
    let property = first.constants.iter().map(|(property, _)| *property).find(|property| tells(property));
    let signature = headers.iter().find(|header| header.to_ascii_lowercase().contains("signature"));
    if header.is_none() && property.is_none() {
        return;
    }
    text.blank();
    text.comment("How deliveries of webhooks say what they are, as the document shows.");
    text.section("webhooks", true);
    if let Some(header) = header {
        text.fact("event_header", header);
    }
    if let Some(property) = property {
        text.fact("event_pointer", Pointer::of([property]).as_str());
    }
    if let Some(signature) = signature {
        text.comment(
            "A guess: the document does not say that it is an HMAC-SHA256 of the body, as `sha256=…`.",
        );
        text.guess("signature_header", signature);
    }
}

impl<'d> Hook<'d> {
    /// A webhook of this name, as the document keeps it.
    fn of(document: &'d Document, name: &'d str, entry: &'d Value) -> Self {
        let parameters = entry.get(PARAMETERS).and_then(Value::as_array).into_iter().flatten();
        let headers =
            parameters.filter(|parameter| parameter.get("in").and_then(Value::as_str) == Some("header"));
        let headers = headers.filter_map(|parameter| {
            let schema = parameter.get("schema").and_then(|schema| followed(document, schema));
            let texts = texts(parameter).chain(schema.into_iter().flat_map(texts));
            Some((parameter.get("name")?.as_str()?, texts.collect()))
        });
        let payload = entry.get(PAYLOAD).and_then(Value::as_str).and_then(Pointer::of_reference);
        let schema = payload.and_then(|payload| document.value().pointer(payload.as_str()));
        let properties =
            schema.and_then(|schema| properties(document, schema)).unwrap_or_default().into_iter();
        let constants = properties.filter_map(|(name, value)| Some((name, constant(document, value)?)));
        Self { name, headers: headers.collect(), constants: constants.collect() }
    }

    fn header(&self, name: &str) -> Option<&BTreeSet<&'d str>> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, texts)| texts)
    }
}

/// The texts that a value is said to be, or is shown as.
fn texts(node: &Value) -> impl Iterator<Item = &str> {
    let listed = node.get("enum").and_then(Value::as_array).into_iter().flatten();
    listed.chain(node.get("const")).chain(node.get("example")).filter_map(Value::as_str)
}

/// The one text that a property holds, if that is said of it.
fn constant<'d>(document: &'d Document, property: &'d Value) -> Option<&'d str> {
    let property = followed(document, property)?;
    property.get("const").or_else(|| property.get("enum"))?;
    let texts: BTreeSet<&str> = texts(property).collect();
    texts.first().copied().filter(|_| texts.len() == 1)
}
