//! Bodies that tell of several errors at once.

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Api, ApiInfo, Client, Error, ErrorShape, Request, Retry};

use crate::support::{CREATE, Server};

enum Listing {}

impl Api for Listing {
    const INFO: ApiInfo = ApiInfo::new("listing", "1.0.0").with_errors(
        ErrorShape::UNKNOWN
            .with_message(&["/errors/*/message", "/message"])
            .with_detail(&["/errors/*/vetoes/*/summaryMessage"])
            .with_fields(&["/errors/*/{context}/message"])
            .with_id(&["/errors/0/exceptionName"]),
    );
}

async fn refused(status: u16, body: &'static str) -> Error {
    let server = Server::always(status, "application/json", body).await;
    let client = Client::<Listing>::builder().base_url(server.url()).retry(Retry::never()).build().unwrap();
    let error = Request::<Json>::new(&CREATE, &[]).send(&client).await.unwrap_err();
    assert_eq!(error.url().unwrap(), format!("{}/items", server.url()));
    error
}

/// The line, up to the method and the address.
fn told(error: &Error) -> String {
    error.to_string().split(" (POST ").next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn each_error_is_told_once() {
    let body = r#"{"errors":[
        {"context":"name","message":"Must not be empty.","exceptionName":null},
        {"context":null,"message":"The project is archived.","exceptionName":"x.Archived"},
        {"context":"key","message":"Must be in capital letters.","exceptionName":null}]}"#;
    let error = refused(400, body).await;
    assert_eq!(
        error.message(),
        Some("Must not be empty.; The project is archived.; Must be in capital letters.")
    );
    let fields = [("name", "Must not be empty."), ("key", "Must be in capital letters.")];
    assert_eq!(error.fields().collect::<Vec<_>>(), fields);
    assert_eq!((error.detail(), error.id()), (None, None));
    assert_eq!(
        told(&error),
        "items::create: 400 Bad Request: The project is archived.; name: Must not be empty.; key: Must be in capital letters."
    );
    assert!(error.body::<Json>().unwrap().as_str().contains("x.Archived"));
}

#[tokio::test]
async fn a_merge_tells_who_is_against_it() {
    let body = r#"{"errors":[{"context":null,"message":"Not mergeable.","exceptionName":"x.Veto","conflicted":false,
        "vetoes":[{"summaryMessage":"One approval is missing","detailedMessage":"…"},
                  {"summaryMessage":"A build failed","detailedMessage":"…"}]}]}"#;
    let error = refused(409, body).await;
    assert_eq!(error.message(), Some("Not mergeable."));
    assert_eq!(error.detail(), Some("One approval is missing; A build failed"));
    assert_eq!(error.id(), Some("x.Veto"));
    assert_eq!(
        told(&error),
        "items::create: 409 Conflict: Not mergeable.; One approval is missing; A build failed"
    );
}

#[tokio::test]
async fn odd_bodies_are_shown_as_they_are() {
    for (body, line) in [
        (r#"{"errors":[]}"#, r#": {"errors":[]}"#),
        (r#"{"errors":"none"}"#, r#": {"errors":"none"}"#),
        (r#"{"errors":[null,7,{"message":null}]}"#, r#": {"errors":[null,7,{"message":null}]}"#),
        (r#"{"errors":[{"message":{"key":"x"}}]}"#, r#": {"key":"x"}"#),
        (r#"{"errors":[{"context":7,"message":"seven"}]}"#, ": seven"),
        (r#"{"errors":null,"message":"other"}"#, ": other"),
        ("[[[[", ": [[[["),
        ("", ""),
    ] {
        assert_eq!(
            told(&refused(400, body).await),
            format!("items::create: 400 Bad Request{line}"),
            "{body}"
        );
    }
}

#[tokio::test]
async fn a_text_of_many_lines_is_told_in_one_and_has_an_end() {
    let body = r#"{"errors":[{"context":"a\nb","message":"first\r\nsecond\u0007\tthird"}]}"#;
    assert_eq!(told(&refused(400, body).await), "items::create: 400 Bad Request: a b: first second third");

    let long = format!(r#"{{"errors":[{{"message":"{}"}}]}}"#, "x".repeat(50_000));
    let error = refused(400, Box::leak(long.into_boxed_str())).await;
    assert_eq!(error.message().map(str::len), Some(50_000));
    assert!(error.to_string().len() < 1_000);

    let many = format!(r#"{{"errors":[{}]}}"#, vec![r#"{"context":"a","message":"no"}"#; 1_500].join(","));
    let error = refused(400, Box::leak(many.into_boxed_str())).await;
    assert_eq!(error.fields().count(), 100);
}
