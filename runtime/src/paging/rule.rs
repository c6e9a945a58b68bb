//! In `paging`: how a list of any shape leads to its next part, said as data: a link in the body or in the header
//! `Link`, a cursor, an offset, the number of a page.

use serde_json::Value as Parsed;
use url::form_urlencoded;

use crate::answer::head::Head;
use crate::paging::step::{Paged, Step};
use crate::wire::{Encode, Value, View};

/// How the parts of a list lead on. Places in a body are JSON pointers.
///
/// ```
/// use bitbucket_runtime::PageRule;
///
/// const BY_CURSOR: PageRule = PageRule::cursor("/meta/next_cursor", "cursor").with_more("/meta/has_more");
/// const BY_OFFSET: PageRule = PageRule::offset("offset").with_total("/total");
/// # let _ = (BY_CURSOR, BY_OFFSET);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct PageRule {
    way: Way,
    total: Option<&'static str>,
    pages: Option<&'static str>,
    more: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Link(&'static str),
    Header,
    Cursor(&'static str, &'static str),
    Offset(&'static str),
    Number(&'static str, i64),
}

impl PageRule {
    /// A part links to the next: at this place stands its address.
    pub const fn link(pointer: &'static str) -> Self {
        Self::by(Way::Link(pointer))
    }

    /// The header `Link` names the next part, as `rel="next"` (RFC 8288).
    pub const fn header() -> Self {
        Self::by(Way::Header)
    }

    /// At this place stands what this query parameter asks for the next part with.
    pub const fn cursor(pointer: &'static str, parameter: &'static str) -> Self {
        Self::by(Way::Cursor(pointer, parameter))
    }

    /// This query parameter says how many items come before a part, the first of all being 0.
    pub const fn offset(parameter: &'static str) -> Self {
        Self::by(Way::Offset(parameter))
    }

    /// This query parameter says the number of a part, the first of all being `first`, which is 1 or 0.
    pub const fn number(parameter: &'static str, first: i64) -> Self {
        Self::by(Way::Number(parameter, first))
    }

    /// Says where it stands how many items all parts have together: behind the last nothing is asked.
    pub const fn with_total(mut self, pointer: &'static str) -> Self {
        self.total = Some(pointer);
        self
    }

    /// Says where it stands how many parts there are.
    pub const fn with_pages(mut self, pointer: &'static str) -> Self {
        self.pages = Some(pointer);
        self
    }

    /// Says where it stands, as true or false, whether there is more.
    pub const fn with_more(mut self, pointer: &'static str) -> Self {
        self.more = Some(pointer);
        self
    }

    const fn by(way: Way) -> Self {
        Self { way, total: None, pages: None, more: None }
    }

    /// How a part leads to the next, which has so many items and came with this head.
    #[must_use]
    pub fn step(&self, part: &dyn Encode, items: usize, head: &Head) -> Step {
        let at = |pointer: Option<&'static str>| pointer.and_then(|pointer| look(part.view(), pointer));
        let number = |pointer| at(pointer).as_ref().and_then(whole);
        if at(self.more) == Some(Parsed::Bool(false)) {
            return Step::End;
        }
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
                    _ => Step::Query(vec![(parameter, next.to_string())]),
                }
            }
            Way::Number(parameter, first) => {
                let next = asked(head, parameter).unwrap_or(first).saturating_add(1);
                match number(self.pages) {
                    Some(pages) if next.saturating_sub(first) >= pages => Step::End,
                    _ => Step::Query(vec![(parameter, next.to_string())]),
                }
            }
        }
    }
}

/// A list whose parts have nothing beside their items: the header `Link` says where the next one is.
impl<T: Value> Paged for Vec<T> {
    type Item = T;

    fn step(&self) -> Step {
        Step::End
    }

    fn step_after(&self, head: &Head) -> Step {
        PageRule::header().step(self, self.len(), head)
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
        _ => None,
    }
}

/// The address that a header `Link` names as the next (RFC 8288, section 3).
fn next_in(head: &Head) -> Option<String> {
    let values = head.headers().get_all(http::header::LINK);
    values.iter().filter_map(|value| value.to_str().ok()).find_map(next_link)
}

fn next_link(header: &str) -> Option<String> {
    let mut rest = header;
    while let Some((_, behind)) = rest.split_once('<') {
        let (target, behind) = behind.split_once('>')?;
        let end = end_of(behind);
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

/// Where the parameters of a link end: at a comma that stands in no quotes.
fn end_of(text: &str) -> usize {
    let mut is_quoted = false;
    let end = text.bytes().position(|byte| {
        is_quoted ^= byte == b'"';
        byte == b',' && !is_quoted
    });
    end.unwrap_or(text.len())
}

fn parameters(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let pairs = text.split(';').filter_map(|pair| pair.split_once('='));
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
            (r#"<https://x/?p=1>; rel="first""#, None),
            ("<https://x", None),
            ("", None),
        ] {
            assert_eq!(next_link(header).as_deref(), next, "{header}");
        }
    }
}
