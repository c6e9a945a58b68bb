//! Where requests go: servers with variables, operations that are served elsewhere, and who gets to see what.

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    Api, ApiInfo, Client, ClientBuilder, Credentials, ErrorKind, Operation, Request, RequestOptions as _,
    Retry, Server as Place, ServerVariable,
};

use crate::support::{Server, json, redirect};

/// An API with places of its own.
#[derive(Clone, Copy, Debug)]
enum Placed {}

const USUAL: Place = Place::new("{scheme}://{host}/{version}").with_variables(&[
    ServerVariable::new("scheme").with_default("http").with_values(&["http", "https"]),
    ServerVariable::new("version").with_default("v1"),
]);
const SANDBOX: Place = Place::new("http://{host}/sandbox");
const UPLOAD: &str = "https://upload.example.com/files";

impl Api for Placed {
    const INFO: ApiInfo = ApiInfo::new("placed", "1.0.0").with_servers(&[USUAL, SANDBOX]).with_elsewhere(&[
        Place::new(UPLOAD),
        Place::new("/beside"),
        Place::new("http://{host}/by-name"),
    ]);
}

static USUALLY: Operation = Operation::get("items::list", "/items");
static UPLOADS: Operation = Operation::put("files::upload", "/{name}").served_elsewhere(0);
static BESIDE: Operation = Operation::get("files::beside", "/x").served_elsewhere(1);
static BY_NAME: Operation = Operation::get("files::by_name", "/x").served_elsewhere(2);

fn host(server: &Server) -> String {
    server.url().trim_start_matches("http://").to_owned()
}

fn builder() -> ClientBuilder<Placed> {
    Client::<Placed>::builder()
        .retry(Retry::never())
        .credentials(Credentials::bearer("s3cret"))
        .header("x-team", "rocket")
}

fn ask(operation: &'static Operation) -> Request<Json> {
    Request::new(operation, &[])
}

fn upload() -> Request<Json> {
    let mut request: Request<Json> = Request::new(&UPLOADS, &["a b".into()]);
    request.set_header("x-checksum", "123");
    request.set_body("text/plain", "content");
    request
}

fn refusal(builder: ClientBuilder<Placed>) -> String {
    let error = builder.build().expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    error.to_string()
}

#[tokio::test]
async fn the_first_server_is_asked_its_variables_filled() {
    let server = Server::always(200, "application/json", "{}").await;
    let client = builder().server_variable("host", host(&server)).build().unwrap();
    assert_eq!(client.base_url(), format!("{}/v1", server.url()));
    ask(&USUALLY).send(&client).await.unwrap();
    ask(&BESIDE).send(&client).await.unwrap();
    ask(&BY_NAME).send(&client).await.unwrap();
    let seen: Vec<_> = server.seen().iter().map(|seen| seen.target.clone()).collect();
    assert_eq!(seen, ["/v1/items", "/beside/x", "/by-name/x"]);
    assert!(server.seen().iter().all(|seen| seen.header("authorization") == Some("Bearer s3cret")));
}

#[tokio::test]
async fn another_server_is_chosen_by_its_name() {
    let server = Server::always(200, "application/json", "{}").await;
    let client = builder().server(SANDBOX).server_variable("host", host(&server)).build().unwrap();
    ask(&USUALLY).send(&client).await.unwrap();
    assert_eq!(server.only().target, "/sandbox/items");
}

#[test]
fn variables_are_judged_when_the_client_is_built() {
    assert!(
        refusal(builder()).contains("has a variable `host` without a value: give it with `server_variable`")
    );
    let of = |name: &str, value: &str| {
        builder().server_variable("host", "example.com").server_variable(name, value)
    };
    let told = refusal(of("scheme", "ftp"));
    assert!(told.contains("`scheme`") && told.contains("which is one of `http`, `https`"), "{told}");
    let told = refusal(of("versoin", "v2"));
    assert!(told.contains("no address of a server of this API has a variable `versoin`"), "{told}");
    let told = refusal(of("host", "me:s3cret@example.com"));
    assert!(told.contains("give them as credentials") && !told.contains("s3cret"), "{told}");
    let told = refusal(
        builder()
            .base_url("http://localhost")
            .server_variable("host", "localhost")
            .base_url_of("https://other.example.com", "http://localhost"),
    );
    assert!(told.contains("`https://other.example.com/…`"), "{told}");
    let told = refusal(
        builder()
            .base_url("http://localhost")
            .server_variable("host", "localhost")
            .base_url_of("https://me:s3cret@other.example.com", "http://localhost"),
    );
    assert!(told.contains("other.example.com") && !told.contains("s3cret"), "{told}");
    let told = refusal(
        builder()
            .base_url("http://localhost")
            .server_variable("host", "localhost")
            .share_credentials_with("upload.example.com"),
    );
    assert!(told.contains("credentials are shared with an address"), "{told}");
}

#[tokio::test]
async fn what_is_served_elsewhere_is_asked_there_without_the_clients_secrets() {
    let (home, elsewhere) = (
        Server::always(200, "application/json", "{}").await,
        Server::always(200, "application/json", "{}").await,
    );
    let placed = || {
        let builder = builder().base_url(home.url()).server_variable("host", host(&home));
        builder.base_url_of(UPLOAD, format!("{}/up", elsewhere.url()))
    };
    upload().send(&placed().build().unwrap()).await.unwrap();
    let seen = elsewhere.only();
    assert_eq!((seen.target.as_str(), seen.text()), ("/up/a%20b", "content"));
    assert_eq!(seen.header("x-checksum"), Some("123"), "what the call says itself goes along");
    assert_eq!((seen.header("authorization"), seen.header("x-team")), (None, None));

    upload().with_credentials(Credentials::bearer("0wn")).send(&placed().build().unwrap()).await.unwrap();
    assert_eq!(elsewhere.seen()[1].header("authorization"), Some("Bearer 0wn"), "told for this call");

    let client = placed().share_credentials_with(elsewhere.url()).build().unwrap();
    upload().send(&client).await.unwrap();
    let seen = &elsewhere.seen()[2];
    assert_eq!(
        (seen.header("authorization"), seen.header("x-team")),
        (Some("Bearer s3cret"), Some("rocket"))
    );
    assert!(home.seen().is_empty());
}

#[tokio::test]
async fn what_is_served_elsewhere_on_the_same_origin_has_the_credentials() {
    let server = Server::always(200, "application/json", "{}").await;
    let client = builder().base_url(format!("{}/v1", server.url())).server_variable("host", host(&server));
    let client = client.base_url_of(UPLOAD, format!("{}/up", server.url())).build().unwrap();
    upload().send(&client).await.unwrap();
    assert_eq!(
        (server.only().target.as_str(), server.only().header("authorization")),
        ("/up/a%20b", Some("Bearer s3cret"))
    );
}

#[tokio::test]
async fn a_redirect_from_elsewhere_takes_nothing_secret_along() {
    let last = Server::always(200, "application/json", "{}").await;
    let target = last.url();
    let elsewhere = Server::start(move |_| redirect(307, &format!("{target}/x"))).await;
    let client = builder().server_variable("host", "localhost:1").base_url_of(UPLOAD, elsewhere.url());
    let client = client.share_credentials_with(elsewhere.url()).build().unwrap();
    // A write that another origin answers is no success.
    let error = upload().send(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LoginPage);
    let seen = last.only();
    assert_eq!(
        (seen.header("authorization"), seen.header("x-checksum"), seen.header("x-team")),
        (None, None, None)
    );
    assert_eq!(elsewhere.only().header("x-checksum"), Some("123"));
}

#[tokio::test]
async fn pages_of_what_is_served_elsewhere_stay_there() {
    let elsewhere = Server::start(|seen| match seen.target.as_str() {
        "/x" => json(r#"{"values":[{"id":1}],"next":"/x?page=2"}"#),
        _ => json(r#"{"values":[{"id":2}]}"#),
    })
    .await;
    let request: Request<bitbucket_runtime::Page<crate::support::Item>> = Request::new(&BY_NAME, &[]);
    let client = builder().base_url("http://localhost:1").server_variable("host", "localhost:1");
    let client = client.base_url_of("http://{host}/by-name", elsewhere.url());
    let items =
        request.collect(&client.server_variable("host", "localhost:2").build().unwrap()).await.unwrap();
    assert_eq!(items.len(), 2);
}
