//! What goes wrong on a normal day, and what the error says about it.

use bitbucket_cloud::models::{ApiErrorBody, PullRequest, PullRequestState};
use bitbucket_cloud::{Error, ErrorKind, Retry, pull_requests, repositories};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::support::{Answer, Server, json, text};

/// Asks for a pull request and gets an error; gives it, and where it was asked.
async fn refused(answer: Answer) -> (Error, String) {
    let server = Server::start(|_| [answer]).await;
    let error = pull_requests::get("acme", "rocket", 42).send(&server.client()).await.unwrap_err();
    server.only().assert_empty("GET /repositories/acme/rocket/pullrequests/42");
    let text = error.to_string();
    assert!(!format!("{text}{error:?}").contains("t0ken"), "{error:?}");
    let place = format!(" (GET {}/repositories/acme/rocket/pullrequests/42)", server.url());
    let text = text.strip_suffix(&place).expect("the place at the end").to_owned();
    (error, text)
}

#[tokio::test]
async fn a_wrong_token() {
    let (error, text) = refused(text(401, "text/plain", "")).await;
    assert!(error.is_status(401));
    assert_eq!(
        text,
        "pull_requests::get: 401 Unauthorized; required scopes: any of pullrequest, read:pullrequest:bitbucket"
    );
}

#[tokio::test]
async fn a_scope_is_missing() {
    let body = json!({"type": "error", "error": {
        "message": "Your credentials lack one or more required privilege scopes.",
        "detail": {"required": ["pullrequest"], "granted": ["account", "repository"]},
    }});
    let (error, text) = refused(json(403, &body)).await;
    assert_eq!(error.required_scopes().collect::<Vec<_>>(), ["pullrequest"]);
    assert_eq!(error.granted_scopes().collect::<Vec<_>>(), ["account", "repository"]);
    assert_eq!(
        text,
        "pull_requests::get: 403 Forbidden: Your credentials lack one or more required privilege scopes.; \
         required scopes: pullrequest; granted: account, repository"
    );
}

#[tokio::test]
async fn not_found_in_json_and_in_text() {
    let body = json!({"type": "error", "error": {"message": "Repository acme/rocket not found"}});
    let (error, said) = refused(json(404, &body)).await;
    assert_eq!(said, "pull_requests::get: 404 Not Found: Repository acme/rocket not found");
    let body: ApiErrorBody = error.body().unwrap();
    assert_eq!(body.error.unwrap().message.as_deref(), Some("Repository acme/rocket not found"));

    let (error, said) = refused(text(404, "text/plain", "Not found")).await;
    assert!(error.is_status(404));
    assert_eq!(said, "pull_requests::get: 404 Not Found: Not found");
    assert!(error.body::<ApiErrorBody>().is_none());
}

#[tokio::test]
async fn a_field_was_refused() {
    let body = json!({"type": "error", "error": {
        "message": "Bad request",
        "fields": {"title": ["required key not provided"], "source": "no such branch"},
    }});
    let server = Server::start(|_| [json(400, &body)]).await;
    let create = pull_requests::create("acme", "rocket", &PullRequest::default());
    let error = create.send(&server.client()).await.unwrap_err();
    let mut fields: Vec<_> = error.fields().collect();
    fields.sort_unstable();
    assert_eq!(fields, [("source", "no such branch"), ("title", "required key not provided")]);
    assert!(error.to_string().contains("title: required key not provided"), "{error}");
}

#[tokio::test]
async fn too_many_requests_and_their_own_timeout() {
    let (error, said) =
        refused(text(429, "text/plain", "Rate limit for this resource has been exceeded")).await;
    assert!(error.is_status(429));
    assert_eq!(
        said,
        "pull_requests::get: 429 Too Many Requests: Rate limit for this resource has been exceeded"
    );

    let mut answer = text(555, "text/plain", "");
    answer.headers_mut().insert("atl-traceid", "t-1".parse().unwrap());
    let (error, said) = refused(answer).await;
    assert_eq!(error.status().unwrap().as_u16(), 555);
    assert_eq!(said, "pull_requests::get: status 555");
    assert!(error.is_retryable());
    assert_eq!(error.request_id(), Some("t-1"));
}

#[tokio::test]
async fn a_page_of_html_from_a_proxy() {
    let page = "<html><head><title>502 Bad Gateway</title></head><body><h1>Oh no</h1></body></html>";
    let (error, said) = refused(text(502, "text/html", page)).await;
    assert!(error.is_status(502) && !said.contains('<'), "{said}");

    let (error, said) = refused(text(200, "text/html", "<html>Please log in</html>")).await;
    assert_eq!(error.kind(), ErrorKind::LoginPage, "{error}");
    assert!(said.contains("200 OK") && said.contains("this looks like a login page at"), "{said}");
}

#[tokio::test]
async fn an_item_that_is_none_says_where() {
    let body = json!({"values": [{"type": "pullrequest", "id": 42}, "and more"]});
    let server = Server::start(|_| [json(200, &body)]).await;
    let error = pull_requests::list("acme", "rocket").send(&server.client()).await.unwrap_err();
    assert!(error.is_decode());
    assert!(error.to_string().contains("$.values[1]: "), "{error}");
    assert_eq!(error.raw_body(), &body.to_string());
}

#[tokio::test]
async fn a_field_of_another_type_does_not_cost_the_answer() {
    let body = json!({"type": "pullrequest", "id": 42, "title": ["Heat", "shield"], "comment_count": "many"});
    let server = Server::start(|_| [json(200, &body)]).await;
    let pull_request = pull_requests::get("acme", "rocket", 42).send(&server.client()).await.unwrap();
    assert_eq!((pull_request.id, pull_request.title.as_ref()), (Some(42), None));
    assert_eq!(pull_request.extra.get("title").unwrap().as_str(), r#"["Heat","shield"]"#);
    assert_eq!(serde_json::to_value(&pull_request).unwrap(), body);
}

#[tokio::test]
async fn a_body_that_is_cut_and_a_server_that_is_not_there() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap());
        }
        let answer =
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{\"id\":";
        stream.write_all(answer).await.unwrap();
    });
    let client = bitbucket_cloud::Client::builder().base_url(url).retry(Retry::never()).build().unwrap();
    let request = repositories::get("acme", "rocket");

    let cut = request.send(&client).await.unwrap_err();
    assert_eq!(cut.kind(), ErrorKind::Transport, "{cut}");
    assert_eq!(cut.status().unwrap(), 200);

    server.await.unwrap();
    let gone = request.send(&client).await.unwrap_err();
    assert!(gone.is_connect(), "{gone}");
    assert!(gone.to_string().starts_with("repositories::get: "), "{gone}");
}

#[tokio::test]
async fn a_value_that_nobody_documented() {
    let body = json!({"type": "pullrequest", "id": 42, "state": "FROZEN", "mood": {"sunny": true}});
    let server = Server::start(|_| [json(200, &body)]).await;
    let pull_request = pull_requests::get("acme", "rocket", 42).send(&server.client()).await.unwrap();
    assert_eq!(pull_request.state, Some(PullRequestState::from("FROZEN")));
    assert_eq!(pull_request.extra.get("mood").unwrap().as_str(), r#"{"sunny":true}"#);
    assert_eq!(serde_json::to_value(&pull_request).unwrap(), body);
}
