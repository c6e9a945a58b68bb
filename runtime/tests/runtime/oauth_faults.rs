//! OAuth 2: servers that go wrong, and what is never shown.

use std::error::Error as _;

use bitbucket_runtime::oauth::{OAuth, OAuthCredentials, OAuthEndpoints, OAuthError, OAuthErrorKind, Tokens};
use bitbucket_runtime::{Client, Credentials, Error, ErrorKind, Retry};
use tokio::net::TcpListener;

use crate::oauth_support::{Authority, BASIC, CODE, ID, SECRET, cause, get};
use crate::support::{Sample, Server, answer, json, raw, redirect};

fn client_of(url: &str, credentials: &OAuthCredentials) -> Client<Sample> {
    let credentials = Credentials::oauth(credentials.clone());
    Client::builder().base_url(url).credentials(credentials).retry(Retry::never()).build().unwrap()
}

fn oauth_at(token_endpoint: &str) -> OAuth {
    OAuth::new(OAuthEndpoints::new("https://example.com/authorize", token_endpoint), ID, SECRET)
}

/// The error of a call that asks this endpoint for its token.
async fn failure(token_endpoint: &str) -> Error {
    let api = Server::always(200, "application/json", "{}").await;
    let error =
        get(&client_of(&api.url(), &oauth_at(token_endpoint).client_credentials())).await.unwrap_err();
    assert!(api.seen().is_empty(), "nothing is sent without a token");
    assert_eq!(error.kind(), ErrorKind::Credentials);
    error
}

#[tokio::test]
async fn secrets_are_not_sent_in_the_clear() {
    for endpoint in ["http://example.com/token", "ftp://example.com/token", "token"] {
        let error = cause::<OAuthError>(&failure(endpoint).await);
        assert_eq!(error.kind(), OAuthErrorKind::Configuration, "{endpoint}");
    }
    let endpoints = OAuthEndpoints::fixed("http://example.com/authorize", "https://example.com/token");
    let error = OAuth::new(endpoints, ID, SECRET).authorization("st4te").url().unwrap_err();
    assert_eq!(error.kind(), OAuthErrorKind::Configuration);
}

#[tokio::test]
async fn a_token_endpoint_does_not_send_secrets_elsewhere() {
    let other = Server::always(200, "application/json", r#"{"access_token":"x"}"#).await;
    for status in [301, 302, 303, 307, 308] {
        let location = other.url();
        let server = Server::start(move |_| redirect(status, &location)).await;
        let error = cause::<OAuthError>(&failure(&server.url()).await);
        assert_eq!(error.kind(), OAuthErrorKind::Answer, "{status}");
        assert_eq!(error.status().unwrap().as_u16(), status);
    }
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn an_answer_is_bounded() {
    const LIMIT: usize = 64 * 1024;
    let padded = |length: usize| {
        let token = r#"{"access_token":"x"}"#;
        token.to_owned() + &" ".repeat(length - token.len())
    };
    let server = Server::start(move |seen| match seen.target.as_str() {
        "/fits" => json(padded(LIMIT)),
        _ => json(padded(LIMIT + 1)),
    })
    .await;
    let credentials = oauth_at(&format!("{}/fits", server.url())).client_credentials();
    let client = client_of(&server.url(), &credentials);
    assert_eq!(credentials.tokens(client.environment()).await.unwrap().access(), "x");
    let error = failure(&format!("{}/long", server.url())).await;
    assert_eq!(cause::<OAuthError>(&error).kind(), OAuthErrorKind::Answer);
    assert!(error.to_string().contains("longer than 65536 bytes"), "{error}");
}

#[tokio::test]
async fn what_is_no_answer_is_told_apart() {
    let page = Server::always(200, "text/html", "<html>sign in</html>").await;
    let error = failure(&page.url()).await;
    assert_eq!(cause::<OAuthError>(&error).kind(), OAuthErrorKind::Answer);
    assert!(error.to_string().contains("not JSON"), "{error}");

    let cut = raw(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"access_token\":").await;
    assert_eq!(cause::<OAuthError>(&failure(&cut).await).kind(), OAuthErrorKind::Transport);

    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let gone = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = cause::<OAuthError>(&failure(&gone).await);
    assert_eq!(error.kind(), OAuthErrorKind::Transport);
    assert!(error.source().is_some() && error.to_string().contains("could not connect"), "{error}");
}

#[tokio::test]
async fn a_token_that_no_header_can_hold_is_refused() {
    let server = Server::always(200, "application/json", r#"{"access_token":"s3cret\nx"}"#).await;
    let error = failure(&server.url()).await;
    assert_eq!(cause::<OAuthError>(&error).kind(), OAuthErrorKind::Configuration);
    assert!(!format!("{error} {error:?}").contains("s3cret"));
}

/// What the error and its causes show.
fn shown(error: &dyn std::error::Error) -> String {
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        shown += &format!(" {error} {error:?}");
        cause = error.source();
    }
    shown
}

#[tokio::test]
async fn nothing_shows_a_secret() {
    const VERIFIER: &str = "v3rifier-v3rifier-v3rifier-v3rifier-v3rifier";
    // A token endpoint that repeats all that it was sent, beside an API that refuses every token.
    let echo = Server::start(|seen| {
        if seen.target.starts_with("/items") {
            return answer(401, "text/plain", "no");
        }
        let said = format!("{} {:?}", seen.text(), seen.header("authorization")).replace('"', "'");
        answer(400, "application/json", format!(r#"{{"error":"invalid","error_description":"{said}"}}"#))
    })
    .await;
    let authority = Authority::start().await;
    let fresh = authority.person();
    let environment = authority.client(&fresh).environment().clone();
    let mut text = format!("{:?} {fresh:?} {environment:?}", fresh.tokens(&environment).await.unwrap());

    let sign = |_| Ok::<_, std::io::Error>("s1gned".to_owned());
    let oauth = oauth_at(&echo.url());
    let asked = oauth.authorization("st4te").code_verifier(VERIFIER);
    let header = OAuthCredentials::signed_header(OAuthEndpoints::new("", echo.url()), "urn:x", "JWT", sign);
    let all = [
        oauth.client_credentials(),
        oauth.clone().secret_in_form().client_credentials(),
        asked.code(CODE),
        asked.redirected(&format!("?code={CODE}&state=st4te")).unwrap(),
        oauth.assertion("urn:x", sign),
        header,
        oauth.restored(Tokens::from_refresh("r3fresh")),
        oauth.restored(Tokens::new("acc3ss").with_refresh("r3fresh")),
    ];
    for credentials in &all {
        let client = client_of(&echo.url(), credentials);
        let error = get(&client).await.unwrap_err();
        text += &shown(&error);
        text += &format!(
            " {credentials:?} {credentials:#?} {:?} {client:?}",
            Credentials::oauth(credentials.clone())
        );
    }
    text += &shown(&asked.redirected("?code=c0de&state=other").unwrap_err());
    text += &shown(&asked.redirected("?error=x&error_description=st4te&state=st4te").unwrap_err());
    text += &format!(" {oauth:?} {asked:?} {asked:#?}");

    assert!(text.contains("invalid") && text.contains("hidden"), "{text}");
    let basic = BASIC.split_once(' ').unwrap().1;
    for secret in [SECRET, basic, CODE, VERIFIER, "st4te", "s1gned", "r3fresh", "acc3ss"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    let sent = echo.seen().iter().map(|seen| format!("{seen:?}")).collect::<String>();
    for secret in [SECRET, CODE, VERIFIER, "s1gned", "r3fresh"] {
        assert!(sent.contains(secret), "{secret} was sent");
    }
}
