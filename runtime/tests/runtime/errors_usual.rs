//! What errors say of an API of which nobody said how they look.

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Api, ApiInfo, Client, Error, Operation, Request, Retry};

use crate::support::Server;

#[derive(Clone, Copy, Debug)]
enum Plain {}

impl Api for Plain {
    const INFO: ApiInfo = ApiInfo::new("plain", "1.0.0");
}

static GET: Operation = Operation::get("items::get", "/items");

async fn refused(content_type: &'static str, body: &'static str) -> Error {
    let server = Server::always(422, content_type, body).await;
    let client: Client<Plain> =
        Client::builder().base_url(server.url()).retry(Retry::never()).build().unwrap();
    Request::<Json>::new(&GET, &[]).send(&client).await.unwrap_err()
}

#[tokio::test]
async fn errors_speak_without_anybody_saying_how() {
    for (content_type, body, message, fields) in [
        (
            "application/problem+json",
            r#"{"title":"Out of credit","detail":"30 of 50"}"#,
            "Out of credit",
            &[][..],
        ),
        ("application/json", r#"{"message":"No"}"#, "No", &[]),
        ("application/json", r#"{"error":{"message":"No"}}"#, "No", &[]),
        ("application/json", r#"{"error":"invalid_scope","error_description":"Too much"}"#, "Too much", &[]),
        ("application/json", r#"{"detail":"Not found."}"#, "Not found.", &[]),
        (
            "application/json",
            r#"{"detail":[{"loc":["body","name"],"msg":"required"}]}"#,
            "name: required",
            &[("name", "required")],
        ),
        ("application/json", r#"{"errors":["No","Never"]}"#, "No; Never", &[]),
        ("application/json", r#"{"name":["Too long"],"__all__":["No"]}"#, "No", &[("name", "Too long")]),
        (
            "application/json",
            r#"{"name":["Too long"],"parts":[{},{"size":["Odd"]}]}"#,
            "name: Too long; parts.1.size: Odd",
            &[("name", "Too long"), ("parts.1.size", "Odd")],
        ),
        (
            "application/json",
            r#"{"errors":{"json":{"name":["Too long"]}}}"#,
            "name: Too long",
            &[("name", "Too long")],
        ),
        ("application/json", r#"{"code":404,"status":"Not Found"}"#, "Not Found", &[]),
        ("application/json", r#""Just no""#, "Just no", &[]),
        ("text/plain", "no,\nnever", "no, never", &[]),
    ] {
        let error = refused(content_type, body).await;
        assert_eq!(error.message(), Some(message), "{body}");
        assert_eq!(error.fields().collect::<Vec<_>>(), fields, "{body}");
        assert_eq!(error.to_string().matches(message).count(), 1, "{error}");
    }
    let problem =
        refused("application/problem+json", r#"{"title":"Out","detail":"30 of 50","instance":"/a/1"}"#).await;
    assert_eq!((problem.detail(), problem.id()), (Some("30 of 50"), Some("/a/1")));
}
