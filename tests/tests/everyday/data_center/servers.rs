//! What is a matter of the server: who asks, where it stands, how often it may be asked, what it
//! says when it refuses.

use std::time::{Duration, SystemTime};

use bitbucket_data_center::Timestamp;
use bitbucket_data_center::models::{ApiErrorBody, ProjectType, Repository};
use bitbucket_data_center::{Client, Credentials, Retry, pull_requests, repository};
use serde_json::json;

use super::{AUTHORIZATION, ROCKET, client, refusal, serve};
use crate::support::{self, Server, json};

#[tokio::test]
async fn by_token_and_by_password() {
    let basic = Credentials::basic("ada", "secret");
    for (credentials, expected) in
        [(Credentials::bearer("t0ken"), AUTHORIZATION), (basic, "Basic YWRhOnNlY3JldA==")]
    {
        let server = serve([json(200, &json!({"slug": "rocket"}))]).await;
        let client: Client = server.builder(credentials).build().unwrap();
        repository::get("SHIP", "rocket").send(&client).await.unwrap();
        let seen = server.only();
        seen.assert_empty(&format!("GET {ROCKET}"));
        assert_eq!(seen.header("authorization"), Some(expected));
    }
}

#[tokio::test]
async fn with_a_context_path_and_without() {
    for base in ["/rest", "/bitbucket/rest", "/a/b/rest"] {
        let server = Server::start_at(base, |_| [json(200, &json!({}))]).await;
        for end in ["", "/"] {
            let url = format!("{}{end}", server.url());
            let asked = repository::get("SHIP", "rocket").to_http(&url);
            assert!(asked.is_ok_and(|asked| asked.uri().path() == format!("{base}{ROCKET}")), "{url}");
        }
        repository::get("SHIP", "rocket").send(&client(&server)).await.unwrap();
        server.only().assert_empty(&format!("GET {ROCKET}"));
    }
}

#[tokio::test]
async fn there_is_no_server_to_ask_by_default() {
    let error = Client::builder().credentials(Credentials::bearer("t0ken")).build().unwrap_err();
    assert!(
        error.to_string().contains("name one with `base_url`") && !format!("{error:?}").contains("t0ken"),
        "{error}"
    );
}

#[tokio::test]
async fn a_personal_project_keeps_its_tilde() {
    let mine =
        json!({"slug": "rocket", "project": {"key": "~ada", "type": "PERSONAL", "owner": {"name": "ada"}}});
    let server = serve([json(200, &mine)]).await;
    let mine = repository::get("~ada", "rocket").send(&client(&server)).await.unwrap();
    let project = mine.project.unwrap();
    assert_eq!((project.key.as_deref(), project.r#type), (Some("~ada"), Some(ProjectType::Personal)));
    server.only().assert_empty("GET /api/latest/projects/~ada/repos/rocket");
}

#[tokio::test]
async fn several_errors_are_all_told() {
    let errors = json!([
        {"context": "name", "message": "The name must not be empty.", "exceptionName": null},
        {"context": "scmId", "message": "There is no such kind.", "exceptionName": null},
        {"context": null, "message": "Nothing was made.", "exceptionName": "org.example.Shipwreck"},
    ]);
    let server = serve([refusal(400, &errors)]).await;

    let create = repository::create("SHIP", &Repository::default().with_name(String::new()));
    let error = create.send(&client(&server)).await.unwrap_err();

    let said = error.to_string();
    assert!(said.starts_with("repository::create: 400 Bad Request: "), "{said}");
    for part in ["name: The name must not be empty.", "scmId: There is no such kind.", "Nothing was made."] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    let fields: Vec<_> = error.fields().collect();
    assert!(fields.contains(&("name", "The name must not be empty.")), "{fields:?}");
    assert!(fields.contains(&("scmId", "There is no such kind.")), "{fields:?}");
    let body: ApiErrorBody = error.body().unwrap();
    assert_eq!(body.errors.unwrap()[2].exception_name.as_deref(), Some("org.example.Shipwreck"));
    server.only().assert_json("POST /api/latest/projects/SHIP/repos", &json!({"name": ""}));
}

#[tokio::test]
async fn too_many_requests_are_asked_again() {
    let errors = json!([{"context": null, "message": "Rest for a while.", "exceptionName": null}]);
    let limited = || {
        let mut answer = refusal(429, &errors);
        let headers = [
            ("x-ratelimit-limit", "60"),
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-interval-seconds", "5"),
            ("x-ratelimit-fillrate", "20"),
            ("retry-after", "0"),
        ];
        for (name, value) in headers {
            answer.headers_mut().insert(name, value.parse().expect("a header"));
        }
        answer
    };
    let open = json!({"id": 42, "createdDate": 1_772_600_000_123_i64});
    let server = serve([limited(), json(200, &open), limited()]).await;
    let retry = Retry::default().first_wait(Duration::ZERO);
    let patient: Client = server.builder(Credentials::bearer("t0ken")).retry(retry).build().unwrap();
    let get = pull_requests::get("SHIP", "rocket", 42);

    // A date is what the server sends: milliseconds since 1970.
    assert_eq!(
        get.send(&patient).await.unwrap().created_date,
        Some(Timestamp::from_unix_milliseconds(1_772_600_000_123))
    );
    let error = get.send(&client(&server)).await.unwrap_err();

    assert!(error.is_status(429) && error.to_string().contains("Rest for a while."), "{error}");
    let limit = error.rate_limit(SystemTime::now());
    assert_eq!((limit.limit, limit.remaining, limit.fill_rate), (Some(60), Some(0), Some(20)));
    assert_eq!((limit.interval, error.retry_after()), (Some(Duration::from_secs(5)), Some(Duration::ZERO)));
    let lines: Vec<String> = server.seen().into_iter().map(|seen| seen.line).collect();
    assert_eq!(lines, [(); 3].map(|()| format!("GET {ROCKET}/pull-requests/42")));
}

#[tokio::test]
async fn a_page_of_html_from_a_proxy() {
    let page = "<html><head><title>502</title></head><body><h1>Oh no</h1></body></html>";
    let server = serve([support::text(502, "text/html", page)]).await;
    let error = repository::get("SHIP", "rocket").send(&client(&server)).await.unwrap_err();
    assert!(error.is_status(502) && !error.to_string().contains('<'), "{error}");
}
