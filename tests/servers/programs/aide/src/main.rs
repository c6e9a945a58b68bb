//! A shop in axum, with what aide and schemars write into documents in their own way: schemas of JSON Schema's
//! words, and operations without names. It sends back what it understood.

use std::collections::BTreeMap;

use aide::axum::routing::{delete_with, get_with, post_with, put_with};
use aide::axum::{ApiRouter, IntoApiResponse};
use aide::openapi::{Info, OpenApi};
use axum::body::Bytes;
use axum::extract::{Path, Query, RawQuery};
use axum::http::StatusCode;
use axum::{Extension, Form, Json, routing};
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// What a thing is painted.
#[derive(Clone, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Colour {
    Red,
    /// As the sky is.
    LightBlue,
}

/// Told by a property.
#[derive(Deserialize, JsonSchema, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Figure {
    /// All points of one distance.
    Circle {
        radius: f64,
    },
    Square(Square),
    Nothing,
}

#[derive(Deserialize, JsonSchema, Serialize)]
struct Square {
    side: i32,
}

/// Told by shape.
#[derive(Deserialize, JsonSchema, Serialize)]
#[serde(untagged)]
enum Owner {
    Person { name: String, email: String },
    Company { name: String, vat_number: String },
    Name(String),
    Number(i64),
    Several(Vec<String>),
}

/// An object of one key.
#[derive(Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "snake_case")]
enum Delivery {
    Pickup,
    Post { street: String },
    Locker(u32),
    Pair(i32, String),
}

/// A tag beside its content.
#[derive(Deserialize, JsonSchema, Serialize)]
#[serde(tag = "type", content = "value")]
enum Setting {
    Text(String),
    Size(Size),
    Off,
}

#[derive(Deserialize, JsonSchema, Serialize)]
struct Size {
    width: f64,
    #[serde(default = "height")]
    height: f64,
}

fn height() -> f64 {
    1.5
}

/// What one says of a thing.
#[derive(Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "camelCase")]
struct Thing {
    id: Uuid,
    /// What it is called.
    #[schemars(length(min = 1, max = 40))]
    name: String,
    created: DateTime<Utc>,
    due_day: Option<NaiveDate>,
    colour: Colour,
    /// What it is painted inside.
    inside: Option<Colour>,
    size: Option<Size>,
    figure: Figure,
    owner: Option<Owner>,
    deliveries: Vec<Delivery>,
    settings: Vec<Setting>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    labels: BTreeMap<String, String>,
    #[serde(default)]
    stock: BTreeMap<String, Option<i64>>,
    corner: (i32, String),
    #[serde(default)]
    parts: Vec<Thing>,
    anything: Value,
    large: u64,
    small: u8,
    letter: char,
    ratio: Option<f32>,
    nothing: (),
    #[serde(flatten)]
    more: BTreeMap<String, Value>,
}

#[derive(Deserialize, JsonSchema)]
struct Range {
    /// How many at most.
    limit: Option<i64>,
    #[serde(default)]
    offset: i64,
    colour: Option<Colour>,
    at: Option<DateTime<Utc>>,
}

#[derive(Deserialize, JsonSchema)]
struct Key {
    id: Uuid,
    number: u32,
}

#[derive(Deserialize, JsonSchema, Serialize)]
struct Login {
    username: String,
    age: Option<u8>,
}

/// Why something is refused.
#[derive(JsonSchema, Serialize)]
struct Problem {
    error: String,
}

async fn create_thing(Json(thing): Json<Thing>) -> Json<Thing> {
    Json(thing)
}

async fn things(RawQuery(query): RawQuery, Query(range): Query<Range>) -> Json<Vec<String>> {
    let limit = range.limit.map(|limit| limit.to_string());
    let colour = range.colour.map(|colour| serde_json::to_string(&colour).unwrap_or_default());
    let at = range.at.map(|at| at.to_rfc3339());
    Json([query, limit, colour, at, Some(range.offset.to_string())].into_iter().flatten().collect())
}

async fn thing(Path(key): Path<Key>) -> Result<Json<Figure>, (StatusCode, Json<Problem>)> {
    match key.number {
        0 => Err((StatusCode::NOT_FOUND, Json(Problem { error: format!("{} has none", key.id) }))),
        side => Ok(Json(Figure::Square(Square { side: side.try_into().unwrap_or_default() }))),
    }
}

async fn forget(Path(_key): Path<Key>) -> StatusCode {
    StatusCode::NO_CONTENT
}

async fn login(Form(login): Form<Login>) -> Json<Login> {
    Json(login)
}

async fn text(body: String) -> String {
    body
}

async fn bytes(body: Bytes) -> Bytes {
    body
}

async fn map(Json(map): Json<BTreeMap<String, Vec<Size>>>) -> Json<BTreeMap<String, Vec<Size>>> {
    Json(map)
}

async fn owner() -> Json<Option<Owner>> {
    Json(None)
}

async fn document(Extension(document): Extension<OpenApi>) -> impl IntoApiResponse {
    Json(document)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = std::env::args().nth(1).ok_or("the port is missing")?;
    aide::generate::extract_schemas(true);
    let mut api = OpenApi {
        info: Info { title: "Shop".to_owned(), version: "1.0.0".to_owned(), ..Info::default() },
        ..OpenApi::default()
    };
    let router = ApiRouter::new()
        .api_route(
            "/things",
            post_with(create_thing, |operation| operation.summary("Keeps a thing"))
                .get_with(things, |operation| operation.description("What there is.")),
        )
        .api_route(
            "/things/{id}/{number}",
            get_with(thing, |operation| operation.response::<404, Json<Problem>>())
                .delete_with(forget, |operation| operation.response::<204, ()>()),
        )
        .api_route("/login", post_with(login, |operation| operation))
        .api_route("/text", put_with(text, |operation| operation))
        .api_route("/bytes", put_with(bytes, |operation| operation))
        .api_route("/map", put_with(map, |operation| operation))
        .api_route(
            "/owner",
            get_with(owner, |operation| operation).merge(delete_with(owner, |operation| operation)),
        )
        .route("/openapi.json", routing::get(document))
        .finish_api(&mut api)
        .layer(Extension(api));
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    axum::serve(listener, router).await?;
    Ok(())
}
