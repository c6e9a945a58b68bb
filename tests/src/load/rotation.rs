//! A server whose access tokens last for a moment, and whose refresh tokens work once.

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bitbucket_cloud::Credentials;
use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::{Request, Response};
use bitbucket_runtime::oauth::{OAuth, OAuthEndpoints, Tokens};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::content::{Call, Kind, repository};

/// How long an access token lasts, in seconds, as the server says: it takes them for longer, because
/// a request may be on its way for a while.
const LIFETIME: f64 = 0.05;

/// How long the server thinks about a question for a token.
const PAUSE: Duration = Duration::from_millis(4);

/// The server; it stops when this is dropped.
#[derive(Debug)]
pub(super) struct Rotation {
    address: SocketAddr,
    state: Arc<State>,
    task: JoinHandle<()>,
}

#[derive(Debug, Default)]
struct State {
    /// The number of the only refresh token that works.
    valid: Mutex<u64>,
    reused: AtomicU64,
}

impl Rotation {
    /// Starts it on a free port.
    ///
    /// # Errors
    /// Where there is no port on loopback.
    pub(super) async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let state = Arc::<State>::default();
        let task = tokio::spawn(serve(listener, Arc::clone(&state)));
        Ok(Self { address, state, task })
    }

    /// Its address, without a slash at the end.
    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Those of an account that has its first refresh token.
    pub(super) fn credentials(&self) -> Credentials {
        let url = self.url();
        let endpoints = OAuthEndpoints::new(format!("{url}/authorize"), format!("{url}/token"));
        let oauth = OAuth::new(endpoints, "id", "s3cret").restored(Tokens::from_refresh("r0"));
        // Storing takes a while as well, and may meet a call that is dropped.
        Credentials::oauth(oauth.store(|_| async {
            tokio::time::sleep(PAUSE).await;
            Ok::<(), io::Error>(())
        }))
    }

    /// How often a refresh token came that had been spent.
    pub(super) fn reused(&self) -> u64 {
        self.state.reused.load(Ordering::Relaxed)
    }
}

impl Drop for Rotation {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(listener: TcpListener, state: Arc<State>) {
    while let Ok((stream, _)) = listener.accept().await {
        let state = Arc::clone(&state);
        let service = service_fn(move |request| {
            let state = Arc::clone(&state);
            async move { state.answer(request).await }
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

impl State {
    async fn answer(&self, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, hyper::Error> {
        let (parts, body) = request.into_parts();
        let body = body.collect().await?.to_bytes();
        let (status, answer) = if parts.uri.path() == "/token" {
            let granted = self.spend(&body);
            tokio::time::sleep(PAUSE).await;
            granted
        } else {
            let slug = parts.uri.path().rsplit('/').next().unwrap_or_default();
            let id = slug.strip_prefix('r').and_then(|id| id.parse().ok()).unwrap_or_default();
            let shows_token = parts.headers.contains_key("authorization");
            let status = if shows_token { 200 } else { 401 };
            (status, repository(Call { id, kind: Kind::Renewed }).to_string())
        };
        let mut response = Response::new(Full::from(answer));
        *response.status_mut() = status.try_into().unwrap_or_default();
        Ok(response)
    }

    /// A refresh token is spent as soon as it has arrived, whether or not the answer is taken.
    fn spend(&self, form: &[u8]) -> (u16, String) {
        let mut valid = self.valid.lock().unwrap_or_else(PoisonError::into_inner);
        let refresh = form_urlencoded::parse(form).find(|(name, _)| name == "refresh_token");
        if refresh.is_none_or(|(_, refresh)| refresh != format!("r{valid}")) {
            self.reused.fetch_add(1, Ordering::Relaxed);
            return (400, r#"{"error":"invalid_grant"}"#.to_owned());
        }
        *valid += 1;
        let tokens = format!(
            r#"{{"access_token":"a{valid}","refresh_token":"r{valid}","token_type":"bearer","expires_in":{LIFETIME}}}"#
        );
        (200, tokens)
    }
}
