//! In `paging`: a list of any shape leads to its next part by its rule: by a link in the body or in the header
//! `Link`, a cursor, an offset, the number of a page.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use serde_json::Value as Parsed;
use url::form_urlencoded;

use crate::answer::head::Head;
use crate::api::page_rule::{PageRule, Way};
use crate::paging::page_model::is_foreign_behind;
use crate::paging::step::{Paged, Step};
use crate::wire::{Encode, Object, Value, View, to_vec};

impl PageRule {
    /// How a part leads to the next, which has so many items and came with this head.
    #[must_use]
    pub fn step(&self, part: &dyn Encode, items: usize, head: &Head) -> Step {
        let at = |pointer: Option<&'static str>| pointer.and_then(|pointer| look(part.view(), pointer));
        let number = |pointer| at(pointer).as_ref().and_then(whole);
        let more = at(self.more);
        if more == Some(Parsed::Bool(false)) {
            return Step::End;
        }
        let ask = |query, is_bounded| match is_bounded || more.is_some() {
            true => Step::Query(query),
            false => Step::Counted { query, items: of_items(part) },
        };
        match self.way {
            Way::Header => next_in(head).map_or(Step::End, Step::Link),
            Way::Link(pointer) => match at(Some(pointer)) {
                Some(Parsed::String(link)) if !link.is_empty() => Step::Link(link),
                None | Some(Parsed::String(_) | Parsed::Null | Parsed::Bool(false)) => Step::End,
                Some(other) => Step::Unclear(format!("`{pointer}` is {other}")),
            },
            Way::Cursor(pointer, parameter) => match at(Some(pointer)) {
                Some(Parsed::String(cursor)) if !cursor.is_empty() => Step::Query(vec![(parameter, cursor)]),
                Some(Parsed::Number(cursor)) => Step::Query(vec![(parameter, cursor.to_string())]),
                None | Some(Parsed::String(_) | Parsed::Null | Parsed::Bool(false)) => Step::End,
                Some(other) => Step::Unclear(format!("`{pointer}` is {other}")),
            },
            // A part without items is behind the last.
            Way::Offset(_) | Way::Number(..) if items == 0 => Step::End,
            Way::Offset(parameter) => {
                let read = i64::try_from(items).unwrap_or(i64::MAX);
                let next = asked(head, parameter).unwrap_or_default().saturating_add(read);
                match number(self.total) {
                    Some(total) if next >= total => Step::End,
                    total => ask(vec![(parameter, next.to_string())], total.is_some()),
                }
            }
            Way::Number(parameter, first) => {
                let next = asked(head, parameter).unwrap_or(first).saturating_add(1);
                let read = next.saturating_sub(first);
                // Those before could have as many as this one: where that makes all, nothing is left.
                let counted = read.saturating_mul(i64::try_from(items).unwrap_or(i64::MAX));
                let (pages, total) = (number(self.pages), number(self.total));
                match pages.is_some_and(|pages| read >= pages) || total.is_some_and(|total| counted >= total)
                {
                    true => Step::End,
                    false => ask(vec![(parameter, next.to_string())], pages.is_some() || total.is_some()),
                }
            }
        }
    }
}

/// How an answer of an operation leads to the next, which has so many items: by the operation's own rule
/// ([`Operation::pages`](crate::Operation::pages)), else by the header `Link`.
#[doc(hidden)]
#[must_use]
pub fn step_by_rule(part: &dyn Encode, items: usize, head: &Head) -> Step {
    head.operation().page_rule().unwrap_or(PageRule::header()).step(part, items, head)
}

/// Whether a model whose items are these, if any, holds a list. Some servers leave out an empty one; a model
/// with nothing that it should have, and with something else, is none.
#[doc(hidden)]
#[must_use]
pub fn is_a_list(part: &dyn Object, has_items: bool) -> bool {
    has_items || !is_foreign_behind(part, 0)
}

/// A list whose parts have nothing beside their items: its operation has a rule, or the header `Link` says
/// where the next one is.
impl<T: Value> Paged for Vec<T> {
    type Item = T;

    fn step(&self) -> Step {
        Step::End
    }

    fn step_after(&self, head: &Head) -> Step {
        step_by_rule(self, self.len(), head)
    }

    fn into_items(self) -> Vec<T> {
        self
    }
}

/// What the address of a part said of this parameter, as a number.
fn asked(head: &Head, parameter: &str) -> Option<i64> {
    let query = head.uri().query().unwrap_or_default();
    let found = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == parameter).last();
    found.and_then(|(_, value)| value.parse().ok())
}

fn whole(value: &Parsed) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str().and_then(|text| text.trim().parse().ok()))
}

/// A hash of what a part holds of its list, without what stands beside, which may say when it was written: of its
/// first lists on the way down, else of all of it.
fn of_items(part: &dyn Encode) -> u64 {
    let mut hasher = DefaultHasher::new();
    if !hash_lists(part, &mut hasher) {
        to_vec(part).hash(&mut hasher);
    }
    hasher.finish()
}

fn hash_lists(part: &dyn Encode, hasher: &mut DefaultHasher) -> bool {
    match part.view() {
        View::List(_) => {
            to_vec(part).hash(hasher);
            true
        }
        View::Object(object) => {
            let mut has_lists = false;
            object.fields(&mut |fields, _| {
                for field in fields {
                    has_lists |= hash_lists(*field, hasher);
                }
            });
            has_lists
        }
        _ => false,
    }
}

/// What stands at a place: scalars, and whatever a model keeps as JSON.
fn look(view: View<'_>, pointer: &str) -> Option<Parsed> {
    let Some(rest) = pointer.strip_prefix('/') else {
        return match view {
            View::Bool(value) => Some(Parsed::Bool(value)),
            View::Integer(value) => Some(value.into()),
            View::Unsigned(value) => Some(value.into()),
            View::Number(number) => serde_json::from_str(&number.to_string()).ok(),
            View::Text(text) => Some(text.into()),
            View::Json(json) | View::Unread(json) => serde_json::from_str(json.as_str()).ok(),
            View::Absent | View::List(_) | View::Map(_) | View::Object(_) => None,
        };
    };
    let (name, rest) = match rest.split_once('/') {
        Some((name, _)) => (name, &rest[name.len()..]),
        None => (rest, ""),
    };
    match view {
        View::Object(object) => {
            let name = name.replace("~1", "/").replace("~0", "~");
            let place = object.shape().fields().iter().position(|field| *field == name);
            let mut found = None;
            object.fields(&mut |fields, extra| {
                let field = place.and_then(|place| fields.get(place)).map(|field| field.view());
                found = match field {
                    Some(View::Absent) | None => {
                        extra.get(&name).and_then(|json| look(View::Json(json), rest))
                    }
                    Some(view) => look(view, rest),
                };
            });
            found
        }
        View::Json(json) | View::Unread(json) => {
            let parsed: Parsed = serde_json::from_str(json.as_str()).ok()?;
            parsed.pointer(pointer).cloned()
        }
        View::Map(entries) => {
            let name = name.replace("~1", "/").replace("~0", "~");
            let mut found = None;
            entries.entries(&mut |key, value| {
                if key == name {
                    found = look(value.view(), rest);
                }
            });
            found
        }
        _ => None,
    }
}

/// The address that a header `Link` names as the next (RFC 8288, section 3).
fn next_in(head: &Head) -> Option<String> {
    let values = head.headers().get_all(http::header::LINK);
    values.iter().find_map(|value| next_link(&String::from_utf8_lossy(value.as_bytes())))
}

fn next_link(header: &str) -> Option<String> {
    let mut rest = header;
    while let Some((_, behind)) = rest.split_once('<') {
        let (target, behind) = behind.split_once('>')?;
        let end = first_unquoted(behind, b',');
        let is_next = parameters(&behind[..end]).any(|(name, value)| {
            name.eq_ignore_ascii_case("rel")
                && value.split_ascii_whitespace().any(|kind| kind.eq_ignore_ascii_case("next"))
        });
        if is_next {
            return Some(target.trim().to_owned());
        }
        rest = &behind[end..];
    }
    None
}

/// Where a text first has this sign outside of quotes; its end where it has none.
fn first_unquoted(text: &str, sign: u8) -> usize {
    let (mut is_quoted, mut is_escaped) = (false, false);
    let place = text.bytes().position(|byte| {
        let was_escaped = std::mem::take(&mut is_escaped);
        is_quoted ^= byte == b'"' && !was_escaped;
        is_escaped = is_quoted && byte == b'\\' && !was_escaped;
        byte == sign && !is_quoted
    });
    place.unwrap_or(text.len())
}

fn parameters(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = Some(text);
    let pieces = std::iter::from_fn(move || {
        let text = rest?;
        let end = first_unquoted(text, b';');
        rest = text.get(end + 1..);
        Some(&text[..end])
    });
    let pairs = pieces.filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (name.trim(), value.trim().trim_matches('"')))
}

#[cfg(test)]
mod tests {
    use super::next_link;

    #[test]
    fn the_next_of_several_links_is_found() {
        for (header, next) in [
            (r#"<https://x/?p=2>; rel="next""#, Some("https://x/?p=2")),
            (r#"<https://x/?p=1>; rel="prev", <https://x/?p=3>; rel="next last""#, Some("https://x/?p=3")),
            (r#"</a,b>; title="x, <y>; rel=next"; rel=prev, </c>;REL=Next"#, Some("/c")),
            (r#"</a>; title="\"; rel=next"; rel=prev, </b>; rel="next""#, Some("/b")),
            (r#"</a>; title="\", <b>; rel=next"; rel=prev"#, None),
            (r#"<https://x/?p=1>; rel="first""#, None),
            ("<https://x", None),
            ("", None),
        ] {
            assert_eq!(next_link(header).as_deref(), next, "{header}");
        }
    }
}
