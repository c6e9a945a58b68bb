//! A person lets a program act for them, and the program keeps its tokens fresh.
//!
//! ```text
//! cargo run -p bitbucket-runtime --example oauth
//! ```
//!
//! Everything happens within this machine: the server that asks the person, hands out tokens and
//! serves the API runs in a task of this program, further down.

use std::error::Error;
use std::sync::{Arc, Mutex};

use bitbucket_runtime::oauth::{OAuth, OAuthEndpoints, Tokens};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Api, ApiInfo, Client, Credentials, Operation, Request, reqwest};

// A generated crate holds these two.
enum Sample {}

impl Api for Sample {
    const INFO: ApiInfo = ApiInfo::new("sample", "0.1.0");
}

static GET_USER: Operation = Operation::get("users::current", "/user").scopes(&["account"]);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = server::start().await?;
    let endpoints = OAuthEndpoints::new(format!("{server}/authorize"), format!("{server}/token"));
    let oauth = OAuth::new(endpoints, "client-id", "client-secret");

    // 1. The person is sent to the server, with a state that belongs to this question alone. A real
    //    program makes it from random bytes.
    let asked = oauth.authorization("unguessable").redirect_uri("http://localhost:8080/callback");
    println!("open {}", asked.url()?);

    // 2. The person agrees, and the server sends them back with a code.
    let back = agree(&asked.url()?).await?;
    println!("back {back}");

    // 3. The code is swapped for tokens by the first request. Each time that there are new ones,
    //    they are kept before they are used.
    let vault = Arc::<Mutex<Option<Tokens>>>::default();
    let credentials = asked.redirected(&back)?.store(keep_in(&vault));
    let client = client(&server, Credentials::oauth(credentials))?;
    println!("user {}", current_user().send(&client).await?);

    // 4. The server forgets the token. Ten requests are refused; one renewal serves them all.
    reqwest::get(format!("{server}/forget")).await?;
    let tasks: Vec<_> = (0..10).map(|_| tokio::spawn(current_user().send(&client))).collect();
    for task in tasks {
        task.await??;
    }
    println!("ten more requests");

    // 5. The next day, the program goes on with what it kept.
    let kept = vault.lock().map_err(|_| "the vault is broken")?.take().ok_or("nothing was kept")?;
    let credentials = oauth.restored(kept).store(keep_in(&vault));
    let client = self::client(&server, Credentials::oauth(credentials))?;
    println!("user {}", current_user().send(&client).await?);

    // 6. For itself, the program needs no person.
    let client = self::client(&server, Credentials::oauth(oauth.client_credentials()))?;
    println!("user {}", current_user().send(&client).await?);
    Ok(())
}

fn client(server: &str, credentials: Credentials) -> Result<Client<Sample>, bitbucket_runtime::Error> {
    Client::builder().base_url(server).credentials(credentials).build()
}

fn current_user() -> Request<Json> {
    Request::new(&GET_USER, &[])
}

/// Keeps tokens in memory; a program that lives longer takes the key chain of the system.
fn keep_in(
    vault: &Arc<Mutex<Option<Tokens>>>,
) -> impl Fn(Tokens) -> std::future::Ready<Result<(), &'static str>> + Send + Sync + 'static {
    let vault = Arc::clone(vault);
    move |tokens| {
        println!("keep tokens for {:?}, until {:?}", tokens.scopes(), tokens.expires_at());
        std::future::ready(match vault.lock() {
            Ok(mut vault) => {
                *vault = Some(tokens);
                Ok(())
            }
            Err(_) => Err("the vault is broken"),
        })
    }
}

/// What a browser and a person do.
async fn agree(url: &str) -> Result<String, Box<dyn Error>> {
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let answer = browser.get(url).send().await?;
    let location = answer.headers().get("location").ok_or("the server did not send the person back")?;
    Ok(location.to_str()?.to_owned())
}

/// A server that hands out tokens and says to their holders who they are.
mod server {
    use std::convert::Infallible;
    use std::sync::{Arc, Mutex, PoisonError};

    use bitbucket_runtime::bytes::Bytes;
    use bitbucket_runtime::http::{Request, Response, StatusCode, header};
    use http_body_util::{BodyExt as _, Full};
    use hyper::body::Incoming;
    use hyper::server::conn::http1;
    use hyper::service::service_fn;
    use hyper_util::rt::TokioIo;
    use tokio::net::TcpListener;
    use url::form_urlencoded;

    /// How many tokens were handed out; the last of them is good, unless it was forgotten.
    #[derive(Default)]
    struct Book {
        issued: u32,
        forgotten: bool,
    }

    pub(crate) async fn start() -> std::io::Result<String> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = format!("http://{}", listener.local_addr()?);
        let book = Arc::<Mutex<Book>>::default();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let book = Arc::clone(&book);
                let service = service_fn(move |request| answer(Arc::clone(&book), request));
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        Ok(address)
    }

    async fn answer(
        book: Arc<Mutex<Book>>,
        request: Request<Incoming>,
    ) -> Result<Response<Full<Bytes>>, Infallible> {
        let (head, body) = request.into_parts();
        let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
        let shown = head.headers.get(header::AUTHORIZATION).map_or(&b""[..], |value| value.as_bytes());
        let mut book = book.lock().unwrap_or_else(PoisonError::into_inner);
        let mut answer = Response::new(Full::default());
        match head.uri.path() {
            "/authorize" => {
                let query = head.uri.query().unwrap_or_default();
                let field = |wanted| field(query.as_bytes(), wanted);
                let back = format!("{}?code=c0de&state={}", field("redirect_uri"), field("state"));
                *answer.status_mut() = StatusCode::FOUND;
                answer.headers_mut().extend(back.parse().ok().map(|back| (header::LOCATION, back)));
            }
            "/token" => {
                book.issued += 1;
                book.forgotten = false;
                println!("     the server answers grant_type={}", field(&body, "grant_type"));
                *answer.body_mut() = Full::from(format!(
                    r#"{{"access_token":"t{0}","refresh_token":"r{0}","expires_in":7200,"scopes":"account"}}"#,
                    book.issued
                ));
            }
            "/forget" => book.forgotten = true,
            _ if !book.forgotten && shown == format!("Bearer t{}", book.issued).as_bytes() => {
                *answer.body_mut() = Full::from(r#"{"display_name":"Robin"}"#);
            }
            _ => *answer.status_mut() = StatusCode::UNAUTHORIZED,
        }
        Ok(answer)
    }

    fn field(form: &[u8], wanted: &str) -> String {
        let mut pairs = form_urlencoded::parse(form);
        pairs.find(|(name, _)| name == wanted).map(|(_, value)| value.into_owned()).unwrap_or_default()
    }
}
