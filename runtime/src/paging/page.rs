//! In `paging`: the page that links to the next one.

use crate::answer::head::Head;
use crate::paging::page_model::page_model;
use crate::paging::said;
use crate::paging::step::{Paged, Step};
use crate::request::Request;
use crate::wire::{Extra, Lenient, Value};

/// A part of a long list, with the address of the next part.
///
/// Only the values and [`Page::next`] are sure; servers leave out the rest where counting is dear.
#[derive(Clone, PartialEq)]
pub struct Page<T> {
    /// The items.
    pub values: Vec<T>,
    /// The address of the next page; none on the last one. Opaque: follow it as it is, which
    /// [`Request::pages`](crate::Request::pages) does.
    pub next: Option<String>,
    /// The address of the page before, where the server can tell.
    pub previous: Option<String>,
    /// The number of this page, counted from 1.
    pub page: Option<i64>,
    /// The largest number of items on a page.
    pub pagelen: Option<i64>,
    /// The number of items on all pages.
    pub size: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

impl<T: Value> Page<T> {
    /// The number of the next page, where this one has items and its numbers tell of more: some
    /// lists give no `next` although there are more pages.
    ///
    /// # Errors
    /// What was said in the place of a number, where all of them are there.
    fn counted_next(&self, has_items: bool) -> Result<Option<i64>, String> {
        let page = said::number(self.page, &self.extra, "page");
        let pagelen = said::number(self.pagelen, &self.extra, "pagelen");
        let size = said::number(self.size, &self.extra, "size");
        let counts = [&page, &pagelen, &size].iter().all(|number| **number != Ok(None));
        if !has_items || !counts {
            return Ok(None);
        }
        let (Some(page), Some(pagelen), Some(size)) = (page?, pagelen?, size?) else { return Ok(None) };
        let read = page.checked_mul(pagelen);
        let more = page > 0 && pagelen > 0 && read.is_some_and(|read| read < size);
        Ok(more.then(|| page.saturating_add(1)))
    }

    /// How to get the next page; `has_items` says whether this one has any.
    fn way_on(&self, has_items: bool) -> Step {
        match (&self.next, self.extra.get("next")) {
            (Some(next), _) if !next.is_empty() => return Step::Link(next.clone()),
            (None, Some(odd)) => return Step::Unclear(said::instead(odd, "next")),
            _ => {}
        }
        match self.counted_next(has_items) {
            Ok(Some(page)) => Step::Query(vec![("page", page.to_string())]),
            Ok(None) => Step::End,
            Err(said) => Step::Unclear(said),
        }
    }
}

impl<T: Value> Paged for Page<T> {
    type Item = T;

    const ITEMS: Option<&'static str> = Some("values");

    fn step(&self) -> Step {
        self.way_on(!self.values.is_empty())
    }

    fn step_behind(&self, _head: &Head, items: usize) -> Step {
        self.way_on(items > 0 || !self.values.is_empty())
    }

    fn early_step(&self) -> Option<Step> {
        self.next.clone().filter(|next| !next.is_empty()).map(Step::Link)
    }

    fn is_list(&self) -> bool {
        self.has_list()
    }

    fn into_items(self) -> Vec<T> {
        self.values
    }
}

impl<T: Value> Request<Page<T>> {
    /// The same list, each item read by itself: one that cannot be read is told without losing its
    /// neighbours.
    ///
    /// ```no_run
    /// # use bitbucket_runtime::{Api, Client, Error, Page, Request, wire::Json};
    /// # async fn program<A: Api>(client: Client<A>, list: Request<Page<i64>>) -> Result<(), Error> {
    /// for item in list.lenient().collect(&client).await? {
    ///     match item.as_result() {
    ///         Ok(item) => println!("{item}"),
    ///         Err(unread) => eprintln!("{unread}: {}", unread.error()),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn lenient(&self) -> Request<Page<Lenient<T>>> {
        self.clone().reading()
    }
}

page_model! { Page { next = "next", previous = "previous", page = "page", pagelen = "pagelen", size = "size" } }

#[cfg(test)]
mod tests {
    use super::Page;
    use crate::paging::step::{Paged, Step};
    use crate::wire::{Value as _, from_slice, to_vec};

    fn step(json: &str) -> Step {
        from_slice::<Page<i64>>(json.as_bytes()).expect("a page").step()
    }

    #[test]
    fn the_link_goes_before_the_numbers() {
        assert_eq!(
            step(r#"{"values":[1],"next":"https://x/?page=abc","page":1,"pagelen":1,"size":9}"#),
            Step::Link("https://x/?page=abc".into())
        );
    }

    #[test]
    fn numbers_serve_where_there_is_no_link() {
        let more = Step::Query(vec![("page", "2".into())]);
        assert_eq!(step(r#"{"values":[1,2],"page":1,"pagelen":2,"size":3}"#), more);
        assert_eq!(step(r#"{"values":[1,2],"next":"","page":1,"pagelen":2,"size":3}"#), more);
        for end in [
            r#"{"values":[1,2],"page":1,"pagelen":2,"size":2}"#,
            r#"{"values":[3],"page":2,"pagelen":2,"size":3}"#,
            r#"{"values":[],"page":1,"pagelen":2,"size":3}"#,
            r#"{"values":[1,2],"pagelen":2,"size":3}"#,
            r#"{"values":[1,2]}"#,
            r#"{"values":[1],"page":9223372036854775807,"pagelen":2,"size":3}"#,
            r#"{"values":[1],"page":-1,"pagelen":1,"size":3}"#,
        ] {
            assert_eq!(step(end), Step::End, "{end}");
        }
    }

    #[test]
    fn what_is_said_in_another_kind_is_understood_or_told() {
        let more = Step::Query(vec![("page", "2".into())]);
        for numbers in [r#""page":1,"pagelen":2,"size":"3""#, r#""page":1.0,"pagelen":"2","size":3.00"#] {
            assert_eq!(step(&format!(r#"{{"values":[1,2],{numbers}}}"#)), more, "{numbers}");
        }
        for (odd, said) in [
            (r#""next":{"href":"/p"}"#, "`next` is an object"),
            (r#""next":7"#, "`next` is a number"),
            (r#""next":["/p"]"#, "`next` is a list"),
            (r#""next":false,"page":1,"pagelen":1,"size":1"#, "`next` is a truth value"),
            (r#""page":1,"pagelen":1,"size":"many""#, "`size` is a text"),
            (r#""page":1.5,"pagelen":1,"size":9"#, "`page` is a number"),
        ] {
            assert_eq!(step(&format!(r#"{{"values":[1],{odd}}}"#)), Step::Unclear(said.into()), "{odd}");
        }
        assert_eq!(step(r#"{"values":[1],"page":1,"size":"many"}"#), Step::End);
    }

    #[test]
    fn a_page_is_known_by_its_list() {
        for (json, is_list, is_foreign) in [
            (r#"{"values":[]}"#, true, false),
            ("[]", true, false),
            (r#"{"values":[],"errors":[]}"#, true, false),
            ("{}", false, false),
            (r#"{"size":1}"#, false, false),
            (r#"{"size":"1","x":2}"#, false, false),
            (r#"{"next":null,"x":2}"#, false, false),
            (r#"{"message":"maintenance"}"#, false, true),
            (r#"{"errors":[{"message":"x"}]}"#, false, true),
        ] {
            let page: Page<i64> = from_slice(json.as_bytes()).expect("a page");
            assert_eq!((page.is_list(), page.is_foreign()), (is_list, is_foreign), "{json}");
        }
        assert!(Page::<i64>::default().is_list());
    }

    #[test]
    fn what_is_read_is_written() {
        for json in [
            r#"{"values":[1],"next":null,"size":1,"x":{"y":[]}}"#,
            r#"{"values":[]}"#,
            r#"{"size":1}"#,
            "{}",
            "[1,2]",
            "[]",
        ] {
            let page: Page<i64> = from_slice(json.as_bytes()).expect("a page");
            assert_eq!(
                serde_json::from_slice::<serde_json::Value>(&to_vec(&page)).ok(),
                serde_json::from_str(json).ok()
            );
        }
        assert_eq!(to_vec(&Page::<i64>::default()), br#"{"values":[]}"#);
    }
}
