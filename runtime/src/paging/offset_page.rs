//! In `paging`: the page that names the offset of the next one.

use crate::paging::page_model::page_model;
use crate::paging::said;
use crate::paging::step::{Paged, Step};
use crate::request::Request;
use crate::wire::{Extra, Lenient, Value};

/// A part of a long list, with the offset at which the next part begins.
///
/// [`Request::pages`](crate::Request::pages) goes on at [`OffsetPage::next_page_start`] by way of the
/// query parameter `start`. It never computes the next offset: servers cap `limit`, and skip items
/// that the caller may not see.
#[derive(Clone, PartialEq)]
pub struct OffsetPage<T> {
    /// The items.
    pub values: Vec<T>,
    /// The offset of this page, counted from 0.
    pub start: Option<i64>,
    /// The largest number of items on a page; may be less than what was asked for.
    pub limit: Option<i64>,
    /// The number of items on this page.
    pub size: Option<i64>,
    /// True on the last page.
    pub is_last_page: Option<bool>,
    /// The offset of the next page; none on the last one.
    pub next_page_start: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

impl<T: Value> Paged for OffsetPage<T> {
    type Item = T;

    const ITEMS: Option<&'static str> = Some("values");

    fn step(&self) -> Step {
        let last = said::truth(self.is_last_page, &self.extra, "isLastPage");
        if last == Ok(Some(true)) {
            return Step::End;
        }
        let here = said::number(self.start, &self.extra, "start").ok().flatten().unwrap_or_default().max(0);
        match (said::number(self.next_page_start, &self.extra, "nextPageStart"), last) {
            (Ok(Some(next)), _) if next > here => Step::Query(vec![("start", next.to_string())]),
            (Ok(Some(next)), _) => {
                Step::Unclear(format!("`nextPageStart` is {next} on the page that begins at {here}"))
            }
            (Ok(None), Ok(Some(false))) => {
                Step::Unclear("`isLastPage` is false, and there is no `nextPageStart`".to_owned())
            }
            (Ok(None), Ok(_)) => Step::End,
            (Err(said), _) | (_, Err(said)) => Step::Unclear(said),
        }
    }

    fn early_step(&self) -> Option<Step> {
        // What one of them says depends on the others.
        let is_known =
            self.start.is_some() && self.is_last_page == Some(false) && self.next_page_start.is_some();
        Some(self.step()).filter(|step| is_known && matches!(step, Step::Query(_)))
    }

    fn is_list(&self) -> bool {
        self.has_list()
    }

    fn into_items(self) -> Vec<T> {
        self.values
    }
}

impl<T: Value> Request<OffsetPage<T>> {
    /// The same list, each item read by itself: one that cannot be read is told without losing its
    /// neighbours.
    pub fn lenient(&self) -> Request<OffsetPage<Lenient<T>>> {
        self.clone().reading()
    }
}

page_model! {
    OffsetPage {
        start = "start", limit = "limit", size = "size", is_last_page = "isLastPage",
        next_page_start = "nextPageStart"
    }
}

#[cfg(test)]
mod tests {
    use super::OffsetPage;
    use crate::paging::step::{Paged, Step};
    use crate::wire::{from_slice, to_vec};

    fn step(json: &str) -> Step {
        from_slice::<OffsetPage<i64>>(json.as_bytes()).expect("a page").step()
    }

    #[test]
    fn the_server_names_the_next_offset() {
        let next = Step::Query(vec![("start", "40".into())]);
        let full = r#"{"values":[1,2],"start":0,"limit":25,"size":2,"isLastPage":false,"nextPageStart":40}"#;
        assert_eq!(step(full), next);
        assert_eq!(step(r#"{"values":[],"isLastPage":false,"nextPageStart":40}"#), next);
        assert_eq!(step(r#"{"nextPageStart":40}"#), next);
        for end in [
            r#"{"values":[1],"start":0,"limit":1,"size":1,"isLastPage":true,"nextPageStart":null}"#,
            r#"{"values":[1],"isLastPage":true,"nextPageStart":1}"#,
            r#"{"values":[1],"start":0,"limit":1,"size":1}"#,
            r#"{"values":[1],"isLastPage":"true","nextPageStart":{}}"#,
            r#"{"values":[],"start":null,"limit":null,"size":null,"isLastPage":null,"nextPageStart":null}"#,
            "{}",
        ] {
            assert_eq!(step(end), Step::End, "{end}");
        }
    }

    #[test]
    fn what_is_said_in_another_kind_is_understood_or_told() {
        let next = Step::Query(vec![("start", "25".into())]);
        for way in [
            r#""isLastPage":false,"nextPageStart":"25""#,
            r#""isLastPage":"false","nextPageStart":25.0"#,
            r#""start":"20","nextPageStart":25"#,
        ] {
            assert_eq!(step(&format!(r#"{{"values":[1],{way}}}"#)), next, "{way}");
        }
        for (way, said) in [
            (r#""isLastPage":false"#, "`isLastPage` is false, and there is no `nextPageStart`"),
            (
                r#""isLastPage":false,"nextPageStart":null"#,
                "`isLastPage` is false, and there is no `nextPageStart`",
            ),
            (
                r#""isLastPage":false,"nextPageStart":-1"#,
                "`nextPageStart` is -1 on the page that begins at 0",
            ),
            (r#""isLastPage":false,"nextPageStart":0"#, "`nextPageStart` is 0 on the page that begins at 0"),
            (r#""start":50,"nextPageStart":25"#, "`nextPageStart` is 25 on the page that begins at 50"),
            (r#""start":25.0,"nextPageStart":"25""#, "`nextPageStart` is 25 on the page that begins at 25"),
            (r#""nextPageStart":"later""#, "`nextPageStart` is a text"),
            (r#""nextPageStart":25.5"#, "`nextPageStart` is a number"),
            (r#""isLastPage":[]"#, "`isLastPage` is a list"),
            (r#""isLastPage":0"#, "`isLastPage` is a number"),
        ] {
            assert_eq!(step(&format!(r#"{{"values":[1],{way}}}"#)), Step::Unclear(said.into()), "{way}");
        }
    }

    #[test]
    fn what_is_read_is_written() {
        for json in [
            r#"{"values":[1],"start":0,"isLastPage":true,"nextPageStart":null,"authorCount":{"x":[]}}"#,
            r#"{"values":[]}"#,
            r#"{"size":1}"#,
            "{}",
        ] {
            let page: OffsetPage<i64> = from_slice(json.as_bytes()).expect("a page");
            assert_eq!(
                serde_json::from_slice::<serde_json::Value>(&to_vec(&page)).ok(),
                serde_json::from_str(json).ok()
            );
        }
        assert_eq!(to_vec(&OffsetPage::<i64>::default()), br#"{"values":[]}"#);
    }
}
