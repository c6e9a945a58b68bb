//! What `tracing` is told.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use bitbucket_runtime::http::HeaderValue;
use bitbucket_runtime::{Client, Credentials, Page, Request, RequestOptions};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Dispatch, Event, Metadata, Subscriber};

use crate::retry::{builder, in_turn};
use crate::support::{CREATE, GET, LIST, Sample, Server, answer, json};
use crate::time::Waits;

type Fields = BTreeMap<String, String>;

/// An event, and the span that it is in.
type Told = (Option<u64>, Fields);

/// Writes down all spans and events of this crate, and which span an event is in.
#[derive(Clone, Default)]
struct Collector {
    next: Arc<AtomicU64>,
    spans: Arc<Mutex<BTreeMap<u64, Fields>>>,
    events: Arc<Mutex<Vec<Told>>>,
    closed: Arc<Mutex<Vec<u64>>>,
}

struct Reader<'a>(&'a mut Fields);

impl Visit for Reader<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl Subscriber for Collector {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("bitbucket_runtime")
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let id = self.next.fetch_add(1, Ordering::SeqCst) + 1;
        let mut fields = Fields::from([("name".to_owned(), attributes.metadata().name().to_owned())]);
        attributes.record(&mut Reader(&mut fields));
        self.spans.lock().unwrap().insert(id, fields);
        Id::from_u64(id)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        values.record(&mut Reader(self.spans.lock().unwrap().get_mut(&span.into_u64()).unwrap()));
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::from([("level".to_owned(), event.metadata().level().to_string())]);
        event.record(&mut Reader(&mut fields));
        self.events.lock().unwrap().push((event.parent().map(Id::into_u64), fields));
    }

    fn enter(&self, _span: &Id) {}

    fn exit(&self, _span: &Id) {}

    fn try_close(&self, id: Id) -> bool {
        self.closed.lock().unwrap().push(id.into_u64());
        true
    }
}

impl Collector {
    fn spans(&self) -> Vec<Fields> {
        self.spans.lock().unwrap().values().cloned().collect()
    }

    fn events(&self) -> Vec<Told> {
        self.events.lock().unwrap().clone()
    }

    fn shown(&self) -> String {
        format!("{:?} {:?}", self.spans(), self.events())
    }
}

/// A second one that lives as long as the program. As long as there is only one, `tracing` asks the
/// thread that comes first to a place whether anybody listens there, and keeps its answer for all: a
/// test beside, on a thread where nobody listens, would silence it.
static SECOND: OnceLock<Dispatch> = OnceLock::new();

fn collecting() -> (Collector, DefaultGuard) {
    SECOND.get_or_init(|| Dispatch::new(Collector::default()));
    let collector = Collector::default();
    (collector.clone(), tracing::subscriber::set_default(collector))
}

fn fields(pairs: &[(&str, &str)]) -> Fields {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[tokio::test]
async fn a_call_is_a_span_and_a_retry_an_event() {
    let (collector, _collecting) = collecting();
    let mut busy = answer(503, "text/plain", "slowly");
    busy.headers_mut().insert("retry-after", HeaderValue::from_static("7"));
    busy.headers_mut().insert("x-request-id", HeaderValue::from_static("r-1"));
    let server = in_turn(vec![busy, json("7")]).await;
    let client = builder(&server.url(), &Waits::default()).build().unwrap();
    assert_eq!(Request::<i64>::new(&GET, &[1.into()]).send(&client).await.unwrap(), 7);
    assert_eq!(
        collector.spans(),
        [fields(&[
            ("name", "call"),
            ("operation", "items::get"),
            ("method", "GET"),
            ("path", "/items/{id}"),
            ("status", "200"),
            ("attempts", "2"),
            ("duration_ms", "7000"),
        ])]
    );
    let retry = fields(&[
        ("level", "WARN"),
        ("message", "sending again"),
        ("attempt", "1"),
        ("wait_ms", "7000"),
        ("reason", "the server refuses"),
        ("status", "503"),
        ("request_id", "r-1"),
    ]);
    assert_eq!(collector.events(), [(Some(1), retry)]);
    assert!(collector.closed.lock().unwrap().contains(&1));
}

#[tokio::test]
async fn a_failure_is_an_event_wherever_it_is_found() {
    let (collector, _collecting) = collecting();
    let server =
        in_turn(vec![answer(404, "text/plain", "gone"), json("\"text\""), json("{\"values\":7}")]).await;
    let client = builder(&server.url(), &Waits::default()).build().unwrap();
    Request::<i64>::new(&GET, &[1.into()]).send(&client).await.unwrap_err();
    Request::<i64>::new(&GET, &[1.into()]).send(&client).await.unwrap_err();
    Request::<Page<i64>>::new(&LIST, &[]).pages(&client).try_next().await.unwrap_err();
    let failure = |reason, status| {
        fields(&[
            ("level", "DEBUG"),
            ("message", "failed"),
            ("attempts", "1"),
            ("reason", reason),
            ("status", status),
        ])
    };
    let odd = "the answer is not what was expected";
    assert_eq!(
        collector.events(),
        [
            (Some(1), failure("the server refuses", "404")),
            (Some(2), failure(odd, "200")),
            (Some(3), failure(odd, "200")),
        ]
    );
    assert_eq!(collector.spans().len(), 3);
}

#[tokio::test]
async fn no_connection_has_no_status() {
    let (collector, _collecting) = collecting();
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = builder(&url, &Waits::default()).build().unwrap();
    Request::<i64>::new(&GET, &[1.into()]).send(&client).await.unwrap_err();
    let span = collector.spans().remove(0);
    assert_eq!((span.get("status"), span.get("attempts").map(String::as_str)), (None, Some("4")));
    let levels: Vec<String> =
        collector.events().into_iter().map(|(_, event)| event["level"].clone()).collect();
    assert_eq!(levels, ["WARN", "WARN", "WARN", "DEBUG"]);
    assert_eq!(collector.events()[0].1["reason"], "could not connect");
}

#[tokio::test]
async fn nothing_secret_is_told() {
    let (collector, _collecting) = collecting();
    let server = in_turn(vec![
        answer(503, "text/plain", "s3cret in a text"),
        answer(400, "application/json", r#"{"error":{"message":"s3cret","fields":{"s3cret":"s3cret"}}}"#),
        json("\"s3cret\""),
    ])
    .await;
    let client: Client<Sample> = builder(&server.url(), &Waits::default())
        .credentials(Credentials::basic("me", "s3cret"))
        .header("x-token", "s3cret")
        .build()
        .unwrap();
    let request: Request<i64> = Request::new(&CREATE, &[]);
    let request = request
        .repeatable()
        .with_query("q", "s3cret")
        .with_header("x-own", "s3cret")
        .with_model(&"s3cret".to_owned());
    request.send(&client).await.unwrap_err();
    request.send(&client).await.unwrap_err();
    let path: Request<i64> = Request::new(&GET, &["s3cret".into()]);
    path.send(&client).await.unwrap_err();
    assert_eq!(collector.events().len(), 4, "{}", collector.shown());
    assert!(!collector.shown().contains("s3cret"), "{}", collector.shown());
    assert!(!collector.shown().contains("bWU6czNjcmV0"), "{}", collector.shown());
    assert!(!collector.shown().contains("127.0.0.1"), "{}", collector.shown());
}

#[tokio::test]
async fn nobody_has_to_listen() {
    let server = Server::always(200, "application/json", "7").await;
    assert_eq!(Request::<i64>::new(&GET, &[1.into()]).send(&server.client()).await.unwrap(), 7);
}
