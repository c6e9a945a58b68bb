//! Pages that break off in the midst of their items.

use std::time::Duration;

use bitbucket_runtime::{Client, ErrorKind, Items, Page, Request, Retry};

use crate::arriving::{Deed, Told, head, in_time, stopped};
use crate::support::{Item, LIST, Sample};

const PAGE: &str = r#"{"values":[{"id":1},{"id":2},{"id":3},{"id":4}],"next":"/items?page=2"}"#;

/// Where the second item ends.
const TWO: usize = 28;

fn broken(page: &str, at: usize) -> Vec<Deed> {
    vec![head(page.len()), Deed::Send(page.as_bytes()[..at].to_vec()), Deed::Wait, Deed::Close]
}

fn whole(page: &str) -> Vec<Deed> {
    vec![head(page.len()), Deed::Send(page.as_bytes().to_vec())]
}

/// A server whose first page breaks off behind two items, as often as that; then it is this one.
async fn breaking(times: usize, again: &'static str) -> Told {
    Told::start(move |number, target| match target {
        "/items" if number <= times => broken(PAGE, TWO),
        "/items" => whole(again),
        _ => whole(r#"{"values":[{"id":5}]}"#),
    })
    .await
}

fn items(server: &Told, attempts: u32) -> Items<Item> {
    let retry = Retry::default().attempts(attempts).first_wait(Duration::from_millis(1));
    let client = Client::<Sample>::builder().base_url(&server.url).retry(retry).build().unwrap();
    Request::<Page<Item>>::new(&LIST, &[]).items(&client)
}

async fn id(items: &mut Items<Item>) -> Option<i64> {
    in_time(items.try_next()).await.unwrap().map(|item| item.id.expect("an id"))
}

#[tokio::test]
async fn what_was_given_is_passed_over_when_the_page_comes_again() {
    let mut server = breaking(2, PAGE).await;
    let mut items = items(&server, 3);
    for expected in [1, 2] {
        assert_eq!(id(&mut items).await, Some(expected));
    }
    // Twice, each time behind two items.
    server.go_on();
    server.go_on();
    for expected in [3, 4, 5] {
        assert_eq!(id(&mut items).await, Some(expected));
    }
    assert_eq!(id(&mut items).await, None);
    for target in ["/items", "/items", "/items", "/items?page=2"] {
        assert_eq!(server.next_asked().await, target);
    }
}

#[tokio::test]
async fn a_page_with_others_in_their_places_is_an_error() {
    for again in [
        r#"{"values":[{"id":0},{"id":1},{"id":2},{"id":3}],"next":"/items?page=2"}"#,
        r#"{"values":[{"id":1},{"id":7},{"id":3}]}"#,
        r#"{"values":[{"id":1}]}"#,
        r#"{"values":[]}"#,
    ] {
        let server = breaking(1, again).await;
        let mut items = items(&server, 3);
        assert_eq!((id(&mut items).await, id(&mut items).await), (Some(1), Some(2)));
        server.go_on();
        let error = in_time(items.try_next()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Page, "{error}");
        assert!(error.to_string().contains("broke off behind 2 items"), "{error}");
        assert!(in_time(items.try_next()).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn what_was_complete_is_given_and_then_the_error_with_its_place() {
    let server = breaking(1, PAGE).await;
    let mut items = items(&server, 1);
    server.go_on();
    assert_eq!((id(&mut items).await, id(&mut items).await), (Some(1), Some(2)));
    let error = in_time(items.try_next()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(error.to_string().contains("; 2 items of the page came before and were given"), "{error}");
    assert!(error.is_retryable());
    let place = items.place().unwrap();
    assert_eq!((place.address(), place.taken()), (&*format!("{}/items", server.url), 2));
    assert!(in_time(items.try_next()).await.unwrap().is_none(), "ends after an error");

    // By the place and by the walk itself.
    let client = server.client();
    let mut rest = Request::<Page<Item>>::new(&LIST, &[]).items_from(&client, &place);
    assert_eq!(id(&mut rest).await, Some(3));
    assert!(items.resume());
    for expected in [3, 4, 5] {
        assert_eq!(id(&mut items).await, Some(expected));
    }
    assert_eq!(id(&mut items).await, None);
}

#[tokio::test]
async fn a_page_that_breaks_off_again_and_again_is_gone_on_with_from_where_it_was() {
    // Each time an item more.
    let ends = [19, 28, 38, PAGE.len()];
    let server = Told::start(move |number, target| match target {
        "/items" if number < ends.len() => {
            vec![head(PAGE.len()), Deed::Send(PAGE.as_bytes()[..ends[number - 1]].to_vec()), Deed::Close]
        }
        "/items" => whole(PAGE),
        _ => whole(r#"{"values":[{"id":5}]}"#),
    })
    .await;
    let mut items = items(&server, 1);
    let mut ids = Vec::new();
    loop {
        match in_time(items.try_next()).await {
            Ok(Some(item)) => ids.push(item.id.expect("an id")),
            Ok(None) => break,
            Err(error) => assert!(error.is_retryable() && items.resume(), "{error}"),
        }
    }
    assert_eq!(ids, [1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn an_item_that_cannot_be_read_is_where_a_page_is_gone_on_with() {
    let bad = r#"{"values":[{"id":1},"two",{"id":3}]}"#;
    let server = Told::start(move |number, _| match number {
        1 => stopped(bad, 25),
        _ => whole(r#"{"values":[{"id":1},{"id":2},{"id":3}]}"#),
    })
    .await;
    let mut items = items(&server, 3);
    assert_eq!(id(&mut items).await, Some(1));
    server.go_on();
    let error = in_time(items.try_next()).await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("$.values[1]"), "{error}");
    assert!(error.to_string().contains("line 1, column"), "{error}");
    // As far as it had come, and no less than up to the fault.
    assert!(error.raw_body().len() >= 25 && bad.as_bytes().starts_with(error.raw_body()), "{error}");
    assert!(items.resume());
    assert_eq!((id(&mut items).await, id(&mut items).await), (Some(2), Some(3)));
}
