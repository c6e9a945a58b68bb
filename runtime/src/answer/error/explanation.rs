//! In `answer::error`: what a server's error body says, whatever form it has.

use std::borrow::Cow;

use bytes::Bytes;
use serde_json::Value;

use crate::answer::error::pattern::{self, Found};
use crate::answer::error::usual::{self, Usual};
use crate::answer::secrets::Secrets;
use crate::answer::text;
use crate::api::info::ErrorShape;
use crate::api::line::line;

/// What an error body says.
#[derive(Clone, Debug, Default)]
pub(super) struct Explanation {
    pub(super) message: Option<String>,
    /// The same, each sentence for itself.
    pub(super) messages: Vec<String>,
    pub(super) detail: Option<String>,
    pub(super) fields: Vec<(String, String)>,
    pub(super) id: Option<String>,
    pub(super) required: Vec<String>,
    pub(super) granted: Vec<String>,
}

impl Explanation {
    /// Reads a body: JSON by the API's shape, the heading of an HTML page, or plain text.
    pub(super) fn read(shape: &ErrorShape, content_type: Option<&str>, body: &Bytes) -> Self {
        if let Ok(json) = serde_json::from_slice::<Value>(body) {
            // Where nobody said how errors of this API look, they look as usual.
            return if shape.is_unknown() { Self::usual(&json) } else { Self::from_json(shape, &json) };
        }
        let text = text::decode(body, content_type).text;
        let message = if is_html(content_type, &text) { heading(&text) } else { line(&text) };
        Self { messages: message.iter().cloned().collect(), message, ..Self::default() }
    }

    /// Takes these secrets out of every text.
    pub(super) fn hide(&mut self, secrets: &Secrets) {
        let Self { message, messages, detail, fields, id, required, granted } = self;
        let fields = fields.iter_mut().flat_map(|(name, text)| [name, text]);
        let lists = [messages, required, granted].into_iter().flatten();
        for text in [message, detail, id].into_iter().flatten().chain(lists).chain(fields) {
            if let Cow::Owned(hidden) = secrets.hide(text) {
                *text = hidden;
            }
        }
    }

    fn usual(json: &Value) -> Self {
        let Usual { messages, detail, fields, id } = usual::read(json);
        Self { message: joined(&messages), messages, detail, fields, id, ..Self::default() }
    }

    fn from_json(shape: &ErrorShape, json: &Value) -> Self {
        let details = pattern::find(json, shape.detail());
        let names = |key| {
            let found = details.iter().find_map(|found| found.value.get(key));
            found.map(texts).unwrap_or_default()
        };
        let messages: Vec<String> = sayings(&pattern::find(json, shape.message()));
        Self {
            message: joined(&messages),
            detail: joined(&sayings(&details)),
            fields: pattern::find(json, shape.fields()).iter().flat_map(fields).collect(),
            id: pattern::find(json, shape.id()).first().and_then(|found| said(found.value)),
            required: names("required"),
            granted: names("granted"),
            messages,
        }
    }
}

fn sayings(found: &[Found<'_>]) -> Vec<String> {
    found.iter().filter_map(|found| said(found.value)).collect()
}

fn joined(texts: &[String]) -> Option<String> {
    (!texts.is_empty()).then(|| texts.join("; "))
}

/// The fields that a place tells of: one whose name is known, or all members of an object.
fn fields(found: &Found<'_>) -> Vec<(String, String)> {
    let of = |name: &str, value| texts(value).into_iter().map(|text| (name.to_owned(), text)).collect();
    match (found.name, found.value) {
        (Some(name), value) => of(name, value),
        (None, Value::Object(fields)) => {
            fields.iter().flat_map(|(name, value)| -> Vec<_> { of(name, value) }).collect()
        }
        (None, _) => Vec::new(),
    }
}

/// A text as it is, anything else as JSON; nothing where it is empty.
fn said(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    (!text.is_empty()).then_some(text)
}

/// One text or a list of them.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().filter_map(said).collect(),
        other => said(other).into_iter().collect(),
    }
}

fn is_html(content_type: Option<&str>, text: &str) -> bool {
    content_type.is_some_and(|content_type| content_type.contains("html"))
        || text.trim_start().get(..5).is_some_and(|start| start.eq_ignore_ascii_case("<html"))
        || text.trim_start().get(..9).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype"))
}

/// The title of a page, or its first heading: proxies put what happened there.
fn heading(page: &str) -> Option<String> {
    element(page, "title").or_else(|| element(page, "h1"))
}

fn element(page: &str, name: &str) -> Option<String> {
    // Only ASCII letters change, so places in one are places in the other.
    let lower = page.to_ascii_lowercase();
    let start = lower.find(&format!("<{name}"))?;
    let start = start + lower[start..].find('>')? + 1;
    let end = start + lower[start..].find(&format!("</{name}"))?;
    let mut text = String::new();
    let mut rest = &page[start..end];
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let text =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")]
            .into_iter()
            .fold(text, |text, (entity, character)| text.replace(entity, character));
    line(&text)
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::Explanation;
    use crate::api::info::ErrorShape;

    const SHAPE: ErrorShape = ErrorShape::UNKNOWN
        .with_message(&["/error/message", "/errors/0/message"])
        .with_detail(&["/error/detail"])
        .with_fields(&["/error/fields"])
        .with_id(&["/error/id"]);

    fn read(content_type: &str, body: &'static str) -> Explanation {
        Explanation::read(&SHAPE, Some(content_type), &Bytes::from(body))
    }

    #[test]
    fn json_is_read_by_its_shape() {
        let said = read(
            "application/json",
            r#"{"type":"error","error":{"message":"Bad request","detail":"see fields","id":"a1","fields":{"name":["too long","not free"],"title":"required"}}}"#,
        );
        assert_eq!(said.message.as_deref(), Some("Bad request"));
        assert_eq!(said.detail.as_deref(), Some("see fields"));
        assert_eq!(said.id.as_deref(), Some("a1"));
        let fields: Vec<(&str, &str)> = said.fields.iter().map(|(name, text)| (&**name, &**text)).collect();
        assert_eq!(fields, [("name", "too long"), ("name", "not free"), ("title", "required")]);
    }

    #[test]
    fn scopes_stand_in_the_detail() {
        let said = read(
            "application/json",
            r#"{"error":{"message":"No","detail":{"required":["repository:write"],"granted":["repository"]}}}"#,
        );
        assert_eq!(said.required, ["repository:write"]);
        assert_eq!(said.granted, ["repository"]);
        assert!(said.detail.is_some_and(|detail| detail.contains("repository:write")));
    }

    #[test]
    fn the_second_pointer_serves_where_the_first_finds_nothing() {
        let said = read("application/json", r#"{"error":{"message":null},"errors":[{"message":"Locked"}]}"#);
        assert_eq!(said.message.as_deref(), Some("Locked"));
    }

    #[test]
    fn html_gives_its_heading() {
        let page = "<!DOCTYPE html>\n<HTML><head><Title lang=en>502\n Bad <b>Gateway</b> &amp; more</TITLE></head><body>x</body>";
        assert_eq!(read("text/plain", page).message.as_deref(), Some("502 Bad Gateway & more"));
        assert_eq!(read("text/html", "<h1>Oops</h1>").message.as_deref(), Some("Oops"));
        assert_eq!(read("text/html", "<p>nothing said").message, None);
        assert_eq!(read("text/html", "<title").message, None);
    }

    #[test]
    fn plain_text_is_bounded() {
        assert_eq!(
            read("text/plain", " Rate limit\nfor this resource \n").message.as_deref(),
            Some("Rate limit for this resource")
        );
        assert_eq!(read("text/plain", "").message, None);
        let long = Explanation::read(&SHAPE, None, &Bytes::from("é".repeat(10_000)));
        assert_eq!(long.message.map(|message| message.chars().count()), Some(501));
    }
}
