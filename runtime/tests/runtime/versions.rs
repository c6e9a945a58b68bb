//! Servers of several versions: what is known to be absent is not asked for, and all else is.

use bitbucket_runtime::{Api, ApiInfo, Client, ErrorKind, Operation, Request};

use crate::support::{Item, Server, answer, json};

enum Installed {}

impl Api for Installed {
    const INFO: ApiInfo = ApiInfo::new("installed", "1.0.0")
        .with_versions(&["8.19", "9.4", "9.6", "10.2"])
        .with_version_at("/about", "/release/number");
}

static EVERYWHERE: Operation = Operation::get("items::get", "/items/{id}");
static LATER: Operation = Operation::get("items::later", "/later/{id}").seen_in(&["9.6", "10.2"]);
static FILTERED: Operation = Operation::get("items::filtered", "/items/{id}")
    .seen_in(&["8.19", "9.6", "10.2"])
    .queries_seen_in(&[("state", &["9.6", "10.2"]), ("start", &["8.19"])]);
static OLD: Operation = Operation::get("items::old", "/old/{id}").seen_in(&["8.19"]);

fn get(operation: &'static Operation) -> Request<Item> {
    Request::new(operation, &[1.into()])
}

/// A server that has some operations, and a client that knows its version.
async fn installed(version: Option<&str>, has: &'static [&'static str]) -> (Server, Client<Installed>) {
    let server = Server::start(move |seen| match has.contains(&seen.target.as_str()) {
        true => json(r#"{"id":1}"#),
        false => answer(404, "text/plain", "nothing here"),
    })
    .await;
    let builder = Client::<Installed>::builder().base_url(server.url());
    let builder = match version {
        Some(version) => builder.server_version(version),
        None => builder,
    };
    (server, builder.build().expect("a client"))
}

#[tokio::test]
async fn what_is_known_to_be_absent_is_not_sent() {
    let (server, client) = installed(Some("8.19.4"), &["/items/1", "/old/1"]).await;
    let error = get(&LATER).send(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
    assert_eq!(
        error.to_string(),
        "items::later: this operation was seen in 9.6 and later, not in 9.4; the server is of version 8.19.4"
    );
    assert_eq!(get(&OLD).send(&client).await.unwrap().id, Some(1));
    assert_eq!(get(&EVERYWHERE).send(&client).await.unwrap().id, Some(1));
    let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/old/1", "/items/1"]);

    let (server, client) = installed(Some("10.2"), &["/later/1"]).await;
    assert_eq!(get(&LATER).send(&client).await.unwrap().id, Some(1));
    let error = get(&OLD).send(&client).await.unwrap_err();
    assert!(error.to_string().contains("seen in 8.19, not in 9.4"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_query_parameter_that_is_known_to_be_absent_is_not_sent() {
    let asked = |name: &'static str| {
        let mut request = get(&FILTERED);
        request.set_query(name, "x");
        request
    };
    for (version, name, seen) in [
        ("8.19.4", "state", "seen in 9.6 and later, not in 9.4"),
        ("8.19.4", "state[name]", "seen in 9.6 and later, not in 9.4"),
        ("9.6", "start", "seen in 8.19, not in 9.4"),
    ] {
        let (server, client) = installed(Some(version), &[]).await;
        let error = asked(name).send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
        let parameter = name.split('[').next().unwrap();
        let told = format!(
            "items::filtered: the query parameter `{parameter}` was {seen}; the server is of version {version}"
        );
        assert_eq!(error.to_string(), told);
        assert_eq!(server.seen().len(), 0);
    }
    // What has it, what nobody looked up, another name, and a server of which nothing is known.
    for (version, name) in [
        (Some("10.2.1"), "state"),
        (Some("8.19"), "start"),
        (Some("9.5"), "start"),
        (Some("8.19"), "states"),
        (None, "state"),
    ] {
        let (server, client) = installed(version, &[]).await;
        let error = asked(name).send(&client).await.unwrap_err();
        assert!(error.is_status(404), "{version:?} {name}: {error}");
        assert_eq!(server.seen().len(), 1);
    }
    // Where the operation is not there at all, that is what is told.
    let (_, client) = installed(Some("9.4"), &[]).await;
    let error = asked("state").send(&client).await.unwrap_err();
    assert!(
        error.to_string().starts_with("items::filtered: this operation was seen in 8.19, and in 9.6"),
        "{error}"
    );
}

#[tokio::test]
async fn in_a_gap_it_is_sent_and_what_is_known_is_told() {
    let (server, client) = installed(Some("9.5.1"), &[]).await;
    let error = get(&LATER).send(&client).await.unwrap_err();
    assert!(error.is_status(404));
    let told = "this operation was seen in 9.6 and later, not in 9.4; the server is of version 9.5.1";
    assert!(error.to_string().contains(told), "{error}");
    assert_eq!(server.seen().len(), 1);
    // Of what all versions have there is nothing to tell.
    let error = get(&EVERYWHERE).send(&client).await.unwrap_err();
    assert!(!error.to_string().contains("seen in"), "{error}");
}

#[tokio::test]
async fn without_a_version_nothing_is_refused() {
    let (server, client) = installed(None, &[]).await;
    for operation in [&LATER, &OLD] {
        let error = get(operation).send(&client).await.unwrap_err();
        assert!(error.is_status(404), "{error}");
        assert!(error.to_string().contains("this operation was seen in"), "{error}");
        assert!(!error.to_string().contains("the server is of"), "{error}");
    }
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn the_server_is_asked_once_what_it_is() {
    let server = Server::start(|seen| match seen.target.as_str() {
        "/about" => json(r#"{"release":{"number":"9.4.1"}}"#),
        _ => json(r#"{"id":1}"#),
    })
    .await;
    let client = Client::<Installed>::builder().base_url(server.url()).build().unwrap();
    assert_eq!(get(&LATER).send(&client).await.unwrap().id, Some(1), "nothing is known yet");
    let clone = client.clone();
    assert_eq!(clone.ask_server_version().await.unwrap(), "9.4.1");
    assert_eq!(client.ask_server_version().await.unwrap(), "9.4.1");
    let error = get(&LATER).send(&client).await.unwrap_err();
    assert!(error.to_string().ends_with("; the server is of version 9.4.1"), "{error}");
    let targets: Vec<String> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/later/1", "/about"]);

    let silent = Server::start(|_| json(r#"{"release":"spring"}"#)).await;
    let client = Client::<Installed>::builder().base_url(silent.url()).build().unwrap();
    let error = client.ask_server_version().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("says no version at `/release/number`"), "{error}");
    let client = silent.client();
    let error = client.ask_server_version().await.unwrap_err();
    assert!(error.to_string().contains("say it with `server_version`"), "{error}");
}
