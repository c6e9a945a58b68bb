//! Programs that receive, over real HTTP: on hyper alone, as a service of tower's, with axum.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use bitbucket_runtime::mock::MockDelivery;
use bitbucket_runtime::reqwest;
use bitbucket_runtime::transport::BoxError;
use bitbucket_runtime::webhooks::{Delivery, Receiver, SeenInMemory};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{HttpService, service_fn};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::sample::{Event, SECRET, pushed};

type Taken = Arc<Mutex<Vec<String>>>;

/// Serves every connection by a clone of this.
async fn serve<S>(service: S) -> SocketAddr
where
    S: HttpService<Incoming, ResBody = String> + Clone + Send + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service.clone()));
        }
    });
    address
}

/// What is answered to a delivery.
async fn post(address: SocketAddr, delivery: &MockDelivery) -> (u16, String) {
    let request = reqwest::Client::new()
        .post(format!("http://{address}/hook"))
        .headers(delivery.headers().clone())
        .body(delivery.body().clone());
    let response = request.send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

fn ping() -> MockDelivery {
    MockDelivery::from_body::<Event>("ping", r#"{"test": true}"#).signed(SECRET)
}

fn guarded() -> Receiver<Event> {
    Receiver::builder().secret(SECRET).seen(SeenInMemory::default()).max_bytes(1000).build()
}

#[tokio::test]
async fn hyper_alone() {
    let receiver = guarded();
    let address = serve(service_fn(move |request| {
        let receiver = receiver.clone();
        async move {
            Ok::<_, Infallible>(match receiver.read_request(request).await {
                Ok(delivery) => http::Response::new(delivery.key().to_owned()),
                Err(error) => error.to_response(),
            })
        }
    }))
    .await;
    assert_eq!(post(address, &pushed()).await, (200, "push".to_owned()));
    assert_eq!(post(address, &pushed().signed("other")).await, (403, "the signature is wrong\n".to_owned()));
    assert_eq!(post(address, &ping()).await, (200, "ping".to_owned()));
}

/// What every server that is made of these parts answers; `taken` is what its handler was called for. The
/// handler fails once for a delivery whose id is `fails`.
async fn answers_as_it_should(address: SocketAddr, taken: &Taken) {
    let first = pushed().with_id("a");
    assert_eq!(post(address, &first).await.0, 200);
    // A repeat is answered the same, and not dealt with again.
    assert_eq!(post(address, &first.clone().with_attempt(2)).await.0, 200);
    assert_eq!(post(address, &ping()).await, (200, "the webhook leads here\n".to_owned()));
    let refused = [
        (pushed().with_id("b").signed("other"), 403, "the signature is wrong\n"),
        (pushed().without_header("x-hub-signature"), 403, "the delivery is not signed\n"),
        (pushed().with_header("content-type", "text/html"), 415, "the content type is not JSON in UTF-8\n"),
        (
            MockDelivery::from_body::<Event>("push", "[]").signed(SECRET),
            422,
            "the body is not what an event of its key is\n",
        ),
        (
            MockDelivery::from_body::<Event>("push", vec![b' '; 1001]).signed(SECRET),
            413,
            "the body is too long\n",
        ),
    ];
    for (delivery, status, text) in refused {
        assert_eq!(post(address, &delivery).await, (status, text.to_owned()));
    }
    assert_eq!(*taken.lock().unwrap(), ["a"]);
    let fails = pushed().with_id("fails");
    assert_eq!(post(address, &fails).await.0, 500);
    assert_eq!(post(address, &fails).await.0, 200);
    assert_eq!(*taken.lock().unwrap(), ["a", "fails", "fails"]);
    let get = reqwest::get(format!("http://{address}/hook")).await.unwrap();
    assert_eq!(
        (get.status().as_u16(), get.headers()["allow"].to_str().unwrap().contains("POST")),
        (405, true)
    );
}

/// Notes what it is called for, and fails the first time for the id `fails`.
fn note(taken: &Taken, delivery: &Delivery<Event>) -> Result<(), BoxError> {
    let mut taken = taken.lock().unwrap();
    let id = delivery.id().unwrap().to_owned();
    let is_first = !taken.contains(&id);
    taken.push(id.clone());
    if id == "fails" && is_first { Err("no room".into()) } else { Ok(()) }
}

#[cfg(feature = "tower")]
#[tokio::test]
async fn a_service_of_towers_on_hyper() {
    use hyper_util::service::TowerToHyperService;
    let taken = Taken::default();
    let noted = Arc::clone(&taken);
    let service = guarded().service(move |delivery| {
        let outcome = note(&noted, &delivery);
        async move { outcome }
    });
    assert!(!format!("{service:?}").contains(SECRET));
    let address = serve(TowerToHyperService::new(service)).await;
    answers_as_it_should(address, &taken).await;
}

#[cfg(all(feature = "axum", feature = "tower"))]
#[tokio::test]
async fn a_service_of_towers_in_a_router_of_axums() {
    let taken = Taken::default();
    let noted = Arc::clone(&taken);
    let service = guarded().service(move |delivery| {
        let outcome = note(&noted, &delivery);
        async move { outcome }
    });
    answers_as_it_should(run(axum::Router::new().route_service("/hook", service)).await, &taken).await;
}

#[cfg(feature = "axum")]
async fn run(router: axum::Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

#[cfg(feature = "axum")]
#[tokio::test]
async fn an_argument_of_axums_handlers() {
    use axum::extract::{FromRef, State};
    use axum::http::StatusCode;

    /// What the program holds beside its receiver.
    #[derive(Clone)]
    struct Program {
        receiver: Receiver<Event>,
        taken: Taken,
    }

    impl FromRef<Program> for Receiver<Event> {
        fn from_ref(program: &Program) -> Self {
            program.receiver.clone()
        }
    }

    async fn take(State(program): State<Program>, delivery: Delivery<Event>) -> StatusCode {
        match note(&program.taken, &delivery) {
            Ok(()) => StatusCode::OK,
            Err(_) => {
                program.receiver.forget(&delivery).await.unwrap();
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }

    let taken = Taken::default();
    let program = Program { receiver: guarded(), taken: Arc::clone(&taken) };
    let router = axum::Router::new().route("/hook", axum::routing::post(take)).with_state(program);
    answers_as_it_should(run(router).await, &taken).await;
}
