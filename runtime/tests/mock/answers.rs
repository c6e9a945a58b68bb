//! What a mock answers: by a list, by a function, whole, cut, or not at all.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::Method;
use bitbucket_runtime::mock::{Mock, MockResponse};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Client, Credentials, ErrorKind, Page, RequestOptions, Retry};
use serde_json::json;

use crate::sample::{Installed, Sample, create, get, list, read};

#[tokio::test]
async fn answers_are_given_in_turn_and_each_once() {
    let mock = Mock::new();
    mock.answer("GET /items/7", json!({"try": 1})).answer("GET /items/8", json!({"try": 2}));
    mock.answer("GET /items/7", json!({"try": 3}));
    let client = mock.client::<Sample>();
    for (id, number) in [("7", 1), ("7", 3), ("8", 2)] {
        assert_eq!(get(id).send(&client).await.unwrap().to_value(), json!({"try": number}), "{id}");
    }
    mock.assert_all_asked();
}

#[tokio::test]
async fn what_is_always_answered_comes_behind_what_is_answered_once() {
    let mock = Mock::new();
    mock.always("GET /items/*", json!("always")).answer("GET /items/*", json!("once"));
    mock.always("GET /items/8", json!("eight")).always("GET /unasked", json!({}));
    let client = mock.client::<Sample>();
    let mut said = Vec::new();
    for id in ["7", "7", "8", "9"] {
        said.push(get(id).send(&client).await.unwrap().to_value());
    }
    assert_eq!(said, ["once", "always", "eight", "always"]);
    mock.assert_all_asked();
}

#[tokio::test]
async fn the_answer_that_says_most_of_the_query_is_given() {
    let mock = Mock::new();
    mock.answer("GET /items", json!({"values": [1], "next": "?page=2"}));
    mock.answer(
        "GET /items?page=2",
        json!({"values": [2], "next": "https://api.example.com/2.0/items?page=3"}),
    );
    mock.answer("GET /items?page=3", json!([3]));
    let request = list().with_query("state", "OPEN").with_query("q", "a+b c");
    assert_eq!(request.collect(&mock.client::<Sample>()).await.unwrap(), [1, 2, 3]);
    mock.assert_all_asked();
    let lines: Vec<String> = mock.requests().iter().map(|request| request.line()).collect();
    assert_eq!(lines, ["GET /items?state=OPEN&q=a%2Bb%20c", "GET /items?page=2", "GET /items?page=3"]);
    assert!(mock.requests()[0].is("GET /items?q=a+b c&state=OPEN"));
    assert!(!mock.requests()[0].is("GET /items?state=open"));
}

#[tokio::test]
async fn paths_are_compared_decoded_and_segment_by_segment() {
    for (expected, fits) in [
        ("GET /items/{a b}", true),
        ("get /items/%7Ba%20b%7D", true),
        ("GET /items/*", true),
        ("GET /*/*", true),
        ("GET https://API.example.com/2.0/items/{a b}", true),
        ("GET https://api.example.com:443/2.0/*/*", true),
        ("GET /items", false),
        ("GET /items/", false),
        ("GET /*", false),
        ("GET /*/*/*", false),
        ("GET /items/{a b}/more", false),
        ("GET /2.0/items/{a b}", false),
        ("POST /items/{a b}", false),
        ("GET /items/{a b}?x", false),
        ("GET http://api.example.com/2.0/items/{a b}", false),
        ("GET https://api.example.com/items/{a b}", false),
    ] {
        let mock = Mock::new();
        mock.answer(expected, json!({}));
        let outcome = get("{a b}").send(&mock.client::<Sample>()).await;
        assert_eq!(outcome.is_ok(), fits, "{expected}");
        assert_eq!(mock.only().is(expected), fits, "{expected}");
        assert_eq!(mock.only().path(), "/items/%7Ba%20b%7D");
    }
    // A slash within a segment is no end of it.
    let mock = Mock::new();
    mock.answer("GET /items/a%2Fb", json!({}));
    get("a/b").send(&mock.client::<Sample>()).await.unwrap();
}

#[tokio::test]
async fn a_function_answers_what_no_list_does() {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let mock = Mock::from_fn(move |request| {
        counted.fetch_add(1, Ordering::SeqCst);
        match (request.method(), request.path()) {
            (&Method::POST, _) => MockResponse::json(request.json()).with_status(201),
            (_, "/items/7") => json!({"id": 7}).into(),
            _ => MockResponse::status(404),
        }
    });
    mock.answer("GET /items/8", json!("listed"));
    let client = mock.client::<Sample>();
    let sent = Json::from(json!({"title": "a"}));
    let created = create().with_model(&sent).exchange(&client).await.unwrap();
    assert_eq!((created.status().as_u16(), created.into_body()), (201, sent));
    assert_eq!(get("7").send(&client).await.unwrap().to_value()["id"], 7);
    assert_eq!(get("8").send(&client).await.unwrap().to_value(), "listed");
    assert!(get("9").send(&client).await.unwrap_err().is_status(404));
    assert_eq!((count.load(Ordering::SeqCst), mock.requests().len()), (3, 4));
    mock.assert_all_asked();
}

#[tokio::test]
async fn a_function_may_look_at_what_was_asked_before() {
    let mock = Mock::new();
    let seen = mock.clone();
    let counting = Mock::from_fn(move |_| json!(seen.requests().len()));
    let (first, second) = (mock.client::<Sample>(), counting.client::<Sample>());
    mock.always("GET /items/7", json!({}));
    get("7").send(&first).await.unwrap();
    assert_eq!(get("7").send(&second).await.unwrap().to_value(), 1);
}

#[tokio::test]
async fn redirects_are_followed_by_the_client() {
    let mock = Mock::new();
    mock.answer("GET /src/a.zip", MockResponse::redirect(302, "https://files.example.net/a.zip?sig=1"));
    mock.answer("GET https://files.example.net/a.zip?sig=1", MockResponse::bytes("application/zip", "PK"));
    let builder = mock.builder::<Sample>().credentials(Credentials::bearer("t0ken")).header("x-team", "red");
    let file = read("a.zip").send(&builder.build().unwrap()).await.unwrap();
    assert_eq!(file.bytes().await.unwrap(), "PK");
    let [home, away] = <[_; 2]>::try_from(mock.requests()).unwrap();
    assert_eq!((home.header("authorization"), home.header("x-team")), (Some("Bearer t0ken"), Some("red")));
    assert_eq!((away.header("authorization"), away.header("x-team")), (None, None));
    assert_eq!((away.path(), away.query("sig")), ("/a.zip", vec!["1".to_owned()]));
}

#[tokio::test]
async fn a_stream_comes_piece_by_piece_and_may_be_cut() {
    let mock = Mock::new();
    mock.answer("GET /src/log", MockResponse::stream("text/plain", ["one ", "two"]));
    mock.answer("GET /src/log", MockResponse::stream("text/plain", ["one ", "tw"]).cut());
    let client = mock.client::<Sample>();
    assert_eq!(read("log").send(&client).await.unwrap().text().await.unwrap(), "one two");
    let mut log = read("log").send(&client).await.unwrap();
    assert_eq!(log.chunk().await.unwrap().as_deref(), Some(&b"one "[..]));
    assert_eq!(log.chunk().await.unwrap().as_deref(), Some(&b"tw"[..]));
    assert_eq!(log.chunk().await.unwrap_err().kind(), ErrorKind::Transport);
    // What is read whole is asked for again.
    mock.answer("GET /items/7", MockResponse::text(r#"{"id":"#).cut())
        .answer("GET /items/7", json!({"id": 7}));
    assert_eq!(get("7").send(&client).await.unwrap().to_value()["id"], 7);
    mock.assert_all_asked();
}

#[tokio::test]
async fn connections_fail_and_break() {
    let mock = Mock::new();
    for (response, kind, attempts) in [
        // Nobody has seen it: it is sent again.
        (MockResponse::no_connection(), ErrorKind::Connect, 4),
        (MockResponse::broken(), ErrorKind::Transport, 1),
        (MockResponse::json(json!({})).cut(), ErrorKind::Transport, 1),
    ] {
        for _ in 0..attempts {
            mock.answer("POST /items", response.clone());
        }
        let error = create().with_model(&Json::null()).send(&mock.client::<Sample>()).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, attempts), "{error}");
        mock.assert_all_asked();
    }
}

#[tokio::test]
async fn statuses_headers_and_types_are_what_was_said() {
    let mock = Mock::new();
    let response =
        MockResponse::bytes("application/json", r#"{"a":1}"#).with_header("content-type", "text/plain");
    let response = response.with_header("link", "a").with_header("link", "b").with_status(203);
    mock.answer("GET /items/7", response);
    let answer = get("7").exchange(&mock.client::<Sample>()).await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.header("content-type")), (203, Some("text/plain")));
    assert_eq!(answer.headers().get_all("link").iter().count(), 2);
    for wrong in [
        || MockResponse::status(99),
        || MockResponse::status(1000),
        || MockResponse::status(200).with_header("a b", ""),
        || MockResponse::status(200).with_header("a", "\n"),
    ] {
        assert!(std::panic::catch_unwind(wrong).is_err());
    }
}

#[tokio::test]
async fn a_page_of_models_is_an_answer() {
    let mock = Mock::new();
    mock.answer("GET /items", MockResponse::json((1..=3).collect::<Page<i64>>()));
    assert_eq!(list().collect(&mock.client::<Sample>()).await.unwrap(), [1, 2, 3]);
}

#[tokio::test]
async fn base_urls_are_the_apis_or_the_ones_that_are_named() {
    let asked = |mock: Mock, client: Client<Installed>| async move {
        mock.answer("GET /items/7", json!({}));
        get("7").send(&client).await.unwrap();
        (mock.only().uri().to_string(), mock.only().path().to_owned())
    };
    let below = |base: &str| (format!("{base}/items/7"), "/items/7".to_owned());

    let mock = Mock::new();
    let client = mock.client();
    assert_eq!(asked(mock, client).await, below("https://mock.example/rest"));

    let mock = Mock::new().at("https://git.example.com/context/rest/");
    let client = mock.client();
    assert_eq!(asked(mock, client).await, below("https://git.example.com/context/rest"));

    // A client that the program builds itself.
    let mock = Mock::new().at("http://localhost:7990/rest");
    let builder = Client::builder().base_url("http://localhost:7990/rest").transport(mock.clone());
    let client = builder.clock(mock.clock()).build().unwrap();
    assert_eq!(asked(mock, client).await, below("http://localhost:7990/rest"));

    // Of a mock that was told of none, paths are whole.
    let mock = Mock::new();
    let builder = Client::<Installed>::builder().base_url("http://localhost/rest").transport(mock.clone());
    mock.answer("GET /rest/items/7", json!({}));
    get("7").send(&builder.build().unwrap()).await.unwrap();
    assert_eq!(mock.only().path(), "/rest/items/7");
}

#[tokio::test]
async fn two_apis_may_ask_one_mock() {
    let mock = Mock::new();
    let (one, other) = (mock.client::<Sample>(), mock.client::<Installed>());
    mock.answer("GET /items/7", json!(1)).answer("GET https://mock.example/rest/items/7", json!(2));
    assert_eq!(get("7").send(&other).await.unwrap().to_value(), 2, "a whole address is of one of them");
    assert_eq!(get("7").send(&one).await.unwrap().to_value(), 1);
}

#[tokio::test]
async fn what_comes_packed_is_unpacked() {
    let mock = Mock::new();
    // `7`, by gzip.
    let packed: &[u8] = &[31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 51, 7, 0, 130, 74, 191, 106, 1, 0, 0, 0];
    let packed = MockResponse::bytes("application/json", Bytes::from_static(packed));
    mock.answer("GET /items/7", packed.with_header("content-encoding", "gzip"));
    let builder = mock.builder::<Sample>().retry(Retry::never());
    assert_eq!(get("7").send(&builder.build().unwrap()).await.unwrap().to_value(), 7);
    assert_eq!(mock.only().header("accept-encoding"), Some("gzip"));
}
