//! The next page is asked for as soon as a page says where it is.

use std::time::Duration;

use bitbucket_runtime::{Items, OffsetPage, Page, Paged, Request};

use crate::arriving::{Deed, Told, in_time, stopped};
use crate::support::{Item, LIST};

fn ahead<P: Paged<Item = Item>>(server: &Told) -> Items<Item> {
    Request::<P>::new(&LIST, &[]).items(&server.client()).prefetch()
}

async fn id(items: &mut Items<Item>) -> Option<i64> {
    in_time(items.try_next()).await.unwrap().map(|item| item.id.expect("an id"))
}

/// Time enough for a request that is not to be made.
async fn pause() {
    tokio::time::sleep(Duration::from_millis(60)).await;
}

/// Takes the first item of a page that stops behind so many bytes, and sees the second page asked for meanwhile.
async fn asks_while_it_comes<P: Paged<Item = Item>>(page: &'static str, stop: usize) {
    let last = r#"{"values":[{"id":9}],"isLastPage":true}"#;
    let mut server = Told::start(move |_, target| match target {
        "/items" => stopped(page, stop),
        _ => stopped(last, last.len()),
    })
    .await;
    let mut items = ahead::<P>(&server);
    assert_eq!(id(&mut items).await, Some(1));
    assert_eq!(server.next_asked().await, "/items");
    // The first page stands still, and nobody has asked for another item.
    assert!(server.next_asked().await.starts_with("/items?"), "{page}");
    server.go_on();
    server.go_on();
    for expected in [2, 3, 9] {
        assert_eq!(id(&mut items).await, Some(expected), "{page}");
    }
    assert_eq!(id(&mut items).await, None);
    assert!(server.asked.try_recv().is_err(), "no page is asked for twice");
}

#[tokio::test]
async fn the_next_page_is_asked_for_while_this_one_comes() {
    let first = r#"{"next":"/items?page=2","values":[{"id":1},{"id":2},{"id":3}]}"#;
    asks_while_it_comes::<Page<Item>>(first, 45).await;
    let first = r#"{"isLastPage":false,"start":0,"nextPageStart":3,"values":[{"id":1},{"id":2},{"id":3}]}"#;
    asks_while_it_comes::<OffsetPage<Item>>(first, 69).await;
    // All items are there, and so is the way on; the page is not at its end.
    let last = r#"{"values":[{"id":1},{"id":2},{"id":3}],"next":"/items?page=2","size":4}"#;
    asks_while_it_comes::<Page<Item>>(last, last.len() - 8).await;
    let last = r#"{"isLastPage":false,"values":[{"id":1},{"id":2},{"id":3}],"start":0,"nextPageStart":3} "#;
    asks_while_it_comes::<OffsetPage<Item>>(last, last.len() - 1).await;
}

#[tokio::test]
async fn nothing_is_asked_for_before_the_way_on_is_sure() {
    // What comes behind may say that this is the last page, or where it begins.
    for (page, stop) in [
        (r#"{"nextPageStart":3,"values":[{"id":1},{"id":2}],"isLastPage":true,"start":0}"#, 40),
        (
            r#"{"nextPageStart":3,"isLastPage":false,"values":[{"id":1},{"id":2}],"start":0,"isLastPage":true}"#,
            60,
        ),
    ] {
        let mut server = Told::start(move |_, _| stopped(page, stop)).await;
        let mut items = ahead::<OffsetPage<Item>>(&server);
        assert_eq!(id(&mut items).await, Some(1));
        assert_eq!(server.next_asked().await, "/items");
        pause().await;
        server.go_on();
        assert_eq!((id(&mut items).await, id(&mut items).await), (Some(2), None));
        assert!(server.asked.try_recv().is_err());
    }
}

#[tokio::test]
async fn a_page_that_changes_its_mind_leads_where_it_says_last() {
    let page = r#"{"next":"/items?page=7","values":[{"id":1},{"id":2}],"next":"/items?page=2"}"#;
    let mut server = Told::start(move |_, target| match target {
        "/items" => stopped(page, 45),
        "/items?page=7" => vec![Deed::Wait],
        _ => stopped(r#"{"values":[{"id":3}]}"#, 0),
    })
    .await;
    let mut items = ahead::<Page<Item>>(&server);
    assert_eq!(id(&mut items).await, Some(1));
    assert_eq!(server.next_asked().await, "/items");
    assert_eq!(server.next_asked().await, "/items?page=7");
    for _ in 0..3 {
        server.go_on();
    }
    assert_eq!((id(&mut items).await, id(&mut items).await), (Some(2), Some(3)));
    assert_eq!(id(&mut items).await, None);
    assert_eq!(server.next_asked().await, "/items?page=2");
}

#[tokio::test]
async fn one_page_is_asked_for_ahead_and_no_more() {
    let mut server = Told::start(move |number, _| {
        let next = number + 1;
        let page =
            format!(r#"{{"next":"/items?page={next}","values":[{{"id":{number}}},{{"id":{number}}}]}}"#);
        stopped(&page, 0).into_iter().filter(|deed| !matches!(deed, Deed::Wait)).collect()
    })
    .await;
    let mut items = ahead::<Page<Item>>(&server);
    for page in 1..=4 {
        for _ in 0..2 {
            assert_eq!(id(&mut items).await, Some(page));
            pause().await;
        }
        // This one and the next.
        let asked = if page == 1 { 2 } else { 1 };
        for _ in 0..asked {
            server.asked.try_recv().unwrap();
        }
        assert!(server.asked.try_recv().is_err(), "page {page}");
    }
}

#[tokio::test]
async fn what_was_asked_for_ahead_is_given_up_with_the_page_that_failed() {
    let page = r#"{"next":"/items?page=2","values":[{"id":1},{"id":2},"three"]}"#;
    let good = r#"{"next":"/items?page=2","values":[{"id":1},{"id":2},{"id":3}]}"#;
    let mut server = Told::start(move |number, target| match (number, target) {
        (1, _) => stopped(page, 45),
        (_, "/items") => stopped(good, good.len()),
        (2, _) => vec![Deed::Wait, Deed::Close],
        _ => stopped(r#"{"values":[{"id":4}]}"#, 0),
    })
    .await;
    let mut items = ahead::<Page<Item>>(&server);
    assert_eq!(id(&mut items).await, Some(1));
    assert_eq!(server.next_asked().await, "/items");
    assert_eq!(server.next_asked().await, "/items?page=2");
    server.go_on();
    server.go_on();
    assert_eq!(id(&mut items).await, Some(2));
    assert!(in_time(items.try_next()).await.unwrap_err().is_decode());
    assert_eq!(items.place().unwrap().taken(), 2);
    // The page that was asked for ahead may be asked for once more.
    assert!(items.resume());
    for _ in 0..3 {
        server.go_on();
    }
    for expected in [3, 4] {
        assert_eq!(id(&mut items).await, Some(expected));
    }
    assert_eq!(id(&mut items).await, None);
}

#[tokio::test]
async fn a_stream_that_is_dropped_gives_up_both_pages() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = crate::support::client_of(&url);
    let mut items = Request::<Page<Item>>::new(&LIST, &[]).items(&client).prefetch();
    let page = r#"{"next":"/items?page=2","values":[{"id":1},{"id":2}"#;
    let serve = async {
        let mut first = crate::support::raw_connection(&listener).await;
        let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{page}");
        tokio::io::AsyncWriteExt::write_all(&mut first, answer.as_bytes()).await.unwrap();
        (first, crate::support::raw_connection(&listener).await)
    };
    let (first, connections) = tokio::join!(id(&mut items), in_time(serve));
    assert_eq!(first, Some(1));
    drop(items);
    for mut connection in [connections.0, connections.1] {
        let end = in_time(tokio::io::AsyncReadExt::read(&mut connection, &mut [0])).await;
        assert!(matches!(end, Ok(0) | Err(_)), "{end:?}");
    }
}

#[tokio::test]
async fn items_that_are_not_taken_outlast_the_end_of_their_page() {
    let page = r#"{"values":[{"id":1},{"id":2},{"id":3},{"id":4}],"size":4}"#;
    // All items are there, some are, and the end is.
    for stop in [page.len() - 8, 40, page.len() - 1] {
        let server = Told::start(move |_, _| stopped(page, stop)).await;
        let mut items = ahead::<Page<Item>>(&server);
        assert_eq!(id(&mut items).await, Some(1));
        // The end comes while items that came before are not taken; each item taken looks at it.
        server.go_on();
        pause().await;
        for expected in [2, 3, 4] {
            assert_eq!(id(&mut items).await, Some(expected), "{stop}");
        }
        assert_eq!(id(&mut items).await, None);
    }
}
