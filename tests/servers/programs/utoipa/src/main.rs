//! A shop in axum, with what utoipa writes into documents in its own way. It sends back what it understood.

use std::collections::{BTreeMap, HashMap};

use axum::extract::{Multipart, Path, Query, RawQuery};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Form, Json, routing};
use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{IntoParams, IntoResponses, Modify, OpenApi, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

/// What a thing is painted.
#[derive(Clone, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
enum Colour {
    Red,
    LightBlue,
}

/// Told by a property, as serde's `tag`.
#[derive(Deserialize, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Shape {
    Circle { radius: f64 },
    Square(Square),
    Nothing,
}

#[derive(Deserialize, Serialize, ToSchema)]
struct Square {
    side: i32,
}

/// Told by shape, as serde's `untagged`.
#[derive(Deserialize, Serialize, ToSchema)]
#[serde(untagged)]
enum Owner {
    Person { name: String, email: String },
    Company { name: String, vat_number: String },
    Name(String),
    Number(i64),
}

/// An object of one key, as serde writes an enum of which nothing else is said.
#[derive(Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Delivery {
    Pickup,
    Post { street: String },
    Locker(u32),
}

/// A tag beside its content.
#[derive(Deserialize, Serialize, ToSchema)]
#[serde(tag = "type", content = "value")]
enum Setting {
    Text(String),
    Size(Size),
    Off,
}

#[derive(Deserialize, Serialize, ToSchema)]
struct Size {
    width: f64,
    #[serde(default = "height")]
    #[schema(default = 1.5)]
    height: f64,
}

fn height() -> f64 {
    1.5
}

/// What one says of a thing.
#[derive(Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
struct Thing {
    id: Uuid,
    /// What it is called.
    #[schema(min_length = 1, max_length = 40)]
    name: String,
    price: Decimal,
    created: DateTime<Utc>,
    due_day: Option<NaiveDate>,
    colour: Colour,
    size: Option<Size>,
    shape: Shape,
    owner: Option<Owner>,
    delivery: Delivery,
    settings: Vec<Setting>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    labels: HashMap<String, String>,
    #[serde(default)]
    stock: BTreeMap<String, Option<i64>>,
    corner: (i32, String),
    #[serde(default)]
    #[schema(no_recursion)]
    parts: Vec<Thing>,
    anything: Value,
    large: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<String>,
    #[serde(flatten)]
    more: More,
}

#[derive(Deserialize, Serialize, ToSchema)]
struct More {
    note: Option<String>,
}

#[derive(Serialize, ToSchema)]
struct Page<T> {
    items: Vec<T>,
    total: i64,
    next: Option<i64>,
}

#[derive(Serialize, ToSchema)]
struct Problem {
    message: String,
    code: i32,
}

#[derive(IntoResponses)]
enum Refusal {
    /// There is none.
    #[response(status = 404)]
    Missing(Problem),
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let Self::Missing(problem) = self;
        (StatusCode::NOT_FOUND, Json(problem)).into_response()
    }
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Range {
    /// How many at most.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
    #[serde(default)]
    offset: i64,
}

#[utoipa::path(get, path = "/sizes", tag = "things", params(Range), responses((status = OK, body = Page<Size>)))]
async fn list_sizes(Query(range): Query<Range>) -> Json<Page<Size>> {
    let items = vec![Size { width: range.offset as f64, height: 2.0 }];
    Json(Page { items, total: 7, next: range.limit })
}

#[utoipa::path(post, path = "/things", tag = "things", request_body = Thing, responses((status = CREATED, body = Thing)))]
async fn create_thing(Json(thing): Json<Thing>) -> (StatusCode, Json<Thing>) {
    (StatusCode::CREATED, Json(thing))
}

#[utoipa::path(get, path = "/things/{id}/{colour}", tag = "things", params(("id" = Uuid, Path), ("colour" = Colour, Path)),
    responses((status = OK, body = Shape), Refusal))]
async fn get_shape(Path((id, colour)): Path<(Uuid, Colour)>) -> Result<Json<Shape>, Refusal> {
    match colour {
        Colour::Red => Ok(Json(Shape::Nothing)),
        Colour::LightBlue => {
            Err(Refusal::Missing(Problem { message: format!("{id} has no shape"), code: 7 }))
        }
    }
}

#[utoipa::path(get, path = "/owner", tag = "things", responses((status = OK, body = Option<Owner>)))]
async fn get_owner() -> Json<Option<Owner>> {
    Json(None)
}

#[utoipa::path(delete, path = "/things/{id}", tag = "things", params(("id" = i64, Path)), responses((status = NO_CONTENT)))]
async fn delete_thing(Path(_id): Path<i64>) -> StatusCode {
    StatusCode::NO_CONTENT
}

#[utoipa::path(get, path = "/query", tag = "echo", params(
        ("words" = Vec<String>, Query), ("colours" = Option<Vec<Colour>>, Query, explode = false, style = Form),
        ("flag" = bool, Query), ("at" = Option<DateTime<Utc>>, Query)),
    responses((status = OK, body = String, content_type = "text/plain")))]
async fn echo_query(RawQuery(query): RawQuery) -> String {
    query.unwrap_or_default()
}

#[utoipa::path(get, path = "/headers", tag = "echo", params(("x-token" = String, Header), ("x-number" = Option<i32>, Header),
        ("session" = String, Cookie), ("visits" = Option<u32>, Cookie)),
    responses((status = OK, body = HashMap<String, Option<String>>)))]
async fn echo_headers(headers: HeaderMap) -> Json<BTreeMap<&'static str, Option<String>>> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    Json(["x-token", "x-number", "cookie"].into_iter().map(|name| (name, text(name))).collect())
}

#[derive(Deserialize, Serialize, ToSchema)]
struct Login {
    username: String,
    #[schema(format = Password)]
    password: String,
    age: Option<u8>,
    colour: Option<Colour>,
}

#[utoipa::path(post, path = "/form", tag = "echo", request_body(content = Login, content_type = "application/x-www-form-urlencoded"),
    responses((status = OK, body = Login)))]
async fn echo_form(Form(login): Form<Login>) -> Json<Login> {
    Json(login)
}

#[utoipa::path(patch, path = "/map", tag = "echo", request_body = HashMap<String, Vec<Size>>,
    responses((status = OK, body = HashMap<String, Vec<Size>>)))]
async fn echo_map(Json(map): Json<BTreeMap<String, Vec<Size>>>) -> Json<BTreeMap<String, Vec<Size>>> {
    Json(map)
}

#[utoipa::path(put, path = "/optional", tag = "echo", request_body = Option<Size>, responses((status = OK, body = Value)))]
async fn echo_optional(body: String) -> Json<Value> {
    Json(serde_json::from_str(&body).unwrap_or_else(|_| json!({"sent": body})))
}

#[derive(ToSchema)]
#[allow(dead_code, reason = "only the document reads it")]
struct Upload {
    name: String,
    #[schema(value_type = String, format = Binary, content_media_type = "application/octet-stream")]
    file: Vec<u8>,
    tags: Vec<String>,
}

#[utoipa::path(post, path = "/upload", tag = "files", request_body(content = Upload, content_type = "multipart/form-data"),
    responses((status = OK, body = Vec<Vec<Option<String>>>)))]
async fn upload(mut form: Multipart) -> Result<Json<Vec<[Option<String>; 4]>>, StatusCode> {
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|_| StatusCode::BAD_REQUEST)? {
        let said =
            [field.name(), field.file_name(), field.content_type()].map(|text| text.map(str::to_owned));
        let [name, file, media] = said;
        parts.push([name, file, media, Some(field.text().await.map_err(|_| StatusCode::BAD_REQUEST)?)]);
    }
    Ok(Json(parts))
}

#[utoipa::path(post, path = "/bytes", tag = "files", request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = OK, body = Vec<u8>, content_type = "application/octet-stream")))]
async fn echo_bytes(body: axum::body::Bytes) -> Response {
    ([(header::CONTENT_TYPE, "application/octet-stream")], body).into_response()
}

#[utoipa::path(get, path = "/events", tag = "streams", responses((status = OK, body = Size, content_type = "text/event-stream")))]
async fn events() -> Response {
    let text =
        "event: size\ndata: {\"width\":1.0,\"height\":2.0}\n\ndata: {\"width\":3.0,\"height\":1.5}\n\n";
    ([(header::CONTENT_TYPE, "text/event-stream")], text).into_response()
}

#[utoipa::path(get, path = "/lines", tag = "streams", responses((status = OK, body = Vec<Size>, content_type = "application/x-ndjson")))]
async fn lines() -> Response {
    let text = "{\"width\":1.0,\"height\":2.0}\n{\"width\":3.0,\"height\":1.5}\n";
    ([(header::CONTENT_TYPE, "application/x-ndjson")], text).into_response()
}

#[utoipa::path(get, path = "/door", tag = "doors", security(("bearer" = []), ("basic" = []), ("key" = [])),
    responses((status = OK, body = String, content_type = "text/plain"), (status = UNAUTHORIZED, body = Problem)))]
async fn open_door(headers: HeaderMap) -> Result<String, Response> {
    let said = ["authorization", "x-api-key"].into_iter().find_map(|name| headers.get(name)?.to_str().ok());
    let refused = || {
        (StatusCode::UNAUTHORIZED, Json(Problem { message: "who asks?".to_owned(), code: 1 })).into_response()
    };
    said.map(str::to_owned).ok_or_else(refused)
}

struct Schemes;

impl Modify for Schemes {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let components = document.components.get_or_insert_default();
        let http = |scheme| SecurityScheme::Http(HttpBuilder::new().scheme(scheme).build());
        components.add_security_scheme("bearer", http(HttpAuthScheme::Bearer));
        components.add_security_scheme("basic", http(HttpAuthScheme::Basic));
        components.add_security_scheme(
            "key",
            SecurityScheme::ApiKey(ApiKey::Header(ApiKeyValue::new("x-api-key"))),
        );
    }
}

#[derive(OpenApi)]
#[openapi(info(title = "Shop", version = "1.0.0"), modifiers(&Schemes), tags((name = "things", description = "What there is.")))]
struct Document;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = std::env::args().nth(1).ok_or("the port is missing")?;
    let (router, document) = OpenApiRouter::with_openapi(Document::openapi())
        .routes(routes!(list_sizes))
        .routes(routes!(create_thing))
        .routes(routes!(get_shape))
        .routes(routes!(get_owner))
        .routes(routes!(delete_thing))
        .routes(routes!(echo_query))
        .routes(routes!(echo_headers))
        .routes(routes!(echo_form))
        .routes(routes!(echo_map))
        .routes(routes!(echo_optional))
        .routes(routes!(upload))
        .routes(routes!(echo_bytes))
        .routes(routes!(events))
        .routes(routes!(lines))
        .routes(routes!(open_door))
        .split_for_parts();
    let router = router.route("/openapi.json", routing::get(|| async move { Json(document) }));
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    axum::serve(listener, router).await?;
    Ok(())
}
