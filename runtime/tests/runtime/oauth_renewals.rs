//! OAuth 2: one renewal, however many wait for it.

use std::io;
use std::sync::{Arc, Mutex};

use bitbucket_runtime::http::StatusCode;
use bitbucket_runtime::oauth::{OAuth, OAuthCredentials, OAuthEndpoints, OAuthError, OAuthErrorKind, Tokens};
use bitbucket_runtime::{Authorization, CredentialsProvider as _, ErrorKind, Retry};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

use crate::oauth_support::{Authority, ID, SECRET, cause, get, together};
use crate::support::raw_connection;

const MANY: usize = 50;

/// Credentials whose access token has just expired.
async fn expired(authority: &Authority) -> OAuthCredentials {
    let credentials = authority.person();
    credentials.tokens(authority.client(&credentials).environment()).await.unwrap();
    authority.clock.turn(1000);
    credentials
}

#[tokio::test]
async fn many_who_find_it_expired_cause_one_renewal() {
    let authority = Authority::start().await;
    let client = authority.client(&expired(&authority).await);
    for answer in together((0..MANY).map(|_| get(&client))).await {
        answer.unwrap();
    }
    assert_eq!(authority.questions().len(), 2, "the code, and one renewal");
    assert_eq!(authority.shown(), vec!["Bearer acc3ss-2"; MANY]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_on_several_threads_cause_one_renewal() {
    let authority = Authority::start().await;
    let client = authority.client(&expired(&authority).await);
    let tasks: Vec<_> = (0..MANY)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get(&client).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(authority.questions().len(), 2);
    assert_eq!(authority.shown(), vec!["Bearer acc3ss-2"; MANY]);
}

#[tokio::test]
async fn many_who_wait_for_a_renewal_that_fails_share_its_error() {
    let authority = Authority::start().await;
    let client = authority.client(&expired(&authority).await);
    authority.answer_next(500, r#"{"error":"server_error","error_description":"out of luck"}"#);
    let reasons: Vec<String> = together((0..MANY).map(|_| get(&client)))
        .await
        .into_iter()
        .map(|answer| {
            let error = answer.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Credentials);
            assert_eq!(cause::<OAuthError>(&error).status(), Some(StatusCode::INTERNAL_SERVER_ERROR));
            error.to_string()
        })
        .collect();
    assert_eq!(reasons, vec![reasons[0].clone(); MANY]);
    assert!(reasons[0].contains("server_error: out of luck"), "{}", reasons[0]);
    assert_eq!((authority.questions().len(), authority.shown().len()), (2, 0));

    // Who comes later asks again.
    get(&client).await.unwrap();
    assert_eq!(authority.questions().len(), 3);
}

#[tokio::test]
async fn what_the_server_will_not_renew_is_not_asked_for_again() {
    let authority = Authority::start().await;
    let client = authority.client(&expired(&authority).await);
    authority.answer_next(400, r#"{"error":"invalid_grant"}"#);
    for _ in 0..3 {
        let error = cause::<OAuthError>(&get(&client).await.unwrap_err());
        assert_eq!((error.kind(), error.code()), (OAuthErrorKind::Refused, Some("invalid_grant")));
    }
    assert_eq!(authority.questions().len(), 2);
}

#[tokio::test]
async fn many_who_are_refused_cause_one_renewal_and_come_again() {
    let authority = Authority::start().await;
    let client = authority.client(&authority.person());
    get(&client).await.unwrap();
    authority.revoke();
    for answer in together((0..MANY).map(|_| get(&client))).await {
        answer.unwrap();
    }
    assert_eq!(authority.questions().len(), 2);
    let shown = authority.shown();
    assert_eq!(shown.iter().filter(|shown| *shown == "Bearer acc3ss-2").count(), MANY);
}

#[tokio::test]
async fn a_refusal_of_an_older_token_renews_nothing() {
    let authority = Authority::start().await;
    let credentials = expired(&authority).await;
    let client = authority.client(&credentials);
    get(&client).await.unwrap();
    let old = Authorization::bearer("acc3ss-1").unwrap();
    assert!(credentials.refused(&old, client.environment()).await.unwrap());
    assert_eq!(authority.questions().len(), 2);
    let new = Authorization::bearer("acc3ss-2").unwrap();
    assert!(credentials.refused(&new, client.environment()).await.unwrap());
    assert_eq!(authority.questions().len(), 3);
}

#[tokio::test]
async fn a_request_comes_again_once() {
    let authority = Authority::start().await;
    let client = authority.client(&authority.person());
    get(&client).await.unwrap();
    authority.revoke();
    // A new token that the API does not know either.
    authority.answer_next(200, r#"{"access_token":"b4d","refresh_token":"r3fresh-9"}"#);
    let error = get(&client).await.unwrap_err();
    assert!(error.is_status(401), "{error}");
    assert_eq!(error.attempts(), 2);
    assert_eq!(authority.questions().len(), 2);
    assert_eq!(authority.shown(), ["Bearer acc3ss-1", "Bearer acc3ss-1", "Bearer b4d"]);
}

#[tokio::test]
async fn a_refusal_with_nothing_to_renew_by_is_told_as_it_is() {
    let authority = Authority::start().await;
    let client = authority.client(&authority.oauth().restored(Tokens::new("b4d")));
    let error = get(&client).await.unwrap_err();
    assert!(error.is_status(401) && error.to_string().contains("token expired"), "{error}");
    assert!(authority.questions().is_empty());
    assert_eq!(authority.shown(), ["Bearer b4d"]);
}

#[tokio::test]
async fn tokens_are_stored_before_they_are_used() {
    let authority = Authority::start().await;
    let stored = Arc::<Mutex<Vec<(Tokens, usize)>>>::default();
    let (shelf, server) = (Arc::clone(&stored), authority.server.clone());
    let credentials = authority.person().store(move |tokens| {
        shelf.lock().unwrap().push((tokens, server.seen().len()));
        std::future::ready(Ok::<(), io::Error>(()))
    });
    let client = authority.client(&credentials);
    get(&client).await.unwrap();
    authority.clock.turn(1000);
    get(&client).await.unwrap();
    get(&client).await.unwrap();
    let stored = stored.lock().unwrap();
    let seen: Vec<_> = stored.iter().map(|(tokens, requests)| (tokens.refresh(), *requests)).collect();
    // After the question for the token and before the request that shows it.
    assert_eq!(seen, [(Some("r3fresh-1"), 1), (Some("r3fresh-2"), 3)]);
}

#[tokio::test]
async fn tokens_that_cannot_be_stored_are_not_used_and_not_lost() {
    let authority = Authority::start().await;
    let full = Arc::new(Mutex::new(true));
    let disk = Arc::clone(&full);
    let credentials = authority.person().store(move |_| {
        let full = *disk.lock().unwrap();
        async move { if full { Err(io::Error::other("the disk is full")) } else { Ok(()) } }
    });
    let client = authority.client(&credentials);
    for _ in 0..2 {
        let error = get(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert_eq!(cause::<OAuthError>(&error).kind(), OAuthErrorKind::Store);
        assert!(error.to_string().contains("the disk is full"), "{error}");
    }
    assert!(authority.shown().is_empty());
    *full.lock().unwrap() = false;
    get(&client).await.unwrap();
    assert_eq!(authority.shown(), ["Bearer acc3ss-1"]);
    assert_eq!(authority.questions().len(), 1, "the tokens that were there are stored");
}

#[tokio::test]
async fn a_renewal_that_nobody_waits_for_any_more_is_not_lost() {
    let authority = Authority::start().await;
    let tokens = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", tokens.local_addr().unwrap());
    let oauth = OAuth::new(OAuthEndpoints::new(&url, &url), ID, SECRET);
    let credentials = oauth.restored(Tokens::from_refresh("r3fresh-0"));
    let client = authority.client(&credentials);

    let dropped = get(&client);
    let mut connection = tokio::select! {
        answer = dropped => panic!("no token was handed out: {answer:?}"),
        connection = raw_connection(&tokens) => connection,
    };
    let body = r#"{"access_token":"n3w","refresh_token":"r3fresh-1"}"#;
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
    connection.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
    // A second question would find nobody.
    drop(tokens);
    let found = credentials.tokens(client.environment()).await.unwrap();
    assert_eq!((found.access(), found.refresh()), ("n3w", Some("r3fresh-1")));
}

#[tokio::test]
async fn a_token_endpoint_out_of_reach_is_asked_again() {
    let authority = Authority::start().await;
    let client = authority.patient_client(&authority.oauth().client_credentials(), Retry::default());
    authority.answer_next(503, "<html>");
    authority.answer_next(429, "{}");
    authority.answer_next(520, "");
    get(&client).await.unwrap();
    assert_eq!(authority.questions().len(), 4);

    authority.revoke();
    for _ in 0..4 {
        authority.answer_next(502, "");
    }
    let error = get(&client).await.unwrap_err();
    assert_eq!(cause::<OAuthError>(&error).status(), Some(StatusCode::BAD_GATEWAY));
    assert_eq!(authority.questions().len(), 8, "no more than the client's policy allows");
}
