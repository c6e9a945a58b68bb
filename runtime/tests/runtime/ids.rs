//! Ids of the crate uuid in paths and queries: bare, or in braces where the API says so.

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    Api, ApiInfo, Client, Following, Job, Operation, Page, PathText as _, Polling, Request,
    RequestOptions as _, Server,
};
use uuid::Uuid;

use crate::support::{self, Item, Sample, answer, json};

const ID: Uuid = Uuid::from_u128(0x00C0_FFEE_0000_4000_8000_0000_0000_0001);
const BARE: &str = "00c0ffee-0000-4000-8000-000000000001";
const BRACED: &str = "%7B00c0ffee-0000-4000-8000-000000000001%7D";

/// An API whose servers take a name or an id in one place.
#[derive(Clone, Copy, Debug)]
enum Braced {}

impl Api for Braced {
    const INFO: ApiInfo = ApiInfo::new("braced", "1.0.0").with_braced_ids().with_elsewhere(ELSEWHERE);
}

const ELSEWHERE: &[Server] = &[Server::new("/uploads")];

static GET: Operation = Operation::get("crews::get", "/ships/{ship}/crews/{crew}");
static UPLOAD: Operation = Operation::get("crews::upload", "/crews/{crew}").served_elsewhere(0);
static LIST: Operation = Operation::get("crews::list", "/ships/{ship}/crews");
static START: Operation = Operation::post("trips::start", "/ships/{ship}/trips");
static ASK: Operation = Operation::get("trips::get", "/ships/{ship}/trips/{trip}");
static TRIP: Job = Job::named(&ASK, &[("trip", "/id")]).state("/state").done(&["DONE"]);

/// The targets that a client of this API asks for: one by path and query, one elsewhere, one of a list, and
/// those of a job.
async fn asked<A: Api>() -> Vec<String> {
    let server = support::Server::start(|seen| match seen.target.as_str() {
        target if target.contains("/crews?after") => json(r#"{"values":[{"id":1}]}"#),
        target if target.ends_with("/trips") => answer(202, "application/json", r#"{"id":"{t}"}"#),
        _ => json(r#"{"id":1,"state":"DONE"}"#),
    })
    .await;
    let client: Client<A> = Client::builder().base_url(server.url()).build().unwrap();
    let get = Request::<Item>::new(&GET, &[ID.path_value(), "{mine}".into()]);
    get.with_query("like", ID).with_query("name", "{x}").send(&client).await.unwrap();
    Request::<Item>::new(&UPLOAD, &[ID.into()]).send(&client).await.unwrap();
    let list = Request::<Page<Item>>::new(&LIST, &[ID.into()]).with_query("after", ID);
    assert_eq!(list.items(&client).collect(9).await.unwrap().len(), 1);
    let start: Request<Json> = Request::new(&START, &[ID.path_value()]);
    let mut trip: Following<Json, Json> = start.follow(&client, &TRIP, Polling::default());
    trip.result().await.unwrap();
    server.seen().into_iter().map(|seen| seen.target).collect()
}

/// What is asked for where ids are written like this.
fn expected(id: &str, elsewhere: &str) -> Vec<String> {
    vec![
        format!("/ships/{id}/crews/%7Bmine%7D?like={id}&name=%7Bx%7D"),
        format!("{elsewhere}/crews/{id}"),
        format!("/ships/{id}/crews?after={id}"),
        format!("/ships/{id}/trips"),
        format!("/ships/{id}/trips/%7Bt%7D"),
    ]
}

#[tokio::test]
async fn ids_are_bare_where_the_api_says_nothing() {
    assert_eq!(asked::<Sample>().await, expected(BARE, ""));
}

#[tokio::test]
async fn ids_stand_in_braces_where_the_api_says_so() {
    assert_eq!(asked::<Braced>().await, expected(BRACED, "/uploads"));
}

#[test]
fn a_request_shows_no_braces_of_its_own() {
    let request = Request::<Item>::new(&GET, &[ID.into(), "x".into()]).with_query("like", ID);
    let shown = format!("{request:?}");
    assert!(
        shown.contains(&format!("/ships/{BARE}/crews/x")) && !shown.contains(&format!("{{{BARE}")),
        "{shown}"
    );
}

#[tokio::test]
async fn in_headers_and_forms_ids_are_bare() {
    let server = support::Server::always(200, "application/json", "{}").await;
    let client: Client<Braced> = Client::builder().base_url(server.url()).build().unwrap();
    let mut request: Request<Json> = Request::new(&START, &["a".into()]);
    request.set_header("x-crew", ID);
    request.push_form("crew", ID);
    request.send(&client).await.unwrap();
    let seen = server.only();
    assert_eq!((seen.header("x-crew"), seen.text()), (Some(BARE), format!("crew={BARE}").as_str()));
}
