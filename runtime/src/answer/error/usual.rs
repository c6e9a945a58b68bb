//! In `answer::error`: what an error body says of an API of which nobody said where it says it: by the names that
//! standards (RFC 9457, RFC 6749, JSON:API), vendors and frameworks use.

use serde_json::{Map, Value};

/// The most things that are told of one body: an error is for a person to read.
const MOST: usize = 100;

/// Members that hold a sentence for people, as letters and digits alone, the likeliest first.
const SENTENCES: [&str; 19] = [
    "message",
    "errormessage",
    "errordescription",
    "usermessage",
    "msg",
    "errormsg",
    "title",
    "detail",
    "description",
    "reason",
    "faultstring",
    "errorsummary",
    "details",
    "errortext",
    "text",
    "error",
    "summary",
    "code",
    "status",
];

/// Of these no sentence is made where there is a list of what is wrong beside them.
const POOR: [&str; 3] = ["code", "summary", "status"];

/// Members that hold more such bodies, or a sentence each.
const LISTS: [&str; 9] = [
    "errors",
    "errormessages",
    "error",
    "detail",
    "details",
    "fielderrors",
    "invalidparams",
    "fieldviolations",
    "causes",
];

/// Members that say which field it is about.
const FIELDS: [&str; 8] =
    ["field", "fieldname", "param", "parameter", "property", "propertypath", "pointer", "name"];

/// Members that name this occurrence of the error.
const IDS: [&str; 9] =
    ["requestid", "traceid", "correlationid", "errorid", "logid", "eventid", "reference", "uuid", "instance"];

/// Names that stand for no field.
const OF_NO_FIELD: [&str; 5] = ["nonfielderrors", "all", "base", "general", "global"];

/// Parts of a request, below which some frameworks tell of its fields.
const PARTS: [&str; 12] = [
    "body",
    "cookie",
    "cookies",
    "files",
    "form",
    "header",
    "headers",
    "json",
    "json_or_form",
    "path",
    "query",
    "querystring",
];

/// How deep fields stand in one another.
const DEEPEST: usize = 8;

/// What an error body says.
#[derive(Debug, Default)]
pub(super) struct Usual {
    pub(super) messages: Vec<String>,
    pub(super) detail: Option<String>,
    pub(super) fields: Vec<(String, String)>,
    pub(super) id: Option<String>,
}

/// Reads a body of JSON by what its members are called.
pub(super) fn read(json: &Value) -> Usual {
    let mut said = Usual::default();
    body(json, 0, &mut said);
    said.messages.truncate(MOST);
    said.fields.truncate(MOST);
    if said.messages.is_empty() {
        let told = said.fields.iter().map(|(field, text)| format!("{field}: {text}"));
        said.messages = told.collect();
    }
    said
}

/// The name of a member as letters and digits alone, so that `error_description` and `errorDescription` are one.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

fn text(value: &Value) -> Option<&str> {
    value.as_str().map(str::trim).filter(|text| !text.is_empty())
}

fn member<'v>(members: &'v Map<String, Value>, wanted: &str) -> Option<&'v Value> {
    members.iter().find(|(name, _)| plain(name) == wanted).map(|(_, value)| value)
}

fn say(said: &mut Usual, sentence: &str) {
    if said.messages.len() < MOST && !said.messages.iter().any(|known| known == sentence) {
        said.messages.push(sentence.to_owned());
    }
}

fn body(json: &Value, depth: usize, said: &mut Usual) {
    match json {
        Value::String(_) => text(json).into_iter().for_each(|sentence| say(said, sentence)),
        Value::Array(items) => items.iter().take(MOST).for_each(|item| one(item, depth, said)),
        Value::Object(members) => object(members, depth, said),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn object(members: &Map<String, Value>, depth: usize, said: &mut Usual) {
    if let Some(fields) = texts_by_field(members) {
        return add_fields(fields, said);
    }
    let sentences = || SENTENCES.iter().filter_map(|name| Some((*name, text(member(members, name)?)?)));
    let has_list = LISTS.iter().any(|name| member(members, name).is_some_and(is_list));
    let first = sentences().find(|(name, _)| !(has_list && POOR.contains(name)));
    if let Some((_, sentence)) = first {
        say(said, sentence);
    }
    // Of problem details the title says what kind it is, and the detail what happened.
    if let Some(detail) = member(members, "detail").and_then(text)
        && first.is_some_and(|(name, _)| name != "detail")
        && said.detail.is_none()
    {
        said.detail = Some(detail.to_owned());
    }
    if said.id.is_none() {
        let id = IDS.iter().find_map(|name| text(member(members, name)?));
        said.id = id.map(str::to_owned);
    }
    // Bodies hold bodies, and nobody reads deeper than this.
    if depth >= 4 {
        return;
    }
    for name in LISTS {
        match member(members, name) {
            Some(Value::Object(inner)) => object(inner, depth + 1, said),
            Some(list @ Value::Array(_)) => body(list, depth + 1, said),
            _ => {}
        }
    }
    // One object within another that is called something else, as in `{"fault": {…}}`.
    let only = members
        .iter()
        .next()
        .filter(|(name, _)| members.len() == 1 && !LISTS.contains(&plain(name).as_str()));
    if let (None, Some((_, Value::Object(inner)))) = (first, only) {
        object(inner, depth + 1, said);
    }
}

fn is_list(value: &Value) -> bool {
    value.as_array().is_some_and(|items| !items.is_empty()) || value.is_object()
}

/// One item of a list: a sentence, or what is said of a field.
fn one(item: &Value, depth: usize, said: &mut Usual) {
    let Value::Object(members) = item else { return body(item, depth, said) };
    // Of problem details the title says what kind it is, and the detail what is wrong with this field.
    let detail = member(members, "detail").and_then(text);
    let sentence = detail.or_else(|| SENTENCES.iter().find_map(|name| text(member(members, name)?)));
    // JSON:API says it in an object of its own.
    let source = member(members, "source").and_then(Value::as_object).unwrap_or(members);
    let named = FIELDS.iter().find_map(|name| text(member(source, name)?)).map(str::to_owned);
    let field = named.or_else(|| member(members, "loc").or_else(|| member(members, "path")).and_then(place));
    match (field, sentence) {
        (Some(field), Some(sentence)) if field != sentence => said.fields.push((field, sentence.to_owned())),
        _ => object(members, depth + 1, said),
    }
}

/// Where something stands, as some frameworks say it: the part of the request, then the way to the field.
fn place(steps: &Value) -> Option<String> {
    let steps = steps.as_array()?.iter().map(|step| match step {
        Value::String(step) => step.clone(),
        other => other.to_string(),
    });
    let mut steps: Vec<String> = steps.collect();
    let is_part = |first: &String| PARTS.contains(&first.as_str());
    if steps.len() > 1 && steps.first().is_some_and(is_part) {
        steps.remove(0);
    }
    (!steps.is_empty()).then(|| steps.join("."))
}

/// What is said of each field, where an object is a map from fields to a list of texts each. What is said of what a
/// field holds stands in a map of its own, or in a list of such maps; the way to it is one name then, `parts.0.number`.
fn texts_by_field(members: &Map<String, Value>) -> Option<Vec<(String, Vec<&str>)>> {
    // A body with one list of sentences is no map of fields.
    let is_list = |name: &String| LISTS.contains(&plain(name).as_str());
    let mut found = Vec::new();
    let is_map = !members.keys().any(is_list) && of_each(members, "", 0, &mut found);
    (is_map && !found.is_empty()).then_some(found)
}

fn of_each<'v>(
    members: &'v Map<String, Value>,
    place: &str,
    depth: usize,
    found: &mut Vec<(String, Vec<&'v str>)>,
) -> bool {
    members.iter().all(|(name, value)| {
        let is_part = depth == 0 && value.is_object() && PARTS.contains(&name.as_str());
        let is_whole = name == "_schema" || OF_NO_FIELD.contains(&plain(name).as_str());
        let inner = if is_part || is_whole { place.to_owned() } else { below(place, name) };
        leads_to_texts(value, &inner, depth + 1, found)
    })
}

fn leads_to_texts<'v>(
    value: &'v Value,
    place: &str,
    depth: usize,
    found: &mut Vec<(String, Vec<&'v str>)>,
) -> bool {
    match value {
        Value::Array(items) if !items.is_empty() && items.iter().all(Value::is_string) => {
            found.push((place.to_owned(), sentences(value)));
            true
        }
        // Nothing is said of the items that are right.
        Value::Array(items) if !items.is_empty() && depth < DEEPEST => {
            let mut items = items.iter().enumerate();
            items.all(|(index, item)| {
                item.is_object() && leads_to_texts(item, &below(place, &index.to_string()), depth + 1, found)
            })
        }
        Value::Object(members) if depth < DEEPEST => of_each(members, place, depth, found),
        _ => false,
    }
}

fn below(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}

fn sentences(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(text).collect()
}

/// What is said of no field is a sentence.
fn add_fields(fields: Vec<(String, Vec<&str>)>, said: &mut Usual) {
    for (name, texts) in fields {
        for sentence in texts {
            match name.is_empty() {
                true => say(said, sentence),
                false => said.fields.push((name.clone(), sentence.to_owned())),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::read;

    fn told(json: &Value) -> String {
        let said = read(json);
        let fields: Vec<String> = said.fields.iter().map(|(name, text)| format!("{name}={text}")).collect();
        let or = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
        let message = (!said.messages.is_empty()).then(|| said.messages.join("; "));
        format!("{} | {} | {} | {}", or(message), or(said.detail), fields.join(","), or(said.id))
    }

    #[test]
    fn sentences_are_found_by_their_names() {
        for (body, expected) in [
            (json!("Not found"), "Not found | - |  | -"),
            (json!({"message": "No"}), "No | - |  | -"),
            (json!({"Message": "No", "code": 7}), "No | - |  | -"),
            (json!({"error": "No such thing"}), "No such thing | - |  | -"),
            (json!({"error": {"message": "No", "type": "x", "code": "y"}}), "No | - |  | -"),
            (json!({"error": "invalid_grant", "error_description": "Expired"}), "Expired | - |  | -"),
            (
                json!({"status": 404, "error": "Not Found", "message": "", "path": "/x"}),
                "Not Found | - |  | -",
            ),
            (json!({"status": 404, "error": "Not Found", "message": "No item"}), "No item | - |  | -"),
            (json!({"detail": "Not found."}), "Not found. | - |  | -"),
            (
                json!({"type": "https://x/y", "title": "Out of credit", "status": 403, "detail": "30 of 50", "instance": "/a/1"}),
                "Out of credit | 30 of 50 |  | /a/1",
            ),
            (json!({"code": "E1", "requestId": "r-1"}), "E1 | - |  | r-1"),
            (json!(["No", "Never"]), "No; Never | - |  | -"),
            (json!({"errors": ["No", "Never"]}), "No; Never | - |  | -"),
            (json!({"errorMessages": ["No"], "errors": {}}), "No | - |  | -"),
            (json!([{"code": 1, "message": "No"}]), "No | - |  | -"),
            (json!({"errors": [{"message": "No", "path": []}]}), "No | - |  | -"),
            (json!({"fault": {"faultstring": "Bad key"}}), "Bad key | - |  | -"),
            (json!({"ok": false}), "- | - |  | -"),
            // What the status is called, where nothing else is said.
            (json!({"code": 404, "status": "Not Found"}), "Not Found | - |  | -"),
            (json!({"code": 422, "status": "Unprocessable", "message": "No"}), "No | - |  | -"),
            (json!({"code": 422, "status": "Unprocessable", "errors": ["No"]}), "No | - |  | -"),
            (json!({"error": {"code": 404, "status": "NOT_FOUND"}}), "NOT_FOUND | - |  | -"),
            (json!({"status": "error", "error": {"message": "No"}}), "No | - |  | -"),
            (json!({"status": 404}), "- | - |  | -"),
            (json!(null), "- | - |  | -"),
            (json!(7), "- | - |  | -"),
        ] {
            assert_eq!(told(&body), expected, "{body}");
        }
    }

    #[test]
    fn fields_are_found_by_their_names() {
        for (body, expected) in [
            (
                json!({"detail": [{"loc": ["body", "items", 0, "name"], "msg": "field required", "type": "missing"}]}),
                "items.0.name: field required | - | items.0.name=field required | -",
            ),
            (json!({"name": ["Too long."], "non_field_errors": ["No."]}), "No. | - | name=Too long. | -"),
            (
                json!({"email": ["Taken.", "Odd."]}),
                "email: Taken.; email: Odd. | - | email=Taken.,email=Odd. | -",
            ),
            (
                json!({"name": ["Long."], "parts": [{}, {"size": ["Odd."], "non_field_errors": ["No."]}], "map": {"a": ["Bad."]}}),
                "map.a: Bad.; name: Long.; parts.1: No.; parts.1.size: Odd. | - | map.a=Bad.,name=Long.,parts.1=No.,parts.1.size=Odd. | -",
            ),
            (
                json!({"code": 422, "status": "Unprocessable", "errors": {"json": {"a": ["Odd."], "b": {"0": {"c": ["Bad."]}}, "_schema": ["No."]}, "query": {"d": ["Far."]}}}),
                "No. | - | a=Odd.,b.0.c=Bad.,d=Far. | -",
            ),
            // What is no text says nothing, and what is no field neither.
            (json!({"name": ["Long."], "parts": [7]}), "- | - |  | -"),
            (json!({"ids": [], "parts": [{}]}), "- | - |  | -"),
            (json!({"message": "Invalid", "errors": {"email": ["Taken"]}}), "Invalid | - | email=Taken | -"),
            (
                json!({"title": "Invalid", "status": 400, "traceId": "t-1", "errors": {"Name": ["Required"]}}),
                "Invalid | - | Name=Required | t-1",
            ),
            (
                json!({"message": "Validation Failed", "errors": [{"resource": "Issue", "field": "title", "code": "missing"}]}),
                "Validation Failed | - | title=missing | -",
            ),
            (
                json!({"errors": [{"title": "Invalid", "detail": "too short", "source": {"pointer": "/data/name"}}]}),
                "/data/name: too short | - | /data/name=too short | -",
            ),
            (
                json!({"title": "Invalid", "invalid-params": [{"name": "age", "reason": "must be positive"}]}),
                "Invalid | - | age=must be positive | -",
            ),
            (
                json!({"error": {"code": 400, "message": "Bad", "status": "INVALID_ARGUMENT", "details": [
                    {"@type": "x", "fieldViolations": [{"field": "id", "description": "unknown"}]}]}}),
                "Bad | - | id=unknown | -",
            ),
            (
                json!({"kind": "Status", "message": "pods is forbidden", "reason": "Forbidden",
                    "details": {"causes": [{"field": "spec.name", "message": "Required"}]}}),
                "pods is forbidden | - | spec.name=Required | -",
            ),
        ] {
            assert_eq!(told(&body), expected, "{body}");
        }
    }

    #[test]
    fn there_is_an_end() {
        let deep = (0..200).fold(json!({"message": "in"}), |inner, _| json!({"errors": [inner]}));
        assert_eq!(told(&deep), "- | - |  | -");
        let wide: Vec<Value> = (0..1000).map(|number| json!({"message": number.to_string()})).collect();
        assert_eq!(read(&json!(wide)).messages.len(), 100);
    }
}
