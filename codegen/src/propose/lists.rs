//! Lists that come in parts: what parameters and answers show of the way to the next part.

use serde_json::Value;

use super::bodies::followed;
use super::names::{self, Names};
use super::text::{self, Text, quoted};
use crate::document::Document;
use crate::ir::{Api, Field, Kind, Location, Operation, Parameter, Scalar, TypeId};
use crate::pointer::Pointer;
use crate::surface::answer::{Answer, Content};

/// How deep an answer is looked into.
const DEPTH: usize = 3;

/// A line for each list that seems to come in parts; `pages` are the properties of what was proposed as
/// `[pages]`.
pub(super) fn lists(document: &Document, api: &Api, pages: &[String], text: &mut Text) {
    let lines: Vec<String> = api
        .operations
        .iter()
        .filter(|operation| operation.method == "GET")
        .filter_map(|operation| {
            let entry = Shown::of(document, api, pages, operation)?.entry()?;
            Some(format!("{} = {entry}", text::key(&operation.key())))
        })
        .collect();
    if lines.is_empty() {
        return;
    }
    text.blank();
    text.comment("Lists that seem to come in parts, by their parameters and answers: without its `#` a line lets `items`,");
    text.comment(
        "`pages` and `collect` of a request go from part to part. Only the server knows whether it is so.",
    );
    text.line("[lists]");
    lines.iter().for_each(|line| text.guess_line(line));
}

/// A value in an answer: its place, what it is called, what holds it, and what it is.
struct Leaf {
    pointer: String,
    name: String,
    around: String,
    scalar: Scalar,
    origin: Pointer,
}

/// What an operation shows of a list.
struct Shown<'a> {
    document: &'a Document,
    operation: &'a Operation,
    /// Where the items stand.
    items: String,
    leaves: Vec<Leaf>,
    parameters: Vec<(&'a Parameter, String, bool)>,
}

impl<'a> Shown<'a> {
    fn of(document: &'a Document, api: &Api, pages: &[String], operation: &'a Operation) -> Option<Self> {
        let Answer::One { content: Content::Json(list), .. } = Answer::of(operation) else { return None };
        let mut leaves = Vec::new();
        let items = match &api.get(list).kind {
            Kind::List(_) => String::new(),
            Kind::Struct(body) => {
                if !pages.is_empty() && pages.iter().all(|name| body.field(name).is_some()) {
                    return None;
                }
                gather(api, list, ("", ""), DEPTH, &mut leaves);
                items(api, list)?
            }
            _ => return None,
        };
        let is_whole =
            |id| matches!(bare(api, id), Kind::Scalar(Scalar::Integer | Scalar::Unsigned | Scalar::Number));
        let asked = operation.parameters.iter().filter(|parameter| parameter.location == Location::Query);
        let parameters = asked.map(|one| (one, names::plain(&one.wire), is_whole(one.ty))).collect();
        Some(Self { document, operation, items, leaves, parameters })
    }

    /// What is said of it behind the sign, the surest way first.
    fn entry(&self) -> Option<String> {
        let items = (!self.items.is_empty()).then(|| ("items", quoted(&self.items)));
        let mut pairs: Vec<(&str, String)> = Vec::new();
        let mut by = |way: &str, more: &[(&'static str, &str)]| {
            pairs.push(("by", quoted(way)));
            pairs.extend(items.clone());
            pairs.extend(more.iter().map(|(key, value)| (*key, quoted(value))));
        };
        if let Some(next) = self.link() {
            by("link", &[("next", next)]);
        } else if let Some((next, parameter)) = self.cursor() {
            by("cursor", &[("next", next), ("parameter", parameter)]);
        } else if self.has_header() {
            by("header", &[]);
        } else if let Some(parameter) = self.offset() {
            by("offset", &[("parameter", parameter)]);
            pairs.extend(self.integer(&names::TOTAL).map(|place| ("total", quoted(place))));
        } else if let Some(parameter) = self.number() {
            by("number", &[("parameter", &parameter.wire)]);
            let first = self.first(parameter);
            if first == 0 {
                pairs.push(("first", "0".to_owned()));
            }
            let parts = self.integer(&names::PARTS);
            // The number of the last part says how many there are where numbers begin with 1.
            let parts = parts.or_else(|| self.integer(&names::LAST).filter(|_| first == 1));
            pairs.extend(parts.map(|place| ("pages", quoted(place))));
            pairs.extend(self.integer(&names::TOTAL).map(|place| ("total", quoted(place))));
        } else {
            return None;
        }
        let more = self.leaf(|leaf| matches!(leaf.scalar, Scalar::Bool) && names::MORE.has(&leaf.name));
        pairs.extend(more.map(|leaf| ("more", quoted(&leaf.pointer))));
        let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{key} = {value}")).collect();
        Some(format!("{{ {} }}", pairs.join(", ")))
    }

    fn leaf(&self, is_it: impl Fn(&Leaf) -> bool) -> Option<&Leaf> {
        self.leaves.iter().find(|leaf| is_it(leaf))
    }

    /// Where a whole number of one of these names stands.
    fn integer(&self, names: &Names) -> Option<&str> {
        let is_whole =
            |leaf: &Leaf| matches!(leaf.scalar, Scalar::Integer | Scalar::Unsigned | Scalar::Number);
        let leaf = names.in_order().find_map(|name| self.leaf(|leaf| is_whole(leaf) && leaf.name == name));
        leaf.map(|leaf| leaf.pointer.as_str())
    }

    /// Where the address of the next part stands.
    fn link(&self) -> Option<&str> {
        let leaf = self.leaf(|leaf| {
            let is_next = names::LINK.has(&leaf.name)
                || (names::ADDRESS.has(&leaf.name) && names::LINK.has(&leaf.around));
            let is_address = || {
                let node = self.document.value().pointer(leaf.origin.as_str());
                let text = |key: &str| node.and_then(|node| node.get(key)?.as_str()).unwrap_or_default();
                names::LINKS.has(&leaf.around)
                    || ["uri", "url", "uri-reference"].contains(&text("format"))
                    || text("example").contains('/')
            };
            let is_text = matches!(leaf.scalar, Scalar::Text);
            // What is only called `next` may be what a parameter takes.
            is_text
                && is_next
                && (leaf.name != "next" || is_address() || self.of_cursor(&leaf.name).is_none())
        });
        leaf.map(|leaf| leaf.pointer.as_str())
    }

    /// Where a cursor stands, and the parameter that takes it.
    fn cursor(&self) -> Option<(&str, &str)> {
        let is_value = |leaf: &Leaf| {
            matches!(leaf.scalar, Scalar::Text | Scalar::Integer | Scalar::Unsigned | Scalar::Number)
        };
        let leaves = names::CURSOR.in_order();
        let found = leaves.filter_map(|name| self.leaf(|leaf| is_value(leaf) && leaf.name == name));
        { found }.find_map(|leaf| Some((leaf.pointer.as_str(), self.of_cursor(&leaf.name)?)))
    }

    /// The parameter that takes what is called so: by the same name, by what is behind `next`, else by one
    /// that cursors have.
    fn of_cursor(&self, name: &str) -> Option<&'a str> {
        let behind = name.strip_prefix("next").filter(|behind| !behind.is_empty()).unwrap_or(name);
        let mut usual = names::CURSOR_PARAMETER.in_order().filter(|_| !names::PLACED.has(behind));
        let wire = |wanted: &str| self.parameters.iter().find(|(_, name, _)| name == wanted);
        let found = [name, behind].into_iter().find_map(wire).or_else(|| usual.find_map(wire));
        found.map(|(one, ..)| one.wire.as_str())
    }

    /// The parameter that says how many items come before.
    fn offset(&self) -> Option<&'a str> {
        let found = self.whole_parameter(&names::OFFSET)?;
        let is_sure = self.has_size() || self.integer(&names::TOTAL).is_some();
        is_sure.then_some(found.wire.as_str())
    }

    /// The parameter that says the number of a part.
    fn number(&self) -> Option<&'a Parameter> {
        let found = self.whole_parameter(&names::NUMBER)?;
        let counts = [&names::TOTAL, &names::PARTS, &names::LAST];
        let is_sure = self.has_size()
            || counts.iter().any(|names| self.integer(names).is_some())
            || self.leaf(|leaf| names::MORE.has(&leaf.name)).is_some();
        is_sure.then_some(found)
    }

    fn whole_parameter(&self, names: &Names) -> Option<&'a Parameter> {
        let found =
            |wanted: &str| self.parameters.iter().find(|(_, name, is_whole)| *is_whole && name == wanted);
        names.in_order().find_map(found).map(|(parameter, ..)| *parameter)
    }

    fn has_size(&self) -> bool {
        self.parameters.iter().any(|(_, name, _)| names::SIZE.has(name))
    }

    /// The number of the first part of all.
    fn first(&self, parameter: &Parameter) -> i64 {
        let node = self.document.value().pointer(parameter.origin.as_str());
        let said = |key: &str| {
            let node = node.and_then(|node| followed(self.document, node))?;
            node.get(key).or_else(|| node.get("schema")?.get(key))?.as_i64()
        };
        match said("default").or_else(|| said("minimum")) {
            Some(0) => 0,
            _ => 1,
        }
    }

    /// Whether an answer is declared with a header `Link`.
    fn has_header(&self) -> bool {
        let responses = self.document.value().pointer(self.operation.origin.join("responses").as_str());
        let responses = responses.and_then(Value::as_object).into_iter().flatten();
        let good = responses.filter(|(status, _)| status.starts_with('2'));
        let headers =
            good.filter_map(|(_, answer)| followed(self.document, answer)?.get("headers")?.as_object());
        headers.flatten().any(|(name, _)| name.eq_ignore_ascii_case("link"))
    }
}

/// Single values of an answer, those of what is around them included where that is about the list.
fn gather(api: &Api, id: TypeId, (pointer, around): (&str, &str), depth: usize, found: &mut Vec<Leaf>) {
    let Kind::Struct(body) = bare(api, id) else { return };
    for field in &body.fields {
        let (pointer, name) = (below(pointer, field), names::plain(&field.wire));
        match bare(api, field.ty) {
            Kind::Scalar(scalar) => found.push(Leaf {
                pointer,
                name,
                around: around.to_owned(),
                scalar: *scalar,
                origin: field.origin.clone(),
            }),
            Kind::Struct(_) if depth > 1 && (names::AROUND.has(&name) || names::LINK.has(&name)) => {
                gather(api, field.ty, (&pointer, &name), depth - 1, found);
            }
            _ => {}
        }
    }
}

/// Where the items of an answer stand: in its only list, in the likeliest of several, or in what holds the
/// data.
fn items(api: &Api, id: TypeId) -> Option<String> {
    let list = |id: TypeId| -> Option<&Field> {
        let Kind::Struct(body) = &api.get(id).kind else { return None };
        let is_list = |field: &&Field| {
            matches!(api.get(field.ty).kind, Kind::List(_)) && !names::BESIDE.has(&names::plain(&field.wire))
        };
        let lists: Vec<&Field> = body.fields.iter().filter(is_list).collect();
        match lists.as_slice() {
            [only] => Some(*only),
            lists => names::ITEMS
                .in_order()
                .find_map(|name| lists.iter().copied().find(|field| names::plain(&field.wire) == name)),
        }
    };
    if let Some(field) = list(id) {
        return Some(below("", field));
    }
    let Kind::Struct(body) = &api.get(id).kind else { return None };
    let holders = body.fields.iter().filter(|field| names::HOLDER.has(&names::plain(&field.wire)));
    { holders }.find_map(|holder| Some(below(&below("", holder), list(holder.ty)?)))
}

fn below(pointer: &str, field: &Field) -> String {
    Pointer::parse(pointer).unwrap_or_default().join(&field.wire).to_string()
}

/// What stands where null may stand too.
fn bare(api: &Api, mut id: TypeId) -> &Kind {
    while let Kind::Nullable(inner) = api.get(id).kind {
        id = inner;
    }
    &api.get(id).kind
}
