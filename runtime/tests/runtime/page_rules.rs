//! Lists of any shape, by what their API says of the way on: a link, a header, a cursor, an offset, a number.

use std::collections::BTreeMap;

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{ErrorKind, Head, Operation, PageRule, Paged, Request, RequestOptions as _, Step};

use crate::support::{Answer, LIST, Seen, Server, json};

/// A list as no API here has it, which leads on by a rule.
macro_rules! list {
    ($name:ident, $rule:expr) => {
        bitbucket_runtime::model! {
            struct $name {
                things: Option<Vec<i64>>;
                paging: Option<Json>;
                total: Option<i64>;
            }
        }

        impl Paged for $name {
            type Item = i64;

            fn step(&self) -> Step {
                Step::End
            }

            fn step_after(&self, head: &Head) -> Step {
                const RULE: PageRule = $rule;
                RULE.step(self, self.things.as_ref().map_or(0, Vec::len), head)
            }

            fn into_items(self) -> Vec<i64> {
                self.things.unwrap_or_default()
            }
        }
    };
}

list!(Linked, PageRule::link("/paging/next"));
list!(ByCursor, PageRule::cursor("/paging/cursor", "after").with_more("/paging/more"));
list!(ByOffset, PageRule::offset("skip").with_total("/total"));
list!(Endless, PageRule::offset("skip"));
list!(Numbered, PageRule::number("page", 1).with_pages("/page_count"));
list!(FromZero, PageRule::number("page", 0));

async fn walked<P: Paged<Item = i64>>(answer: fn(&str) -> String) -> (Vec<i64>, Vec<String>) {
    static OPERATION: &Operation = &LIST;
    let server = Server::start(move |seen| json(answer(&seen.target))).await;
    let request: Request<P> = Request::new(OPERATION, &[]).with_query("q", "x");
    let items = request.collect(&server.client()).await.unwrap();
    (items, server.seen().iter().map(|seen| seen.target.clone()).collect())
}

#[tokio::test]
async fn a_link_in_the_body_is_followed() {
    let (items, seen) = walked::<Linked>(|target| match target {
        "/items?q=x" => r#"{"things":[1,2],"paging":{"next":"/items?token=a%20b"}}"#.to_owned(),
        _ => r#"{"things":[3],"paging":{"next":null}}"#.to_owned(),
    })
    .await;
    assert_eq!((items, seen.join(" ")), (vec![1, 2, 3], "/items?q=x /items?token=a%20b".to_owned()));
}

#[tokio::test]
async fn a_cursor_is_sent_back() {
    let (items, seen) = walked::<ByCursor>(|target| match target {
        "/items?q=x" => r#"{"things":[1],"paging":{"cursor":"a/b","more":true}}"#.to_owned(),
        "/items?q=x&after=a%2Fb" => r#"{"things":[],"paging":{"cursor":7}}"#.to_owned(),
        _ => r#"{"things":[2],"paging":{"cursor":"z","more":false}}"#.to_owned(),
    })
    .await;
    assert_eq!(items, [1, 2]);
    assert_eq!(seen, ["/items?q=x", "/items?q=x&after=a%2Fb", "/items?q=x&after=7"]);
}

#[tokio::test]
async fn an_offset_goes_on_by_what_came() {
    let (items, seen) = walked::<ByOffset>(|target| match target {
        "/items?q=x" => r#"{"things":[1,2],"total":3}"#.to_owned(),
        _ => r#"{"things":[3],"total":3}"#.to_owned(),
    })
    .await;
    assert_eq!((items, seen), (vec![1, 2, 3], vec!["/items?q=x".to_owned(), "/items?q=x&skip=2".to_owned()]));
    // Where nobody says how many there are, a part without items is the end.
    let (items, seen) = walked::<Endless>(|target| match target {
        "/items?q=x" => r#"{"things":[1,2]}"#.to_owned(),
        "/items?q=x&skip=2" => r#"{"things":[3]}"#.to_owned(),
        _ => r#"{"things":[]}"#.to_owned(),
    })
    .await;
    assert_eq!((items, seen.len()), (vec![1, 2, 3], 3));
}

#[tokio::test]
async fn a_number_goes_on_by_one() {
    let (items, seen) = walked::<Numbered>(|target| match target {
        "/items?q=x" => r#"{"things":[1],"page_count":"2"}"#.to_owned(),
        _ => r#"{"things":[2],"page_count":2}"#.to_owned(),
    })
    .await;
    assert_eq!((items, seen.join(" ")), (vec![1, 2], "/items?q=x /items?q=x&page=2".to_owned()));
    let (items, seen) = walked::<FromZero>(|target| match target {
        "/items?q=x" => r#"{"things":[1]}"#.to_owned(),
        "/items?q=x&page=1" => r#"{"things":[2]}"#.to_owned(),
        _ => r#"{"things":[]}"#.to_owned(),
    })
    .await;
    assert_eq!((items, seen.last().map(String::as_str)), (vec![1, 2], Some("/items?q=x&page=2")));
}

#[tokio::test]
async fn the_header_link_is_followed() {
    fn answer(seen: &Seen) -> Answer {
        let mut answer = json(if seen.target == "/items" { "[1,2]" } else { "[3]" });
        let link = if seen.target == "/items" {
            r#"</items?page=0>; rel="prev", </items?page=2>; rel="next""#
        } else {
            ""
        };
        answer.headers_mut().insert("link", link.parse().unwrap());
        answer
    }
    let server = Server::start(answer).await;
    let request: Request<Vec<i64>> = Request::new(&LIST, &[]);
    assert_eq!(request.collect(&server.client()).await.unwrap(), [1, 2, 3]);
    assert_eq!(server.seen()[1].target, "/items?page=2");
}

bitbucket_runtime::model! {
    /// A list as generated crates have it: a macro says where the items stand, the operation how it goes on.
    struct Found {
        result: Option<Box<Things>>;
        links: Option<BTreeMap<String, String>>;
        total: Option<i64>;
    }
}

bitbucket_runtime::model! {
    struct Things {
        things: Vec<i64>;
    }
}

bitbucket_runtime::paged! { Found: i64 = [result?] [things] }

async fn found(operation: &'static Operation, answer: fn(&str) -> String) -> (Vec<i64>, Vec<String>) {
    let server = Server::start(move |seen| json(answer(&seen.target))).await;
    let request: Request<Found> = Request::new(operation, &[]);
    let items = request.collect(&server.client()).await.unwrap();
    (items, server.seen().iter().map(|seen| seen.target.clone()).collect())
}

#[tokio::test]
async fn an_operation_says_how_its_lists_go_on() {
    static LINKED: Operation = Operation::get("things::list", "/items").pages(PageRule::link("/links/next"));
    let (items, seen) = found(&LINKED, |target| match target {
        "/items" => r#"{"result":{"things":[1,2]},"links":{"next":"/items?from=2"}}"#.to_owned(),
        // Some leave out a list without items.
        "/items?from=2" => r#"{"result":null,"links":{"next":"/items?from=3"}}"#.to_owned(),
        _ => r#"{"result":{"things":[3]},"links":{}}"#.to_owned(),
    })
    .await;
    assert_eq!((items, seen.join(" ")), (vec![1, 2, 3], "/items /items?from=2 /items?from=3".to_owned()));

    // How many there are tells the last part, where parts are full; else an empty one does.
    static COUNTED: Operation =
        Operation::get("things::list", "/items").pages(PageRule::number("p", 1).with_total("/total"));
    let (items, seen) = found(&COUNTED, |target| match target {
        "/items" => r#"{"result":{"things":[1,2]},"total":4}"#.to_owned(),
        _ => r#"{"result":{"things":[3,4]},"total":4}"#.to_owned(),
    })
    .await;
    assert_eq!((items, seen.join(" ")), (vec![1, 2, 3, 4], "/items /items?p=2".to_owned()));
    let (items, seen) = found(&COUNTED, |target| match target {
        "/items" => r#"{"result":{"things":[1,2]},"total":3}"#.to_owned(),
        "/items?p=2" => r#"{"result":{"things":[3]},"total":3}"#.to_owned(),
        _ => r#"{"result":{"things":[]},"total":3}"#.to_owned(),
    })
    .await;
    assert_eq!((items, seen.len()), (vec![1, 2, 3], 3));
}

#[tokio::test]
async fn a_bare_list_goes_on_by_the_rule_of_its_operation() {
    static NUMBERED: Operation = Operation::get("things::list", "/items").pages(PageRule::number("page", 1));
    let server = Server::start(|seen| {
        json(match seen.target.as_str() {
            "/items?per=2" => "[1,2]",
            "/items?per=2&page=2" => "[3]",
            _ => "[]",
        })
    })
    .await;
    let request: Request<Vec<i64>> = Request::new(&NUMBERED, &[]).with_query("per", "2");
    assert_eq!(request.collect(&server.client()).await.unwrap(), [1, 2, 3]);
    assert_eq!(server.seen().last().map(|seen| seen.target.clone()).as_deref(), Some("/items?per=2&page=3"));
}

#[tokio::test]
async fn what_holds_no_list_is_no_part_of_one() {
    static LINKED: Operation = Operation::get("things::list", "/items").pages(PageRule::link("/links/next"));
    let server = Server::always(200, "application/json", r#"{"message":"maintenance"}"#).await;
    let request: Request<Found> = Request::new(&LINKED, &[]);
    let error = request.collect(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    let server = Server::always(200, "application/json", "{}").await;
    assert_eq!(request.collect(&server.client()).await.unwrap(), [0; 0]);
}

#[tokio::test]
async fn a_part_that_comes_again_ends_a_walk_that_nothing_else_ends() {
    async fn told<P: Paged<Item = i64>>(
        operation: &'static Operation,
        answer: fn(usize) -> String,
    ) -> (Vec<i64>, String) {
        let count = std::sync::atomic::AtomicUsize::new(0);
        let server =
            Server::start(move |_| json(answer(count.fetch_add(1, std::sync::atomic::Ordering::Relaxed))))
                .await;
        let request: Request<P> = Request::new(operation, &[]);
        let (mut items, mut read) = (request.items(&server.client()), Vec::new());
        let error = loop {
            match items.try_next().await {
                Ok(Some(item)) if read.len() < 20 => read.push(item),
                Ok(_) => panic!("{read:?} is no end"),
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), ErrorKind::Page, "{error}");
        // What came again may be asked for again: the server may have learned since.
        assert!(items.resume() && items.place().is_some());
        (read, error.to_string())
    }
    static NUMBERED: Operation = Operation::get("things::list", "/items").pages(PageRule::number("page", 1));
    static OFFSET: Operation = Operation::get("things::list", "/items").pages(PageRule::offset("start"));
    static TOTAL: Operation =
        Operation::get("things::list", "/items").pages(PageRule::offset("start").with_total("/total"));
    // What stands beside the list may differ.
    let stamped =
        |at: usize| format!(r#"{{"result":{{"things":[1,2],"at":{at}}},"links":{{"self":"{at}"}}}}"#);
    for (read, error) in [
        told::<Endless>(&LIST, |_| r#"{"things":[1,2]}"#.to_owned()).await,
        told::<Vec<i64>>(&NUMBERED, |_| "[1,2]".to_owned()).await,
        told::<Vec<i64>>(&OFFSET, |_| "[1,2]".to_owned()).await,
        told::<Found>(&NUMBERED, stamped).await,
        // A total that no answer says ends nothing.
        told::<Found>(&TOTAL, stamped).await,
    ] {
        assert_eq!(read, [1, 2]);
        assert!(error.contains("the same items came again for the next page"), "{error}");
    }
    let (read, _) = told::<Vec<i64>>(&NUMBERED, |at| if at == 0 { "[0]" } else { "[7,8]" }.to_owned()).await;
    assert_eq!(read, [0, 7, 8]);

    // Equal parts are fine where the server says that more of them come.
    static MORE: Operation =
        Operation::get("things::list", "/items").pages(PageRule::number("p", 1).with_total("/total"));
    let (items, seen) = found(&MORE, |_| r#"{"result":{"things":[1,1]},"total":4}"#.to_owned()).await;
    assert_eq!((items, seen.len()), (vec![1; 4], 2));
}

#[tokio::test]
async fn what_is_no_way_on_is_told() {
    let server = Server::always(200, "application/json", r#"{"things":[1],"paging":{"next":{"x":1}}}"#).await;
    let request: Request<Linked> = Request::new(&LIST, &[]);
    let error = request.collect(&server.client()).await.unwrap_err();
    assert!(error.to_string().contains("`/paging/next` is"), "{error}");
}
