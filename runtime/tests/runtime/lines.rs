//! What an error shows is one line, with an end, and says what to do.

use bitbucket_runtime::transport::{BodyStream, BoxFuture, Transport, TransportError};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    Api, ApiInfo, Authorization, Client, Credentials, CredentialsProvider, Environment, Error, ErrorShape,
    Operation, Request, RequestOptions, Retry, http,
};

use crate::support::{CREATE, GET, Sample, Server, answer, client_of, json, redirect};

/// What a terminal would obey, and what no reader sees.
const HOSTILE: &str = "a\\u001b[2Jb\\u202ec\\u0000d\\ne\\u2028f\\u200fg\\u0085h";

fn assert_one_line(error: &Error) {
    let shown = error.to_string();
    assert!(shown.chars().count() <= 4_001, "{} characters", shown.chars().count());
    for character in shown.chars() {
        let is_hostile = character.is_control()
            || matches!(character, '\u{2028}' | '\u{2029}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(!is_hostile, "{shown:?}");
    }
}

async fn refused(status: u16, content_type: &'static str, body: String) -> Error {
    let server = Server::start(move |_| answer(status, content_type, body.clone())).await;
    Request::<Json>::new(&GET, &[1.into()]).send(&server.client()).await.unwrap_err()
}

#[tokio::test]
async fn no_text_of_a_server_moves_the_cursor_or_fills_the_screen() {
    let long = "x ".repeat(20_000);
    let many: Vec<String> = (0..2_000).map(|number| format!("\"scope:{number}\"")).collect();
    let many = many.join(",");
    for text in [HOSTILE, &long] {
        for body in [
            format!(r#"{{"error":{{"message":"{text}","detail":"{text}"}}}}"#),
            format!(r#"{{"error":{{"fields":{{"{text}":["{text}","{text}2"],"b":"{text}"}}}}}}"#),
            format!(r#"{{"error":{{"detail":{{"required":["{text}"],"granted":["{text}"]}}}}}}"#),
            format!(r#"{{"error":{{"detail":{{"required":[{many}],"granted":[{many}]}}}}}}"#),
            format!(r#"{{"odd":"{text}"}}"#),
        ] {
            let error = refused(403, "application/json", body).await;
            assert_one_line(&error);
            assert!(error.to_string().ends_with("/items/1)"), "what was asked is still told: {error}");
        }
        let plain: String = serde_json::from_str(&format!("\"{text}\"")).unwrap();
        for content_type in ["text/plain", "text/html; charset=latin1"] {
            assert_one_line(&refused(500, content_type, plain.clone()).await);
            assert_one_line(&refused(500, content_type, format!("<html><title>{plain}</title>")).await);
            assert_one_line(&refused(200, content_type, plain.clone()).await);
        }
        assert_one_line(&refused(200, "application/json", format!(r#"{{"{text}": "#)).await);
    }
}

/// Fails with whatever text it has.
#[derive(Debug)]
struct Failing(String);

impl Transport for Failing {
    fn send(
        &self,
        _request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        let error = TransportError::new(self.0.as_str()).with_advice(self.0.clone());
        Box::pin(std::future::ready(Err(error)))
    }
}

impl CredentialsProvider for Failing {
    fn authorization<'a>(
        &'a self,
        _environment: &'a Environment,
    ) -> BoxFuture<'a, Result<Authorization, bitbucket_runtime::transport::BoxError>> {
        Box::pin(std::future::ready(Err(self.0.as_str().into())))
    }
}

#[tokio::test]
async fn no_text_of_a_caller_does_either() {
    let hostile: String = serde_json::from_str(&format!("\"{HOSTILE}\"")).unwrap();
    for text in [hostile, "long ".repeat(5_000)] {
        let client = || Client::<Sample>::builder().base_url("https://host").retry(Retry::never());
        let request = || Request::<Json>::new(&GET, &[1.into()]);
        let failing = client().transport(Failing(text.clone())).build().unwrap();
        assert_one_line(&request().send(&failing).await.unwrap_err());
        let provider = client().credentials(Credentials::provider(Failing(text.clone()))).build().unwrap();
        assert_one_line(&request().send(&provider).await.unwrap_err());
        assert_one_line(&request().with_header(&text, "x").send(&failing).await.unwrap_err());
        assert_one_line(&request().with_header("x", &format!("{text}\n")).send(&failing).await.unwrap_err());
        assert_one_line(&request().with_query("q", text.as_str()).send(&failing).await.unwrap_err());
        assert_one_line(&client().header(text.as_str(), "x").build().unwrap_err());
        assert_one_line(&client().base_url(text.as_str()).build().unwrap_err());
        assert_one_line(&client().proxy(format!("{text}://")).build().unwrap_err());
        let body =
            bitbucket_runtime::Body::reader(move || Err::<&[u8], _>(std::io::Error::other(text.clone())));
        let sent = Request::<Json>::new(&CREATE, &[]).with_body("text/plain", body);
        assert_one_line(&sent.send(&failing).await.unwrap_err());
    }
}

/// An API whose installations have addresses of their own.
enum Installed {}

impl Api for Installed {
    const INFO: ApiInfo = ApiInfo::new("installed", "1.0.0")
        .with_base_path("/rest")
        .with_errors(ErrorShape::UNKNOWN.with_message(&["/message"]));
}

static PROJECT: Operation = Operation::get("projects::get", "/api/latest/projects/{key}");

const ADVICE: &str = "; base URLs of this API end with `/rest`, and this one does not: add it to `base_url`";

#[tokio::test]
async fn a_base_url_that_ends_too_early_is_told_what_is_missing() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/page/api/latest/projects/A" => answer(200, "text/html;charset=UTF-8", "<html>Log in</html>"),
        "/away/api/latest/projects/A" => redirect(302, "/login"),
        "/login" => answer(200, "text/html", "<html>Log in</html>"),
        "/json/api/latest/projects/A" => json("1"),
        "/rest/api/latest/projects/A" => answer(404, "application/json", r#"{"message":"No such project"}"#),
        "/context/rest/api/latest/projects/A" => redirect(302, "/login"),
        "/denied/api/latest/projects/A" => answer(401, "application/json", "{}"),
        _ => answer(404, "text/html", "<html><title>Not here</title></html>"),
    })
    .await;
    for (path, is_advised) in [
        ("", true),
        ("/context", true),
        ("/page", true),
        ("/away", true),
        ("/json", false),
        ("/rest", false),
        ("/rest/", false),
        ("/context/rest", false),
        ("/denied", false),
    ] {
        let client =
            Client::<Installed>::builder().base_url(format!("{}{path}", server.url())).build().unwrap();
        let error = Request::<Vec<i64>>::new(&PROJECT, &["A".into()]).send(&client).await.unwrap_err();
        assert_eq!(error.to_string().contains(ADVICE), is_advised, "{path}: {error}");
    }
    // Where nothing is known of addresses, nothing is said of them.
    let error =
        Request::<Json>::new(&PROJECT, &["A".into()]).send(&client_of(&server.url())).await.unwrap_err();
    assert!(!error.to_string().contains("base URLs"), "{error}");
}
