//! Words made of facts: what a call does, what a model is, what comes back.
//!
//! All that is documentation of the crate is put together here; foreign text goes in by
//! [`foreign`](super::foreign) where it is a name or a line, and by [`markdown`](super::markdown) where
//! the document says something of a node.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::call::Call;
use super::foreign::{also_sent_as, code, prose};
use super::markdown::{IN_A_LINK, LONGEST_LINK, Text};
use super::names::raw;
use super::rust_type::RustType;
use super::said::{Said, under};
use super::summary::{sentence, summary, with_article};
use crate::document::WEBHOOK_WORDS;
use crate::pointer::Pointer;

/// What the last variant of an open enum holds.
pub(crate) const OTHER_VALUE: &str = "A value that this version has no name for, as it came.";
/// What the last variant of a hierarchy holds.
pub(crate) const OTHER_CHILD: &str = "Any other tag, or none.";
/// The same, where the document says what any other tag is read as.
pub(crate) const OTHER_BUT_READ: &str = "What a program makes; nothing that is read.";
/// What the last variant of a union holds.
pub(crate) const OTHER_ALTERNATIVE: &str = "What is none of these, as it came.";
/// What a constructor does.
pub(crate) const NEW: &str = "Creates one with its required fields; set others with `with_…`.";

/// What a call does: its name in words, where it goes, what it needs, what it is refused with.
///
/// `reference` is the template of a link to the vendor's page: `{tag}` and `{operation}`.
pub(crate) fn of_call(call: &Call, reference: Option<&str>) -> String {
    let own = prose(&summary(&call.module, &call.function));
    let words = &call.words;
    let lead = match words.title.is_empty() {
        true => own,
        false => words.title.clone().led_by(&own).written(),
    };
    let mut text = format!("{lead}\n\n{}\n", code(&call.key()));
    let said_of = call.arguments.iter().filter(|given| !given.about.is_empty());
    let arguments = said_of.map(|given| given.about.clone().behind(&format!("{}:", code(&given.name))));
    let said = words.text.clone().and(under("Arguments:", arguments.collect())).and(words.answers.clone());
    if !said.is_empty() {
        text.push_str(&format!("\n{}\n", said.written()));
    }
    let mut facts: Vec<String> = call.seen.iter().cloned().collect();
    if let Some((_, url)) = &call.server {
        facts.push(format!("Served at {}.", code(url)));
    }
    if call.security.as_ref().is_some_and(Vec::is_empty) {
        facts.push("For everybody: no credentials are sent.".to_owned());
    }
    if !call.scopes.is_empty() {
        let together = |scopes: &Vec<String>| {
            let scopes: Vec<String> = scopes.iter().map(|scope| code(scope)).collect();
            scopes.join(" and ")
        };
        let alternatives: Vec<String> = call.scopes.iter().map(together).collect();
        facts.push(format!("Scopes: {}.", alternatives.join(", or ")));
    }
    // Setters and what makes one of several say it themselves.
    if let [body] = call.bodies.as_slice()
        && call.is_body_given
    {
        let also = also_sent_as(&body.others, &body.by_hand);
        facts.extend(also.lines().filter(|line| !line.is_empty()).map(str::to_owned));
    }
    facts.extend(asked_for(call));
    facts.extend(errors(call));
    if let (Some(template), Some(tag)) = (reference, &call.tag) {
        facts.extend(link(template, tag, call).map(|address| format!("[Reference]({address}).")));
    }
    if !facts.is_empty() {
        text.push_str(&format!("\n{}\n", facts.join("\n")));
    }
    text.trim_end().to_owned()
}

/// Which media types are asked for, where one of several can be told to be wanted.
fn asked_for(call: &Call) -> Option<String> {
    let listed = call.accept.as_deref()?.split(", ").filter(|media| !media.contains('*'));
    let listed: Vec<String> = listed.map(code).collect();
    let all = listed.join(", ");
    (listed.len() > 1).then(|| format!("Asks for {all}: `with_header(\"accept\", …)` names one of them."))
}

/// The statuses that the document names, by the body that comes with them. Of one without a body there is no
/// more to say where the answers are listed.
fn errors(call: &Call) -> Vec<String> {
    let mut groups: Vec<(&Option<RustType>, Vec<String>)> = Vec::new();
    for (status, body) in &call.errors {
        if body.is_none() && call.words.answered.contains(status) {
            continue;
        }
        let status = prose(status);
        match groups.iter_mut().find(|(other, _)| *other == body) {
            Some((_, statuses)) => statuses.push(status),
            None => groups.push((body, vec![status])),
        }
    }
    let lines = groups.into_iter().map(|(body, statuses)| match body {
        Some(body) => format!("Refused with {}: {}.", statuses.join(", "), code(&body.to_string())),
        None => format!("Refused with {}, without a body that is known.", statuses.join(", ")),
    });
    lines.collect()
}

/// What stays as it is in an address whose place a template says.
const IN_A_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// What would end an address in Markdown, or be read as a mark.
const IN_MARKDOWN: &AsciiSet = &IN_A_LINK.add(b'&').add(b'*').add(b'_');

/// The vendor's page about an operation: an address, in which Markdown finds nothing else.
fn link(template: &str, tag: &str, call: &Call) -> Option<String> {
    let tag = tag.to_lowercase().replace(' ', "-");
    let tag = utf8_percent_encode(&tag, IN_A_PATH).to_string();
    let anchor = format!("{} {}", call.path, call.method);
    let words = anchor.split(|character: char| !character.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let address = template.replace("{tag}", &tag).replace("{operation}", &words.join("-").to_lowercase());
    let address = utf8_percent_encode(&address, IN_MARKDOWN).to_string();
    (address.len() <= LONGEST_LINK).then_some(address)
}

/// What a crate is, from a line about it.
pub(crate) fn of_crate(title: &str) -> String {
    format!("{}.", prose(title))
}

/// What the marker of an API stands for.
pub(crate) fn of_api(package: &str) -> String {
    format!("The API of {}: where it is served, and how it says what went wrong.", code(package))
}

/// What the client of an API is, and the environment variables that it can be made of.
pub(crate) fn of_client(env_prefix: &str) -> String {
    format!(
        "A client of this API.\n\n\
         `Client::from_env()` makes one of the environment variables\n\
         `{env_prefix}_BASE_URL`, `{env_prefix}_TOKEN`,\n\
         `{env_prefix}_USERNAME` and `{env_prefix}_PASSWORD`,\n\
         as [`ClientBuilder::from_env`] describes. Nothing reads them otherwise."
    )
}

/// What a module holds: the line that people wrote about it, else its name in words, and what the document
/// says of it.
pub(crate) fn of_module(module: &str, said: Option<&str>, document: Option<&str>) -> String {
    let line = format!("{}.", said.map_or_else(|| prose(&sentence(module)), prose));
    document.map_or_else(|| line.clone(), |document| format!("{line}\n\n{document}"))
}

/// What a file holds: its name in words.
pub(crate) fn of_file(name: &str) -> String {
    format!("{}.", prose(&sentence(name)))
}

/// What the file holds that calls every operation of a crate.
pub(crate) fn of_exercise(package: &str) -> String {
    format!("Every operation of {}, called with sample values. Written by the generator.", code(package))
}

/// What the compiler says where something deprecated is used.
pub(crate) fn of_deprecation(vendor: Option<&str>, reason: Option<&str>) -> String {
    let vendor = vendor.map_or_else(|| "the vendor of the API".to_owned(), prose);
    let reason = reason.map(|reason| format!(": {}", prose(reason))).unwrap_or_default();
    format!("deprecated by {vendor}{reason}")
}

/// What a model is: its name in words, and the property that tells its children apart.
pub(super) fn of_model(name: &str, told_apart_by: Option<&str>, said: Text) -> String {
    let told_apart = told_apart_by.map(|property| format!("\n\nTold apart by {}.", code(property)));
    let own = format!("{}.", prose(&sentence(name)));
    let what = if said.is_empty() { own } else { said.led_by(&own).written() };
    format!("{what}{}", told_apart.unwrap_or_default())
}

/// What a field holds: its name in words, and who sets it.
pub(super) fn of_field(wire: &str, is_read_only: bool, said: Text) -> String {
    let words = sentence(wire);
    // What a program cannot make words of is called as it is on the wire.
    let what = if words.contains(char::is_alphabetic) { prose(&words) } else { code(wire) };
    if said.is_empty() {
        let set_by = if is_read_only { "; set by the server" } else { "" };
        return format!("{what}{set_by}.");
    }
    let set_by = if is_read_only { Text::own("Set by the server.") } else { Text::default() };
    said.and(set_by).led_by(&format!("{what}.")).written()
}

/// What a known value is on the wire, and what it means.
pub(super) fn of_value(wire: &str, said: Text) -> String {
    let wire = match wire {
        "" => "The empty text.".to_owned(),
        wire => code(wire),
    };
    if said.is_empty() { wire } else { format!("{wire}\n\n{}", said.written()) }
}

/// What is said of a webhook: its name, and what the document says of the request.
pub(super) fn of_webhook(wire: &str, said: Said<'_>) -> String {
    let at = Pointer::of([WEBHOOK_WORDS, wire]);
    let title = said.title(&at).map(Text::read).unwrap_or_default();
    let said = title.and(said.of_node(&at));
    if said.is_empty() { code(wire) } else { format!("{}\n\n{}", code(wire), said.written()) }
}

/// The tags that lead to a child.
pub(super) fn of_child(tags: &[String], is_default: bool) -> String {
    let tags = tags.iter().map(|tag| code(tag)).collect::<Vec<_>>().join(", ");
    if is_default { format!("{tags}; also any other tag, or none.") } else { tags }
}

/// What an alternative of a union holds, and the values by which it is known.
pub(super) fn of_alternative(looks: &str, ty: &RustType, told_by: &[(String, Vec<String>)]) -> String {
    let what = match ty {
        RustType::Model(name) => format!("{}, {}", prose(&sentence(name)), with_article(looks)),
        _ => sentence(&with_article(looks)),
    };
    let told_by = told_by.iter().map(|(property, values)| {
        let values: Vec<String> = values.iter().map(|value| code(value)).collect();
        format!("{} is {}", code(property), values.join(" or "))
    });
    let told_by: Vec<String> = told_by.collect();
    match told_by.is_empty() {
        true => format!("{what}."),
        false => format!("{what}: {}.", told_by.join(", ")),
    }
}

/// What the enum of an API's webhooks is.
pub(crate) const WEBHOOKS: &str = "What the API sends of itself, by the name of the webhook.";
/// What its `Other` holds.
pub(crate) const OTHER_WEBHOOK: &str =
    "A webhook that the document does not name: what it is called, and what it holds.";
/// What its constant holds.
pub(crate) const WEBHOOK_NAMES: &str = "The names of all webhooks, as the document has them.";
/// What its function does.
pub(crate) const READ_WEBHOOK: &str = "\
Reads what a webhook of this name sent, which is JSON. Whether it came from the API is for the
caller to see: nothing is verified.

# Errors
Where the bytes are not JSON, or not what a webhook of this name sends.";

/// What a crate's own credentials are, and what stands among their constructors.
pub(crate) const CREDENTIALS: &str = "How a client of this API proves who asks.";
/// What `provider` takes.
pub(crate) const PROVIDER: &str = "Credentials that are fetched, or change: see [`CredentialsProvider`].";
/// What `and` gives.
pub(crate) const BOTH: &str = "Both of two: for calls that want several at once, or each another.";

/// What can be read on a hierarchy itself.
pub(super) fn of_accessor(wire: &str) -> String {
    format!("{} of whichever this is.", code(wire))
}

/// When a call answers so.
pub(crate) fn of_status(status: u16) -> String {
    format!("With status {status}.")
}

/// What the type of a call's request is.
pub(crate) fn of_request(call: &Call) -> String {
    format!("Request of [`{}`].", raw(&call.function))
}

/// What the type of what a call sends is.
pub(crate) fn of_content(call: &Call) -> String {
    format!("What [`{}`] sends: one of these.", raw(&call.function))
}

/// What the enum of a call's answers is.
pub(crate) fn of_reply(call: &Call) -> String {
    format!("What [`{}`] answers.", raw(&call.function))
}
