//! Lists that do not say where they end, and answers that are no lists.

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Error, ErrorKind, OffsetPage, Page, Paged, Request};

use crate::support::{LIST, Server, json};

async fn walked<T: Paged>(body: &str) -> (usize, Option<Error>) {
    let body = body.to_owned();
    let server = Server::start(move |_| json(body.clone())).await;
    let mut items = Request::<T>::new(&LIST, &[]).items(&server.client());
    let mut count = 0;
    loop {
        match items.try_next().await {
            Ok(Some(_)) => count += 1,
            Ok(None) => return (count, None),
            Err(error) => {
                assert!(items.try_next().await.unwrap().is_none(), "ends after an error");
                return (count, Some(error));
            }
        }
    }
}

async fn sent<T: Paged>(body: &'static str) -> Result<T, Error> {
    let server = Server::always(200, "application/json", body).await;
    Request::<T>::new(&LIST, &[]).send(&server.client()).await
}

#[tokio::test]
async fn a_way_on_that_cannot_be_read_is_an_error_behind_the_items() {
    for (body, says) in [
        (r#"{"values":[1],"next":{"href":"/p?token=s3cret"}}"#, "`next` is an object"),
        (r#"{"values":[1],"next":7}"#, "`next` is a number"),
        (r#"{"values":[1],"next":["/p"]}"#, "`next` is a list"),
        (r#"{"values":[1],"page":1,"pagelen":1,"size":{}}"#, "`size` is an object"),
    ] {
        let (count, error) = walked::<Page<Json>>(body).await;
        let error = error.expect(body);
        assert_eq!((count, error.kind()), (1, ErrorKind::Page), "{error}");
        assert!(error.to_string().contains(says) && !error.to_string().contains("s3cret"), "{error}");
    }
    for (body, says) in [
        (r#"{"values":[1],"isLastPage":false}"#, "there is no `nextPageStart`"),
        (r#"{"values":[1],"isLastPage":false,"nextPageStart":0}"#, "`nextPageStart` is 0"),
        (r#"{"values":[1],"isLastPage":false,"nextPageStart":-1}"#, "`nextPageStart` is -1"),
        (r#"{"values":[1],"isLastPage":false,"nextPageStart":{"start":25}}"#, "`nextPageStart` is an object"),
    ] {
        let (count, error) = walked::<OffsetPage<Json>>(body).await;
        let error = error.expect(body);
        assert_eq!((count, error.kind()), (1, ErrorKind::Page), "{error}");
        assert!(error.to_string().contains(says), "{error}");
    }
}

#[tokio::test]
async fn a_way_on_in_another_kind_is_followed_where_it_is_plain() {
    for way in [r#""nextPageStart":"25""#, r#""nextPageStart":25.0"#] {
        let first = format!(r#"{{"values":[1],"isLastPage":"false",{way}}}"#);
        let server = Server::start(move |seen| match seen.target.as_str() {
            "/items" => json(first.clone()),
            _ => json(r#"{"values":[2],"start":25,"isLastPage":true}"#),
        })
        .await;
        let all = Request::<OffsetPage<i64>>::new(&LIST, &[]).collect(&server.client()).await.unwrap();
        assert_eq!((all, server.seen()[1].target.as_str()), (vec![1, 2], "/items?start=25"));
    }
    let server = Server::start(|seen| match seen.target.as_str() {
        "/items" => json(r#"{"values":[1],"page":1,"pagelen":1,"size":"2"}"#),
        _ => json(r#"{"values":[2],"page":2,"pagelen":1,"size":"2"}"#),
    })
    .await;
    assert_eq!(Request::<Page<i64>>::new(&LIST, &[]).collect(&server.client()).await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn a_walk_over_what_is_no_list_is_an_error() {
    for body in [
        "{}",
        r#"{"size":3}"#,
        r#"{"message":"maintenance"}"#,
        r#"{"error":{"message":"no"}}"#,
        r#"{"errors":[{"message":"x"}],"values":null}"#,
        r#"{"next":"/items?page=2"}"#,
    ] {
        for (count, error) in [walked::<Page<Json>>(body).await, walked::<OffsetPage<Json>>(body).await] {
            let error = error.expect(body);
            assert_eq!((count, error.kind()), (0, ErrorKind::Decode), "{error}");
            assert_eq!(error.raw_body(), body);
        }
    }
    let body = format!(r#"{{"message":"{}"}}"#, "maintenance ".repeat(10_000));
    let (_, error) = walked::<Page<Json>>(&body).await;
    let error = error.unwrap();
    assert!(error.to_string().contains("maintenance maintenance"), "{error}");
    assert!(error.to_string().len() < 500 && error.raw_body().len() == 64 * 1024, "{error}");
}

#[tokio::test]
async fn a_page_that_is_none_is_asked_again() {
    let asked = std::sync::atomic::AtomicBool::new(false);
    let server = Server::start(move |_| match asked.swap(true, std::sync::atomic::Ordering::Relaxed) {
        true => json(r#"{"values":[1]}"#),
        false => json(r#"{"message":"maintenance"}"#),
    })
    .await;
    let mut items = Request::<Page<i64>>::new(&LIST, &[]).items(&server.client());
    assert!(items.try_next().await.unwrap_err().is_decode());
    assert!(items.resume());
    assert_eq!(items.try_next().await.unwrap(), Some(1));
}

#[tokio::test]
async fn one_page_is_read_without_its_list_where_that_was_left_out() {
    assert_eq!(sent::<Page<Json>>(r#"{"size":3}"#).await.unwrap().size, Some(3));
    assert!(sent::<Page<Json>>("{}").await.unwrap().values.is_empty());
    assert_eq!(sent::<OffsetPage<Json>>(r#"{"isLastPage":true}"#).await.unwrap().is_last_page, Some(true));
    for body in
        [r#"{"errors":[{"message":"x"}]}"#, r#"{"message":"x"}"#, r#"{"type":"commit_file","path":"a"}"#]
    {
        for error in
            [sent::<Page<Json>>(body).await.unwrap_err(), sent::<OffsetPage<Json>>(body).await.unwrap_err()]
        {
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert!(error.to_string().contains("holds no list: `{"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_bare_list_is_a_page() {
    for body in ["[1,2]", r#"{"values":[1,2]}"#] {
        assert_eq!(walked::<Page<Json>>(body).await.0, 2);
        let (count, error) = walked::<OffsetPage<Json>>(body).await;
        assert_eq!((count, error.is_none()), (2, true));
    }
    let (count, error) = walked::<Page<Json>>("[]").await;
    assert_eq!((count, error.is_none()), (0, true));
}

#[tokio::test]
async fn an_address_without_end_is_not_followed() {
    let page = |length: usize| format!(r#"{{"values":[1],"next":"/items?cursor={}"}}"#, "x".repeat(length));
    let (count, error) = walked::<Page<Json>>(&page(20_000)).await;
    let error = error.unwrap();
    assert_eq!((count, error.kind()), (1, ErrorKind::Page));
    assert!(error.to_string().contains("longer than 16384 bytes"), "{error}");
    assert!(error.to_string().len() < 500);
    // Long, and asked for: the loop is what ends it.
    let (count, error) = walked::<Page<Json>>(&page(12_000)).await;
    assert_eq!(count, 2);
    assert!(error.unwrap().to_string().contains("read before"));
}
