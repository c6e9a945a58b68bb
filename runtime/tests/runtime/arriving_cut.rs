//! Pages that come in two pieces, cut at every byte, give what they give as a whole.

use std::collections::VecDeque;
use std::error::Error as _;
use std::pin::Pin;
use std::task::{Context, Poll};

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::transport::{BodyStream, BoxFuture, Transport, TransportError};
use bitbucket_runtime::wire::{DecodeError, Json};
use bitbucket_runtime::{Client, Error, Items, OffsetPage, Page, Paged, Request, Retry};

use crate::support::{LIST, Sample};

bitbucket_runtime::model! {
    struct Ship {
        id: Option<i64>;
        title: Option<String>;
        tags: Option<Vec<String>>;
    }
}

/// Answers with these pieces, each some turns after the one before, so that it is met alone; and with none the second
/// time.
#[derive(Clone, Debug)]
struct Pieces(Vec<Bytes>);

struct Slowly {
    pieces: VecDeque<Bytes>,
    turns: usize,
}

impl futures_core::Stream for Slowly {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.turns > 0 {
            self.turns -= 1;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.turns = 3;
        Poll::Ready(self.pieces.pop_front().map(Ok))
    }
}

impl Transport for Pieces {
    fn send(
        &self,
        request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        let pieces = match request.uri().query() {
            None => self.0.clone().into(),
            Some(_) => VecDeque::from([Bytes::from_static(br#"{"values":[{"id":99}],"isLastPage":true}"#)]),
        };
        let mut answer = http::Response::new(BodyStream::new(Slowly { pieces, turns: 0 }));
        let json = http::HeaderValue::from_static("application/json");
        answer.headers_mut().insert("content-type", json);
        Box::pin(std::future::ready(Ok(answer)))
    }
}

fn client(pieces: Vec<Bytes>) -> Client<Sample> {
    let builder = Client::<Sample>::builder().base_url("http://localhost").transport(Pieces(pieces));
    builder.retry(Retry::never()).build().expect("a client")
}

/// What a list gives: its items, and what is wrong: its kind, where, and what.
type Given = (Vec<String>, Option<(String, String, usize, usize)>);

fn told(error: &Error) -> (String, String, usize, usize) {
    match error.source().and_then(|source| source.downcast_ref::<DecodeError>()) {
        Some(fault) => (fault.message().to_owned(), fault.path().to_owned(), fault.line(), fault.column()),
        None => (error.to_string(), String::new(), 0, 0),
    }
}

trait Shown {
    fn shown(&self) -> String;
}

impl Shown for Ship {
    fn shown(&self) -> String {
        self.to_json()
    }
}

impl Shown for Json {
    fn shown(&self) -> String {
        self.to_string()
    }
}

/// In a task of its own, which takes turns with that of the call.
async fn given<T: Shown + Send + 'static>(items: Items<T>) -> Given {
    tokio::spawn(taken(items)).await.expect("no panic")
}

async fn taken<T: Shown>(mut items: Items<T>) -> Given {
    let mut all = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => all.push(item.shown()),
            Ok(None) => return (all, None),
            Err(error) => {
                assert!(items.try_next().await.expect("no other error").is_none());
                return (all, Some(told(&error)));
            }
        }
    }
}

/// The items of a page that is read as a whole, page by page, and what is wrong with it.
async fn whole<P: Paged<Item: Shown>>(page: &[u8]) -> Given {
    let client = client(vec![Bytes::copy_from_slice(page)]);
    let mut pages = Request::<P>::new(&LIST, &[]).pages(&client);
    let mut all = Vec::new();
    loop {
        match pages.try_next().await {
            Ok(Some(page)) => all.extend(page.into_items().iter().map(Shown::shown)),
            Ok(None) => return (all, None),
            Err(error) => return (all, Some(told(&error))),
        }
    }
}

/// Cuts a page at every byte. Its items are those of the page as a whole, and so is its error, but that so many items
/// come before it.
async fn cut_everywhere<P: Paged<Item: Shown + Send + 'static>>(page: &[u8], before: usize) {
    let shown = String::from_utf8_lossy(page);
    let (mut items, error) = whole::<P>(page).await;
    if error.is_none() {
        assert_eq!(before, 0, "{shown}");
    }
    for at in 0..=page.len() {
        let pieces = vec![Bytes::copy_from_slice(&page[..at]), Bytes::copy_from_slice(&page[at..])];
        for ahead in [false, true] {
            let list = Request::<P>::new(&LIST, &[]).items(&client(pieces.clone()));
            let got = given(if ahead { list.prefetch() } else { list }).await;
            if error.is_some() && items.is_empty() {
                assert_eq!(got.0.len(), before, "{shown} at {at}");
                items.clone_from(&got.0);
            }
            assert_eq!((&got.0, &got.1), (&items, &error), "{shown} at {at}, ahead {ahead}");
        }
    }
    // Byte by byte, as they come over the worst of lines.
    let pieces = page.iter().map(|byte| Bytes::copy_from_slice(&[*byte])).collect();
    let got = given(Request::<P>::new(&LIST, &[]).items(&client(pieces))).await;
    assert_eq!((got.0, got.1), (items, error), "{shown}, byte by byte");
}

#[tokio::test]
async fn pages_of_both_products_give_the_same_however_they_are_cut() {
    for page in [
        r#"{"values":[{"id":1,"title":"a"},{"id":2}],"pagelen":2,"size":3,"page":1,"next":"http://localhost/items?page=2"}"#,
        r#"{"pagelen":2,"next":"/items?page=2","values":[{"id":1},{"id":2}]}"#,
        r#"{"page":1,"values":[{"id":1}],"pagelen":1,"size":2}"#,
        "{ \"size\" : 1 ,\n \"values\" : [ { \"id\" : 1 } , \n {\"id\":2}\n ] ,\r\n\t\"page\" : 1 }\n",
        r#"{"v\u0061lues":[{"id":1,"title":"\"],}\\"},{"id":2,"title":"ü😀\u00fc\\\""}]}"#,
        r#"{"other":{"values":[1,2]},"list":[{"values":[]}],"values":[{"tags":["[","]"],"x":{"y":[{}]}}],"z":"values"}"#,
        r#"{"values":[]}"#,
        r#"{"values":[],"next":"/items?page=2"}"#,
        r#"[{"id":1},{"id":2}]"#,
        " [ ] ",
        "\u{feff}{\"values\":[{\"id\":1}]}",
        "\u{feff}[{\"id\":1}]",
    ] {
        cut_everywhere::<Page<Ship>>(page.as_bytes(), 0).await;
        cut_everywhere::<Page<Json>>(page.as_bytes(), 0).await;
    }
    for page in [
        r#"{"size":2,"limit":2,"isLastPage":false,"values":[{"id":1},{"id":2}],"start":0,"nextPageStart":2}"#,
        r#"{"values":[{"id":1},{"id":2}],"start":0,"nextPageStart":"2","isLastPage":"false"}"#,
        r#"{"isLastPage":true,"values":[{"id":1}],"start":0,"nextPageStart":null,"authorCount":{"x":1}}"#,
        r#"{"nextPageStart":2,"start":0,"isLastPage":false,"values":[]}"#,
    ] {
        cut_everywhere::<OffsetPage<Ship>>(page.as_bytes(), 0).await;
    }
    let scalars = r#"{"values":[1,-2.50,true,null,"text",[1],{"a":1}, 1e400 ,"]"]}"#;
    cut_everywhere::<Page<Json>>(scalars.as_bytes(), 0).await;
}

#[tokio::test]
async fn what_is_wrong_with_a_page_is_told_behind_the_items_before_it() {
    for (page, before) in [
        (r#"{"values":[{"id":1},{"id":2},"three",{"id":4}]}"#, 2),
        ("{\"size\":3,\n\"values\":[{\"id\":1},\n  {\"id\":2},\n\n  7 ]}", 2),
        (r#"["one",{"id":2}]"#, 0),
        (r#"[{"id":1},[]]"#, 1),
        (r#"{"values":[{"id":1},{"id":tru}]}"#, 1),
        (r#"{"values":[{"id":1} {"id":2}]}"#, 1),
        (r#"{"values":[{"id":1},,{"id":2}]}"#, 1),
        (r#"{"values":[{"id":1},]}"#, 1),
        (r#"{"values":[,{"id":1}]}"#, 0),
        (r#"{"values":[{"id":1}}"#, 1),
        (r#"{"values":[{"id":1}:{"id":2}]}"#, 1),
        (r#"{"values":[{"id":1},{"id":2]}"#, 1),
        (r#"{"values":[{"id":1},{"id":2}"#, 2),
        (r#"{"values":[{"id":1},{"id":2"#, 1),
        (r#"{"values":[{"id":1},{"title":"x"#, 1),
        (r#"{"values":["#, 0),
        (r#"{"values":[{"id":1}]"#, 1),
        (r#"{"values":[{"id":1}],"next":}"#, 1),
        (r#"{"values":[{"id":1}],"next" "x"}"#, 1),
        ("{\"values\":[{\"id\":1}],\n\"size\":1,}", 1),
        (r#"{"values":[{"id":1}]} {}"#, 1),
        (r#"{"values":[{"id":1}]}]"#, 1),
        (r#"[{"id":1}],"#, 1),
        (r#"{"values":null,"values":[{"id":1}]}"#, 1),
        (r#"{"size":,"values":[{"id":1}]}"#, 0),
        (r#"{"size" 1,"values":[{"id":1}]}"#, 0),
        (r#"{"values":{"id":1}}"#, 0),
        (r#"{"values":"none"}"#, 0),
        (r#"{"values":null,"errors":[{"message":"x"}]}"#, 0),
        (r#"{"message":"maintenance"}"#, 0),
        ("{}", 0),
        ("", 0),
        (" \n", 0),
        ("7", 0),
        ("{", 0),
        ("{\"values", 0),
        ("]", 0),
    ] {
        cut_everywhere::<Page<Ship>>(page.as_bytes(), before).await;
        cut_everywhere::<OffsetPage<Ship>>(page.as_bytes(), before).await;
    }
    cut_everywhere::<Page<Ship>>(b"{\"values\":[{\"id\":1},{\"title\":\"\xff\"}]}", 1).await;
    cut_everywhere::<Page<Ship>>(b"{\"values\":[{\"id\":1}],\"next\":\"\xff\"}", 1).await;
}

#[tokio::test]
async fn how_deep_a_page_may_nest_does_not_depend_on_how_it_comes() {
    for depth in [124, 125, 126, 127] {
        let (open, close) = ("[".repeat(depth), "]".repeat(depth));
        let item = format!(r#"{{"id":1,"tags":{open}{close}}}"#);
        let page = format!(r#"{{"values":[{{"id":0}},{item}]}}"#);
        let (_, error) = whole::<Page<Ship>>(page.as_bytes()).await;
        cut_everywhere::<Page<Ship>>(page.as_bytes(), usize::from(error.is_some())).await;
    }
}

#[tokio::test]
async fn a_list_that_stands_twice_is_an_error_once_it_was_begun() {
    let page = Bytes::from_static(br#"{"values":[{"id":1}],"values":[{"id":2}]}"#);
    let pieces = vec![page.slice(..20), page.slice(20..)];
    let (items, error) = given(Request::<Page<Ship>>::new(&LIST, &[]).items(&client(pieces))).await;
    assert_eq!(items, [r#"{"id":1}"#]);
    assert!(error.unwrap().0.contains("the list `values` stands twice in the page"));
}

#[tokio::test]
async fn items_that_are_odd_are_kept_as_in_a_whole_page() {
    // What is odd in it is kept, level by level.
    let mut odd = "7".to_owned();
    for _ in 0..4 {
        odd = format!(r#"{{"id":"x","title":{{"a":[{odd}]}},"tags":["a",{odd},7]}}"#);
    }
    let filler = r#"{"id":1},"#.repeat(40);
    let page = format!(r#"{{"values":[{filler}{odd}]}}"#);
    let (items, error) = whole::<Page<Ship>>(page.as_bytes()).await;
    assert_eq!((items.len(), &error), (41, &None));
    for at in [15, 200, 385, page.len() - 5] {
        let pieces = vec![
            Bytes::copy_from_slice(&page.as_bytes()[..at]),
            Bytes::copy_from_slice(&page.as_bytes()[at..]),
        ];
        let got = given(Request::<Page<Ship>>::new(&LIST, &[]).items(&client(pieces))).await;
        assert_eq!((&got.0, &got.1), (&items, &error), "{at}");
    }
}
