//! A server that hands out tokens and serves items to those who have one, and a clock to turn.

use std::collections::{HashMap, VecDeque};
use std::future::poll_fn;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::{Duration, SystemTime};

use bitbucket_runtime::oauth::{OAuth, OAuthCredentials, OAuthEndpoints};
use bitbucket_runtime::transport::BoxFuture;
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Client, Clock, Credentials, Error, Request, Retry};
use url::form_urlencoded;

use crate::support::{Answer, GET, Sample, Seen, Server, answer, json};

pub(crate) const ID: &str = "cl1ent";
pub(crate) const SECRET: &str = "s3cret";
pub(crate) const CODE: &str = "c0de";
/// [`ID`] and [`SECRET`], joined and encoded as RFC 7617 says.
pub(crate) const BASIC: &str = "Basic Y2wxZW50OnMzY3JldA==";

/// A clock that goes only where it is turned to. Who sleeps has slept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hands(Arc<Mutex<Duration>>);

impl Hands {
    pub(crate) fn turn(&self, seconds: u64) {
        *self.0.lock().unwrap() += Duration::from_secs(seconds);
    }

    pub(crate) fn after(&self, seconds: u64) -> SystemTime {
        self.now() + Duration::from_secs(seconds)
    }
}

impl Clock for Hands {
    fn elapsed(&self) -> Duration {
        *self.0.lock().unwrap()
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000) + self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        *self.0.lock().unwrap() += duration;
        Box::pin(std::future::ready(()))
    }
}

/// What the server keeps.
#[derive(Debug, Default)]
struct Book {
    access: Option<String>,
    refresh: Option<String>,
    issued: u32,
    code_is_spent: bool,
    /// What the next questions for a token get, in the place of a token.
    script: VecDeque<(u16, String)>,
}

/// Hands out tokens that last for 1000 seconds, as RFC 6749 says, at `/token`: `acc3ss-1`,
/// `acc3ss-2` … and `r3fresh-1` …, of which only the last work. Serves everything else to those who
/// show the last access token.
#[derive(Clone, Debug)]
pub(crate) struct Authority {
    pub(crate) server: Server,
    pub(crate) clock: Hands,
    book: Arc<Mutex<Book>>,
}

impl Authority {
    pub(crate) async fn start() -> Self {
        let book = Arc::<Mutex<Book>>::default();
        let kept = Arc::clone(&book);
        let server = Server::start(move |seen| {
            let mut book = kept.lock().unwrap();
            match (seen.target.as_str(), book.script.front()) {
                ("/token", Some(_)) => {
                    let (status, body) = book.script.pop_front().unwrap();
                    answer(status, "application/json", body)
                }
                ("/token", None) => book.token(seen),
                _ => book.item(seen),
            }
        })
        .await;
        Self { server, clock: Hands::default(), book }
    }

    pub(crate) fn endpoints(&self) -> OAuthEndpoints {
        let url = self.server.url();
        OAuthEndpoints::new(format!("{url}/authorize"), format!("{url}/token"))
    }

    pub(crate) fn oauth(&self) -> OAuth {
        OAuth::new(self.endpoints(), ID, SECRET)
    }

    /// Credentials of a person, with a code that was not used yet.
    pub(crate) fn person(&self) -> OAuthCredentials {
        self.oauth().authorization("st4te").code(CODE)
    }

    /// A client that sends nothing twice by itself.
    pub(crate) fn client(&self, credentials: &OAuthCredentials) -> Client<Sample> {
        self.patient_client(credentials, Retry::never())
    }

    pub(crate) fn patient_client(&self, credentials: &OAuthCredentials, retry: Retry) -> Client<Sample> {
        Client::builder()
            .base_url(self.server.url())
            .credentials(Credentials::oauth(credentials.clone()))
            .clock(self.clock.clone())
            .retry(retry)
            .build()
            .unwrap()
    }

    /// The next question for a token gets this.
    pub(crate) fn answer_next(&self, status: u16, body: impl Into<String>) {
        self.book.lock().unwrap().script.push_back((status, body.into()));
    }

    /// Forgets the access token, before its time.
    pub(crate) fn revoke(&self) {
        self.book.lock().unwrap().access = None;
    }

    /// The questions for a token, in the order in which they came.
    pub(crate) fn questions(&self) -> Vec<Seen> {
        self.server.seen().into_iter().filter(|seen| seen.target == "/token").collect()
    }

    /// What the requests for items were sent with.
    pub(crate) fn shown(&self) -> Vec<String> {
        let items = self.server.seen().into_iter().filter(|seen| seen.target != "/token");
        items.map(|seen| seen.header("authorization").unwrap_or("nothing").to_owned()).collect()
    }
}

impl Book {
    fn token(&mut self, seen: &Seen) -> Answer {
        let form = form(seen);
        let field = |name: &str| form.get(name).map(String::as_str);
        let refused = |code: &str| answer(400, "application/json", format!(r#"{{"error":"{code}"}}"#));
        let is_signed = seen.header("authorization").is_some_and(|value| value.starts_with("JWT s1gned-at-"));
        let is_known = seen.header("authorization") == Some(BASIC)
            || (field("client_id"), field("client_secret")) == (Some(ID), Some(SECRET));
        let lasts = match field("grant_type") {
            Some("client_credentials") if is_known => true,
            Some("urn:example:jwt") if is_signed => true,
            Some("urn:example:assertion") if is_known && field("assertion").is_some() => true,
            Some("authorization_code") if field("code") == Some(CODE) && !self.code_is_spent => {
                self.code_is_spent = true;
                false
            }
            Some("refresh_token") if is_known && field("refresh_token") == self.refresh.as_deref() => false,
            Some("refresh_token" | "authorization_code") => return refused("invalid_grant"),
            _ => return refused("invalid_client"),
        };
        self.issued += 1;
        let access = format!("acc3ss-{}", self.issued);
        let refresh = format!("r3fresh-{}", self.issued);
        self.access = Some(access.clone());
        let head = format!(r#""access_token":"{access}","token_type":"bearer","expires_in":1000"#);
        if lasts {
            return json(format!(r#"{{{head},"scope":"issue"}}"#));
        }
        self.refresh = Some(refresh.clone());
        json(format!(r#"{{{head},"refresh_token":"{refresh}","scopes":"issue account"}}"#))
    }

    fn item(&self, seen: &Seen) -> Answer {
        let shown = seen.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
        if shown.is_some() && shown == self.access.as_deref() {
            json("{}")
        } else {
            answer(401, "application/json", r#"{"error":{"message":"token expired"}}"#)
        }
    }
}

pub(crate) fn form(seen: &Seen) -> HashMap<String, String> {
    form_urlencoded::parse(&seen.body).into_owned().collect()
}

pub(crate) async fn get(client: &Client<Sample>) -> Result<Json, Error> {
    Request::<Json>::new(&GET, &[1.into()]).send(client).await
}

/// The first cause of that type behind an error.
pub(crate) fn cause<E: std::error::Error + Clone + 'static>(error: &Error) -> E {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(found) = error.downcast_ref::<E>() {
            return found.clone();
        }
        cause = error.source();
    }
    panic!("no such cause behind {error:?}");
}

/// Runs all of them at once on this task: each has begun before any goes on.
pub(crate) async fn together<T>(futures: impl IntoIterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut waiting: Vec<_> = futures.into_iter().map(|future| Some(Box::pin(future))).collect();
    let mut done: Vec<Option<T>> = waiting.iter().map(|_| None).collect();
    poll_fn(|context| {
        for (place, result) in waiting.iter_mut().zip(&mut done) {
            if let Some(future) = place
                && let Poll::Ready(value) = future.as_mut().poll(context)
            {
                (*place, *result) = (None, Some(value));
            }
        }
        if waiting.iter().all(Option::is_none) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    done.into_iter().flatten().collect()
}
