//! OAuth 2: a renewal goes on whatever becomes of those who wait for it.

use std::io::{self, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use bitbucket_runtime::oauth::{OAuth, OAuthCredentials, OAuthEndpoints, OAuthError, OAuthErrorKind, Tokens};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Client, Credentials, Error, Request, Retry};
use tokio::runtime::{Builder, Runtime};

use crate::oauth_support::{ID, SECRET, cause};
use crate::support::{GET, Sample};

/// A server on threads of its own, which no runtime here drives. Its refresh tokens work once.
struct Rotating {
    url: String,
    /// Told when a question for a token has come.
    asked: Receiver<String>,
    /// Lets the answer go.
    answer: Sender<()>,
    /// What the requests for items were sent with.
    shown: Arc<Mutex<Vec<String>>>,
}

impl Rotating {
    fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (question, asked) = mpsc::channel();
        let (answer, go) = mpsc::channel();
        let shown = Arc::<Mutex<Vec<String>>>::default();
        let seen = Arc::clone(&shown);
        let go = Arc::new(Mutex::new(go));
        thread::spawn(move || {
            let valid = Arc::new(Mutex::new(0));
            for stream in listener.incoming() {
                let (question, go) = (question.clone(), Arc::clone(&go));
                let (seen, valid) = (Arc::clone(&seen), Arc::clone(&valid));
                thread::spawn(move || serve(stream.unwrap(), &question, &go, &seen, &valid));
            }
        });
        Self { url, asked, answer, shown }
    }

    fn credentials(&self) -> (OAuthCredentials, Receiver<Tokens>) {
        let (store, stored) = mpsc::channel();
        let endpoints = OAuthEndpoints::new(format!("{}/authorize", self.url), format!("{}/token", self.url));
        let oauth = OAuth::new(endpoints, ID, SECRET).restored(Tokens::from_refresh("r0"));
        let credentials = oauth.store(move |tokens| {
            store.send(tokens).unwrap();
            std::future::ready(Ok::<(), io::Error>(()))
        });
        (credentials, stored)
    }

    fn client(&self, credentials: &OAuthCredentials) -> Client<Sample> {
        let builder = Client::builder().base_url(&*self.url).retry(Retry::never());
        builder.credentials(Credentials::oauth(credentials.clone())).build().unwrap()
    }
}

fn serve(
    mut stream: TcpStream,
    question: &Sender<String>,
    go: &Mutex<Receiver<()>>,
    shown: &Mutex<Vec<String>>,
    valid: &Mutex<u32>,
) {
    let (head, body) = request(&mut stream);
    let (status, answer) = if head.starts_with("POST /token") {
        let refresh = body.split('&').find_map(|field| field.strip_prefix("refresh_token=")).unwrap();
        // The token is spent once it has arrived, whether or not the answer is taken.
        let mut valid = valid.lock().unwrap();
        let is_valid = refresh == format!("r{valid}");
        *valid += u32::from(is_valid);
        let number = *valid;
        drop(valid);
        question.send(refresh.to_owned()).unwrap();
        go.lock().unwrap().recv().unwrap();
        match is_valid {
            true => (200, format!(r#"{{"access_token":"a{number}","refresh_token":"r{number}"}}"#)),
            false => (400, r#"{"error":"invalid_grant"}"#.to_owned()),
        }
    } else {
        let authorization = head.lines().find_map(|line| line.strip_prefix("authorization: "));
        shown.lock().unwrap().push(authorization.unwrap_or("nothing").to_owned());
        (200, "{}".to_owned())
    };
    let length = answer.len();
    let head = format!("HTTP/1.1 {status} As Asked\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
    // Who asked may be gone.
    let _ = stream.write_all(format!("{head}{answer}").as_bytes());
}

fn request(stream: &mut TcpStream) -> (String, String) {
    let mut read = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let count = stream.read(&mut piece).unwrap();
        read.extend_from_slice(&piece[..count]);
        let text = String::from_utf8(read.clone()).unwrap();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return (head.to_owned(), body.to_owned());
            }
        }
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

async fn get(client: &Client<Sample>) -> Result<Json, Error> {
    Request::<Json>::new(&GET, &[1.into()]).send(client).await
}

/// Begins a call that needs a token, and drops it once the question for one has arrived.
fn begin_and_drop(runtime: &Runtime, client: &Client<Sample>, server: &Rotating) {
    runtime.block_on(async {
        let call = tokio::spawn({
            let client = client.clone();
            async move { get(&client).await }
        });
        while server.asked.try_recv().is_err() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
    });
}

#[test]
fn the_answer_to_a_call_that_was_dropped_is_taken_and_stored() {
    let server = Rotating::start();
    let (credentials, stored) = server.credentials();
    let client = server.client(&credentials);
    let runtime = runtime();
    begin_and_drop(&runtime, &client, &server);
    server.answer.send(()).unwrap();
    // Nobody calls, and nobody drives the runtime.
    assert_eq!(stored.recv().unwrap().refresh(), Some("r1"));
    runtime.block_on(get(&client)).unwrap();
    assert_eq!(*server.shown.lock().unwrap(), ["Bearer a1"]);
}

#[test]
fn a_runtime_that_is_gone_takes_no_renewal_along() {
    for answered_first in [true, false] {
        let server = Rotating::start();
        let (credentials, stored) = server.credentials();
        let client = server.client(&credentials);
        let first = runtime();
        begin_and_drop(&first, &client, &server);
        drop(first);
        if answered_first {
            server.answer.send(()).unwrap();
            assert_eq!(stored.recv().unwrap().refresh(), Some("r1"));
        }
        runtime().block_on(async {
            let call = get(&client);
            if !answered_first {
                server.answer.send(()).unwrap();
            }
            call.await.unwrap();
        });
        assert_eq!(*server.shown.lock().unwrap(), ["Bearer a1"]);
        assert!(server.asked.try_recv().is_err(), "the second call waits for the first question's answer");
    }
}

#[test]
fn a_runtime_that_nobody_drives_makes_nobody_wait() {
    let server = Rotating::start();
    let (credentials, _stored) = server.credentials();
    let client = server.client(&credentials);
    let idle = runtime();
    begin_and_drop(&idle, &client, &server);
    server.answer.send(()).unwrap();
    runtime().block_on(get(&client)).unwrap();
    idle.block_on(get(&client)).unwrap();
    assert_eq!(*server.shown.lock().unwrap(), ["Bearer a1", "Bearer a1"]);
}

#[test]
fn a_store_that_panics_is_told_and_called_again() {
    let server = Rotating::start();
    let panics = Arc::new(Mutex::new(true));
    let broken = Arc::clone(&panics);
    let (credentials, _) = server.credentials();
    let credentials = credentials.store(move |_| {
        assert!(!*broken.lock().unwrap(), "a fault in the caller's store");
        std::future::ready(Ok::<(), io::Error>(()))
    });
    let client = server.client(&credentials);
    server.answer.send(()).unwrap();
    runtime().block_on(async {
        let error = cause::<OAuthError>(&get(&client).await.unwrap_err());
        assert_eq!(error.kind(), OAuthErrorKind::Interrupted);
        assert!(error.to_string().contains("panicked"), "{error}");
    });
    // Poisoned by the panic, which is the test's own.
    *panics.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = false;
    panics.clear_poison();
    runtime().block_on(get(&client)).unwrap();
    assert_eq!(*server.shown.lock().unwrap(), ["Bearer a1"]);
    assert_eq!(server.asked.iter().take(1).count(), 1);
    assert!(
        server.asked.try_recv().is_err(),
        "the tokens that were handed out are stored, not asked for anew"
    );
}
