//! Credentials that the server refuses, and that can be renewed.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bitbucket_runtime::transport::{BoxError, BoxFuture};
use bitbucket_runtime::{
    Authorization, Body, Credentials, CredentialsProvider, Environment, ErrorKind, Request, RequestOptions,
    Retry,
};

use crate::hooks::Notes;
use crate::retry::builder;
use crate::support::{CREATE, LIST, Seen, Server, answer, json};
use crate::time::{Channel, Waits};

/// Gives the next number for each refusal.
#[derive(Clone, Debug, Default)]
struct Numbered(Arc<AtomicU32>);

impl CredentialsProvider for Numbered {
    fn authorization<'a>(
        &'a self,
        _environment: &'a Environment,
    ) -> BoxFuture<'a, Result<Authorization, BoxError>> {
        let token = format!("number-{}", self.0.load(Ordering::SeqCst));
        Box::pin(async move { Authorization::bearer(&token) })
    }

    fn refused<'a>(
        &'a self,
        _refused: &'a Authorization,
        _environment: &'a Environment,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(async { Ok(true) })
    }
}

fn is_renewed(seen: &Seen) -> bool {
    seen.header("authorization") == Some("Bearer number-1")
}

/// Takes the token that comes after a refusal.
async fn strict() -> Server {
    Server::start(|seen| if is_renewed(seen) { json("7") } else { answer(401, "text/plain", "expired") })
        .await
}

#[tokio::test]
async fn a_refused_request_is_sent_once_more() {
    for request in [Request::<i64>::new(&LIST, &[]), Request::new(&CREATE, &[]).with_model(&1_i64)] {
        let (server, clock, notes) = (strict().await, Waits::default(), Notes::default());
        let client = builder(&server.url(), &clock)
            .credentials(Credentials::provider(Numbered::default()))
            .retry(Retry::never())
            .hook(notes.clone());
        assert_eq!(request.send(&client.build().unwrap()).await.unwrap(), 7);
        assert_eq!(server.seen().len(), 2);
        assert!(clock.all().is_empty());
        assert_eq!(notes.all(), ["before 1", "after 1 401 wait 0", "before 2", "after 2 200"]);
    }
}

#[tokio::test]
async fn and_once_only() {
    let server = Server::always(401, "text/plain", "no").await;
    let provider = Numbered::default();
    let client = builder(&server.url(), &Waits::default());
    let client = client.credentials(Credentials::provider(provider.clone())).build().unwrap();
    let error = Request::<i64>::new(&LIST, &[]).send(&client).await.unwrap_err();
    assert!(error.is_status(401));
    assert_eq!((error.attempts(), server.seen().len()), (2, 2));
    assert_eq!(provider.0.load(Ordering::SeqCst), 1, "a token is not renewed for nothing");
}

#[tokio::test]
async fn the_renewal_is_no_retry() {
    let server = Server::start({
        let busy = AtomicU32::new(0);
        move |seen| match is_renewed(seen) {
            false => answer(401, "text/plain", "expired"),
            true if busy.fetch_add(1, Ordering::SeqCst) == 0 => answer(503, "text/plain", "busy"),
            true => json("7"),
        }
    })
    .await;
    let clock = Waits::default();
    let client = builder(&server.url(), &clock)
        .credentials(Credentials::provider(Numbered::default()))
        .retry(Retry::default().attempts(2))
        .build()
        .unwrap();
    assert_eq!(Request::<i64>::new(&LIST, &[]).send(&client).await.unwrap(), 7);
    assert_eq!((server.seen().len(), clock.all().len()), (3, 1));
}

#[tokio::test]
async fn a_body_that_is_gone_is_not_sent_again_but_the_next_is_well() {
    let server = strict().await;
    let client = builder(&server.url(), &Waits::default());
    let client = client.credentials(Credentials::provider(Numbered::default())).build().unwrap();
    let (_, body) = tokio::sync::mpsc::unbounded_channel();
    let request: Request<i64> = Request::new(&CREATE, &[]);
    let request = request.with_body("text/plain", Body::stream_once(Channel(body)));
    let error = request.send(&client).await.unwrap_err();
    assert_eq!((error.is_status(401), error.attempts()), (true, 1));
    assert_eq!(Request::<i64>::new(&LIST, &[]).send(&client).await.unwrap(), 7);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_request_may_have_its_own_credentials() {
    let server = strict().await;
    let client = builder(&server.url(), &Waits::default());
    let client = client.credentials(Credentials::bearer("of the client")).build().unwrap();
    let request: Request<i64> = Request::new(&LIST, &[]);
    let own = request.with_credentials(Credentials::bearer("number-1"));
    assert_eq!(own.send(&client).await.unwrap(), 7);
    // What is fixed cannot be renewed.
    let fixed = own.with_credentials(Credentials::bearer("number-0"));
    assert_eq!(fixed.send(&client).await.unwrap_err().attempts(), 1);
    assert_eq!(server.seen().len(), 2);
    let broken = fixed.with_credentials(Credentials::bearer("line\nbreak"));
    assert_eq!(broken.send(&client).await.unwrap_err().kind(), ErrorKind::Request);
}

/// Has nothing to give, either at once or when it is to be renewed.
#[derive(Debug)]
struct Broken(bool);

impl CredentialsProvider for Broken {
    fn authorization<'a>(
        &'a self,
        _environment: &'a Environment,
    ) -> BoxFuture<'a, Result<Authorization, BoxError>> {
        let given = if self.0 { Authorization::bearer("old") } else { Err("the safe is locked".into()) };
        Box::pin(std::future::ready(given))
    }

    fn refused<'a>(
        &'a self,
        _refused: &'a Authorization,
        _environment: &'a Environment,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(async { Err("the safe is locked".into()) })
    }
}

#[tokio::test]
async fn credentials_that_cannot_be_had_are_told() {
    let server = Server::always(401, "text/plain", "no").await;
    for (provider, attempts) in [(Broken(false), 0), (Broken(true), 1)] {
        let notes = Notes::default();
        let client = builder(&server.url(), &Waits::default()).hook(notes.clone());
        let client = client.credentials(Credentials::provider(provider)).build().unwrap();
        let error = Request::<i64>::new(&LIST, &[]).send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credentials, attempts));
        assert_eq!(error.to_string(), "items::list: no credentials: the safe is locked");
        assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the safe is locked");
        assert_eq!(server.seen().len(), attempts as usize);
        // Who looks on hears of the end of every attempt that began.
        assert_eq!(notes.all().len(), 2 * attempts as usize);
    }
}
