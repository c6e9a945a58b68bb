//! No secret in what is shown: of what a program makes, and of what a server repeats.

use std::fmt::Debug;

use bitbucket_runtime::oauth::{OAuth, OAuthEndpoints, Tokens};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    Client, Credentials, Error, Located, Operation, Page, Part, Place, QueryValue, Redirect, Related,
    Request, RequestOptions, ReqwestTransport, Retry, http, reqwest,
};

use crate::support::{CREATE, GET, LIST, Sample, Seen, Server, answer, json, redirect};

/// What must not be shown.
const MARKER: &str = "S3CRET";

/// The marker, in Base64.
const ENCODED: &str = "UzNDUkVU";

/// Every text that an error and its causes give.
fn texts(error: &(dyn std::error::Error + 'static)) -> String {
    let mut texts = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        texts.push_str(&format!("{error} | {error:?} | "));
        next = error.source();
    }
    texts
}

/// Those, and what the accessors of an error give.
fn told(error: &Error) -> String {
    let fields: Vec<_> = error.fields().collect();
    let scopes: Vec<_> = error.required_scopes().chain(error.granted_scopes()).collect();
    let parts = (error.message(), error.detail(), error.id(), error.url(), fields, scopes);
    format!("{} {parts:?}", texts(error))
}

fn assert_hidden(shown: &str, what: &str) {
    assert!(!shown.contains(MARKER) && !shown.contains(ENCODED), "{what}: {shown}");
}

#[test]
fn a_base_url_is_shown_without_what_may_be_secret() {
    let mut refused = 0;
    for url in [
        "https://me:S3CRET@host/",
        "https://S3CRET@host",
        "https://host/?token=S3CRET",
        "https://host/S3CRET?x",
        "https://host/#S3CRET",
        "https://me:S3CRET@",
        "http s://me:S3CRET@host",
        "https://me:S3CRET@ho st/",
        "https://me:S3CRET@@host",
        "https://me:S3CRET@host:99999",
        "https:me:S3CRET@host",
        "https:///me:S3CRET@host",
        "https://me%3aS3CRET%40host/",
        "https://host:S3CRET/",
        "https://[S3CRET]/",
        "https://S3CRET:S3CRET@S3CRET:S3CRET",
        "HTTPS://me:S3CRET@host",
        "\thttps://me:S3CRET@host\n",
        "//me:S3CRET@host",
        "me:S3CRET@host",
        "me:S3CRET:host",
        "S3CRET",
        "S3CRET/rest",
        "ftp://me:S3CRET@host/",
        "mailto:me@S3CRET",
        "data:text/plain,S3CRET",
        "file:///S3CRET",
    ] {
        let builder = Client::<Sample>::builder().base_url(url);
        assert_hidden(&format!("{builder:?}"), url);
        let error = builder.build().expect_err(url);
        assert_hidden(&told(&error), url);
        let looked_at = Request::<Json>::new(&GET, &[1.into()]).to_http(url).expect_err(url);
        assert_hidden(&told(&looked_at), url);
        refused += 1;
    }
    assert_eq!(refused, 27);
}

#[test]
fn a_base_url_without_a_scheme_is_told_what_to_do() {
    for url in
        ["bitbucket.example.com/rest", "bitbucket.example.com:7990/rest", "localhost:7990", "//host/rest"]
    {
        let error = Client::<Sample>::builder().base_url(url).build().expect_err(url);
        let says =
            "client: the base URL cannot be used: it does not say how to get there: put https:// before it";
        assert_eq!(error.to_string(), says);
    }
}

#[tokio::test]
async fn a_proxy_is_shown_without_its_password() {
    let mut calls = 0;
    for proxy in [
        "http://me:S3CRET@127.0.0.1:1",
        "https://me:S3CRET@127.0.0.1:1",
        "http://S3CRET@127.0.0.1:1",
        "http://127.0.0.1:1/S3CRET?S3CRET",
        "me:S3CRET@127.0.0.1:1",
        "socks5://me:S3CRET@127.0.0.1:1",
        "ht tp://me:S3CRET@x",
        "http://me:S3CRET@",
        "http://me:S3CRET@x:99999",
        "http://me:S3CRET@[::1",
        "ftp://me:S3CRET@127.0.0.1:1",
        "S3CRET",
    ] {
        for base in ["http://bitbucket.invalid", "https://bitbucket.invalid"] {
            let builder = Client::<Sample>::builder().base_url(base).retry(Retry::never()).proxy(proxy);
            assert_hidden(&format!("{builder:?}"), proxy);
            let client = match builder.build() {
                Ok(client) => client,
                Err(error) => {
                    assert_hidden(&told(&error), proxy);
                    continue;
                }
            };
            assert_hidden(&format!("{client:?} {:?}", client.environment()), proxy);
            let error = Request::<i64>::new(&GET, &[1.into()]).send(&client).await.unwrap_err();
            assert_hidden(&told(&error), proxy);
            calls += 1;
        }
    }
    assert!(calls >= 8, "{calls}");
}

#[test]
fn what_a_program_makes_shows_no_secret() {
    let mut headers = http::HeaderMap::new();
    headers.insert("x-token", http::HeaderValue::from_static(MARKER));
    let reqwest = || reqwest::Client::builder().default_headers(headers.clone());
    let client = || Client::<Sample>::builder().base_url("https://host").header("x-own", MARKER);
    let ready =
        reqwest().proxy(reqwest::Proxy::all("http://me:S3CRET@proxy.invalid").unwrap()).build().unwrap();
    let transport = ReqwestTransport::new(ready);
    let request = || Request::<Json>::new(&CREATE, &[]).with_credentials(Credentials::jwt(MARKER));
    let mut form = request();
    form.set_form("password", MARKER);
    let mut parts = request();
    parts.push_part("key", Part::text(MARKER));
    let endpoints = OAuthEndpoints::new("https://h/a?x=S3CRET", "https://me:S3CRET@h/t");
    let oauth = OAuth::new(endpoints, "id", MARKER);
    let verifier = MARKER.repeat(8);
    let question = oauth.authorization(MARKER).code_verifier(verifier).parameter("login_hint", MARKER);
    let question = question.redirect_uri("https://me:S3CRET@host/back?x=S3CRET");
    let tokens = || Tokens::new(MARKER).with_refresh(MARKER);
    let shown: Vec<Box<dyn Debug>> = vec![
        Box::new(client()),
        Box::new(client().identity(MARKER).add_root_certificate(MARKER)),
        Box::new(client().http_client(reqwest())),
        Box::new(client().http_client(reqwest()).build().unwrap()),
        Box::new(client().transport(transport.clone()).build().unwrap()),
        Box::new(client().build().unwrap().environment().clone()),
        Box::new(transport),
        Box::new([Credentials::bearer(MARKER), Credentials::basic("me", MARKER), Credentials::jwt(MARKER)]),
        Box::new(request().with_header("x-token", MARKER)),
        Box::new(request().with_model(&Json::from(MARKER))),
        Box::new(request().with_query("access_token", MARKER).with_query("Sig", MARKER)),
        Box::new(request().with_query("jwt", MARKER).to_http("https://me:S3CRET@host").map(|_| ())),
        Box::new(request().with_header("x-token", MARKER).to_http("https://host")),
        Box::new(form),
        Box::new(parts),
        Box::new(Part::text(MARKER).header("x-key", MARKER)),
        Box::new(Related::new(&Json::from(MARKER)).part("key", Part::text(MARKER))),
        Box::new(QueryValue::from(MARKER)),
        Box::new(Place::new("http://u:S3CRET@h/S3CRET?token=S3CRET").after(3)),
        Box::new(Place::new(MARKER)),
        Box::new(oauth.client_credentials()),
        Box::new(oauth.restored(tokens())),
        Box::new(question.redirected("https://host/back?state=S3CRET&code=S3CRET").unwrap()),
        Box::new(question.redirected("https://host/back?state=other&code=S3CRET").map(|_| ())),
        Box::new(question.redirected("https://host/back?state=S3CRET&error=S3CRET").map(|_| ())),
        Box::new(question),
        Box::new(oauth),
        Box::new(tokens()),
    ];
    for shown in &shown {
        assert_hidden(&format!("{shown:?}"), "without line breaks");
        assert_hidden(&format!("{shown:#?}"), "with line breaks");
    }
    assert_eq!(shown.len(), 28);
}

/// Where a server leads, each with a secret somewhere.
const LOCATIONS: [&str; 10] = [
    "{other}/f?X-Amz-Signature=S3CRET",
    "{other}/raw/S3CRET",
    "http://user:S3CRET@127.0.0.1:1/",
    "ftp://user:S3CRET@127.0.0.1/",
    "http://127.0.0.1:1/f?anything=S3CRET",
    "/f?sig=S3CRET",
    "/f?X-Amz-Credential=S3CRET",
    "/f?code=S3CRET&auth=S3CRET&KEY=S3CRET",
    "/f?access%5ftoken=S3CRET",
    "/f;token=S3CRET",
];

#[tokio::test]
async fn where_a_server_leads_is_shown_without_secrets() {
    let other = Server::always(200, "application/json", "1").await;
    for location in LOCATIONS {
        let location = location.replace("{other}", &other.url());
        let named = location.clone();
        let home = Server::start(move |seen| match (seen.method.as_str(), seen.target.as_str()) {
            ("POST", _) => {
                let mut answer = redirect(201, &named);
                answer.headers_mut().insert("x-token", http::HeaderValue::from_static(MARKER));
                answer
            }
            (_, "/items/1") => redirect(302, &named),
            _ => json("1"),
        })
        .await;
        let client = home.client();
        match Request::<i64>::new(&GET, &[1.into()]).exchange(&client).await {
            Ok(answer) => assert_hidden(&format!("{answer:?}"), &location),
            Err(error) => assert_hidden(&told(&error), &location),
        }
        // An answer that cannot be read names the address that gave it.
        if let Err(error) = Request::<Vec<i64>>::new(&GET, &[1.into()]).send(&client).await {
            assert_hidden(&told(&error), &location);
        }
        let redirect = Request::<Redirect>::new(&GET, &[1.into()]).send(&client).await.unwrap();
        assert_hidden(&format!("{redirect:?}"), &location);
        let located = Request::<Located>::new(&CREATE, &[]).send(&client).await.unwrap();
        assert!(located.location().unwrap().contains(MARKER), "the value itself is there");
        assert_hidden(&format!("{located:?}"), &location);
        let answer = Request::<Located>::new(&CREATE, &[]).exchange(&client).await.unwrap();
        assert_hidden(&format!("{answer:?}"), &location);
    }
}

#[tokio::test]
async fn the_place_in_a_list_shows_no_secret() {
    let server = Server::start(|_| json(r#"{"values":[1],"next":"/items?token=S3CRET&page=2"}"#)).await;
    let client = server.client();
    let mut pages = Request::<Page<i64>>::new(&LIST, &[]).pages(&client);
    pages.try_next().await.unwrap();
    assert_hidden(&format!("{pages:?} {:?}", pages.place()), "pages");
    pages.try_next().await.unwrap();
    // The address is the same again.
    let error = pages.try_next().await.unwrap_err();
    assert!(error.to_string().contains("that was read before"), "{error}");
    assert_hidden(&told(&error), "a loop");
}

/// Bodies that repeat what was sent, with their types.
fn repeated(secret: &str, percent: &str, base64: &str) -> Vec<(&'static str, String)> {
    let filler = "x".repeat(480);
    vec![
        ("text/plain", format!("token {secret} is bad")),
        ("text/plain", format!("{filler} {secret} is cut in the middle")),
        ("text/html", format!("<title>No: {secret}</title>")),
        (
            "application/json",
            format!(r#"{{"error":{{"message":"{secret}","detail":"{secret}","id":"{secret}"}}}}"#),
        ),
        ("application/json", format!(r#"{{"error":{{"fields":{{"{secret}":["{secret}"]}}}}}}"#)),
        ("application/json", format!(r#"{{"error":{{"message":"{percent} and {base64}"}}}}"#)),
        (
            "application/json",
            format!(r#"{{"error":{{"detail":{{"required":["{secret}"],"granted":["{secret}"]}}}}}}"#),
        ),
        ("application/json", format!(r#"{{"odd":"{secret}"}}"#)),
    ]
}

#[tokio::test]
async fn a_secret_that_a_server_repeats_is_not_told() {
    let bearer = || Credentials::bearer("S3CRET/of+mine");
    let basic = || Credentials::basic("me", "S3CRET/of+mine");
    let plain = "S3CRET/of+mine";
    let (percent, base64) = ("S3CRET%2Fof%2bmine", "UzNDUkVUL29mK21pbmU=");
    let client = || Client::<Sample>::builder().retry(Retry::never());
    let mut count = 0;
    for (content_type, body) in repeated(plain, percent, base64) {
        for status in [400, 401, 403, 500] {
            let body = body.clone();
            let server = Server::start(move |_| {
                let mut answer = answer(status, content_type, body.clone());
                answer.headers_mut().insert("x-request-id", http::HeaderValue::from_static(plain));
                answer
            })
            .await;
            let request = || Request::<Json>::new(&GET, &[1.into()]);
            for (client, request) in [
                (client().credentials(bearer()), request()),
                (client().credentials(basic()), request()),
                (client(), request().with_credentials(basic())),
                (client(), request().with_header("authorization", "Bearer S3CRET/of+mine")),
                (client().header("x-api-key", plain), request()),
                (client(), request().with_header("cookie", "a=b; session=S3CRET/of+mine")),
                (client(), request().with_query("access_token", plain)),
            ] {
                let client = client.base_url(server.url()).build().unwrap();
                let error = request.send(&client).await.unwrap_err();
                assert!(error.is_status(status));
                assert_hidden(&told(&error), &format!("{content_type} {status}"));
                count += 1;
            }
        }
    }
    assert_eq!(count, 8 * 4 * 7);
}

#[tokio::test]
async fn a_secret_in_an_answer_that_cannot_be_read_is_not_told() {
    let token = "S3CRET-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789";
    for body in [
        format!("\"{token}\""),
        format!("{{\"id\": \"{token}\", \"title\": 7}}"),
        format!("<html>{token}"),
        format!("[1,{}\"{token}\"", " ".repeat(40)),
        token.to_owned(),
    ] {
        let server = Server::start(move |_| json(body.clone())).await;
        let client =
            Client::<Sample>::builder().base_url(server.url()).credentials(Credentials::bearer(token));
        let error =
            Request::<Vec<i64>>::new(&GET, &[1.into()]).send(&client.build().unwrap()).await.unwrap_err();
        assert!(error.is_decode(), "{error}");
        let shown = told(&error);
        assert_hidden(&shown, "decode");
        assert!(!shown.contains("0123456789"), "{shown}");
    }
}

#[tokio::test]
async fn a_token_endpoint_that_repeats_what_it_was_sent_is_not_quoted() {
    let mut count = 0;
    for (status, body) in [
        (400, r#"{"error":"S3CRET","error_description":"S3CRET"}"#),
        (
            400,
            r#"{"error":"invalid","error_description":"refresh token S3CRETr%2Bx, S3CRETr+x and UzNDUkVU"}"#,
        ),
        (401, "S3CRET"),
        (500, "<html>S3CRETr+x</html>"),
        (200, r#"{"access_token":"S3CRETnew","token_type":"mac"}"#),
        (200, r#"{"access_token":"S3CRETnew\n"}"#),
        (200, r#"{"access_token":"S3CRETnew""#),
        (200, "S3CRETnew"),
        (302, "S3CRET"),
    ] {
        let server = Server::start(move |_: &Seen| answer(status, "application/json", body)).await;
        let endpoints = OAuthEndpoints::new(format!("{}/a", server.url()), format!("{}/t", server.url()));
        let oauth = OAuth::new(endpoints, "id", MARKER);
        for oauth in [oauth.clone(), oauth.secret_in_form()] {
            let credentials = oauth.restored(Tokens::from_refresh("S3CRETr+x"));
            let client = Client::<Sample>::builder().base_url(server.url()).retry(Retry::never());
            let client = client.credentials(Credentials::oauth(credentials)).build().unwrap();
            let error = Request::<Json>::new(&GET, &[1.into()]).send(&client).await.unwrap_err();
            assert_hidden(&told(&error), body);
            count += 1;
        }
    }
    assert_eq!(count, 18);
}

static ALTERNATIVES: Operation = Operation::get("items::either", "/items")
    .scopes(&["item", "read:item", "read:account"])
    .alternatives(&[1, 2]);

#[tokio::test]
async fn scopes_that_are_alternatives_are_told_as_such() {
    let server = Server::always(401, "text/plain", "").await;
    let error = Request::<Json>::new(&ALTERNATIVES, &[]).send(&server.client()).await.unwrap_err();
    let says = "items::either: 401 Unauthorized; required scopes: any of item, read:item and read:account (";
    assert!(error.to_string().starts_with(says), "{error}");
    assert_eq!(error.required_scopes().collect::<Vec<_>>(), ["item", "read:item", "read:account"]);
    let error = Request::<Json>::new(&CREATE, &[]).send(&server.client()).await.unwrap_err();
    assert!(error.to_string().contains("; required scopes: item:write ("), "{error}");
}
