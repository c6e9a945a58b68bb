//! The program `deliver`, as maintainers run it against a program that receives.

use std::convert::Infallible;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};

use bitbucket_cloud::{Cloud, events};
use bitbucket_data_center::DataCenter;
use bitbucket_runtime::webhooks::{Receiver, SeenInMemory, WebhookEvent};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tests::exercise::Subject;
use tokio::net::TcpListener;

/// Keys of events that were received, and whether they were read as what they are.
type Received = Arc<Mutex<Vec<(String, bool)>>>;

/// A program that receives; its address.
async fn receive<E: WebhookEvent>(is_known: fn(&E) -> bool) -> (String, Received) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}/hook", listener.local_addr().expect("an address"));
    let received = Received::default();
    let noted = Arc::clone(&received);
    let receiver = Receiver::<E>::builder().secret("hu5h").seen(SeenInMemory::default()).build();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (receiver, noted) = (receiver.clone(), Arc::clone(&noted));
            let service = service_fn(move |request| {
                let (receiver, noted) = (receiver.clone(), Arc::clone(&noted));
                async move {
                    Ok::<_, Infallible>(match receiver.read_request(request).await {
                        Ok(delivery) => {
                            let told = (delivery.key().to_owned(), is_known(&delivery.event));
                            noted.lock().expect("no panic").push(told);
                            bitbucket_runtime::http::Response::new(String::new())
                        }
                        Err(error) => error.to_response(),
                    })
                }
            });
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    (address, received)
}

async fn deliver(arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_deliver"));
    command.args(arguments).env("HOOK_SECRET", "hu5h").env("OTHER", "an0ther").env("EMPTY", "");
    let run = tokio::task::spawn_blocking(move || command.output());
    let Output { status, stdout, stderr } = run.await.expect("no panic").expect("the program");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (status.code(), text(stdout), text(stderr))
}

async fn every_event<A: Subject, E: WebhookEvent>(is_known: fn(&E) -> bool) {
    let (address, received) = receive::<E>(is_known).await;
    let arguments = ["--api", A::NAME, "--secret-from-env", "HOOK_SECRET", &address];
    let (code, printed, errors) = deliver(&arguments).await;
    let keys: Vec<&str> = A::EVENTS.iter().map(|event| event.key).collect();
    assert_eq!((code, errors.as_str()), (Some(0), ""), "{printed}");
    let lines: Vec<String> = keys.iter().map(|key| format!("{key}: 200 OK")).collect();
    assert_eq!(printed.lines().collect::<Vec<_>>(), lines);
    let expected: Vec<(String, bool)> = keys.iter().map(|key| ((*key).to_owned(), true)).collect();
    assert_eq!(*received.lock().unwrap(), expected);
    assert!(keys.len() > 20, "{keys:?}");
    // Each run has ids of its own.
    deliver(&arguments).await;
    assert_eq!(received.lock().unwrap().len(), 2 * keys.len());
}

#[tokio::test]
async fn every_event_of_both_products_is_taken() {
    every_event::<Cloud, events::Event>(|event| !matches!(event, events::Event::Other { .. })).await;
    every_event::<DataCenter, bitbucket_data_center::events::Event>(|event| {
        !matches!(event, bitbucket_data_center::events::Event::Other { .. })
    })
    .await;
}

#[tokio::test]
async fn what_is_not_taken_is_told_and_fails() {
    let (address, received) = receive::<events::Event>(|_| true).await;
    let push = ["--api", "cloud", "--event", "repo:push"];
    let (code, printed, _) = deliver(&[&push[..], &["--secret-from-env", "OTHER", &address]].concat()).await;
    assert_eq!((code, printed.as_str()), (Some(1), "repo:push: 403 Forbidden the signature is wrong\n"));
    let (code, printed, _) = deliver(&[&push[..], &[&address]].concat()).await;
    assert_eq!((code, printed.as_str()), (Some(1), "repo:push: 403 Forbidden the delivery is not signed\n"));
    let (code, printed, _) = deliver(&[&push[..], &["http://127.0.0.1:1/"]].concat()).await;
    assert_eq!(code, Some(1));
    assert!(printed.starts_with("repo:push: error: "), "{printed}");
    assert!(received.lock().unwrap().is_empty());
    for (arguments, said) in [
        (
            &["--api", "cloud", "--event", "repo:pull", "http://x"][..],
            "error: the API `cloud` sends no event `repo:pull`",
        ),
        (
            &["--api", "cloud", "--secret-from-env", "EMPTY", "http://x"],
            "error: the environment variable EMPTY holds no secret",
        ),
        (&["--api", "cloud", "hook"], "error: `hook` is no address: "),
        (&["--api", "cloud", "--from", "/nowhere", "http://x"], "error: cannot read /nowhere/"),
    ] {
        let (code, printed, errors) = deliver(arguments).await;
        assert_eq!((code, printed.as_str()), (Some(1), ""));
        assert!(errors.starts_with(said), "{errors}");
    }
}
