//! Every call of two crates, sent to a server on loopback whatever its address says: for each that arrives, where it
//! was to go, and what it has to prove who asks.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{Receiver, Sender, channel};

use before::calls;
use service::oauth::{OAuth, OAuthCredentials, OAuthEndpoints, Tokens};
use service::transport::{BodyStream, BoxError, BoxFuture, TransportError};
use service::{
    Authorization, ClientBuilder, Credentials, CredentialsProvider, Environment, Error, ReqwestTransport,
    RequestOptions, Retry, Service, Transport, http, places, who,
};

/// Carries every request to one server, which is told where it was to go.
#[derive(Debug)]
struct ToOne {
    address: SocketAddr,
    carrier: ReqwestTransport,
}

impl ToOne {
    fn new(address: SocketAddr) -> Self {
        Self { address, carrier: ReqwestTransport::new(service::reqwest::Client::new()) }
    }
}

impl Transport for ToOne {
    fn send(
        &self,
        mut request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        let meant = request.uri().clone();
        let origin = format!("{}://{}", meant.scheme_str().unwrap_or_default(), meant.authority().map_or("", |at| at.as_str()));
        let target = meant.path_and_query().map_or("/", |target| target.as_str());
        *request.uri_mut() = format!("http://{}{target}", self.address).parse().expect("an address");
        request.headers_mut().insert("x-meant-for", origin.parse().expect("a header"));
        self.carrier.send(request)
    }
}

/// Tells of each request that arrives; who asks for a token gets one.
fn serve(listener: &TcpListener, arrived: &Sender<String>) {
    for stream in listener.incoming() {
        let mut stream = stream.expect("a connection");
        let mut lines = BufReader::new(stream.try_clone().expect("the same connection"));
        let mut head = Vec::new();
        loop {
            let mut line = String::new();
            lines.read_line(&mut line).expect("a head");
            match line.trim_end() {
                "" => break,
                line => head.push(line.to_owned()),
            }
        }
        let header = |name: &str| {
            head.iter().skip(1).find_map(|line| {
                let (key, value) = line.split_once(": ")?;
                key.eq_ignore_ascii_case(name).then(|| value.to_owned())
            })
        };
        let length = header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        let mut body = vec![0; length];
        lines.read_exact(&mut body).expect("a body");
        let mut words = head[0].split(' ');
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let mut line = format!("{method} {}{target}", header("x-meant-for").unwrap_or_default());
        for name in ["x-key", "cookie", "authorization"] {
            if let Some(value) = header(name) {
                line.push_str(&format!("\n  {name}: {value}"));
            }
        }
        if !body.is_empty() {
            line.push_str(&format!("\n  {}", String::from_utf8_lossy(&body)));
        }
        arrived.send(line).expect("who prints it");
        let answer = match method {
            "POST" if !target.starts_with("/raw") => {
                let token = r#"{"access_token":"f3tched","token_type":"Bearer","expires_in":3600}"#;
                format!("200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{token}", token.len())
            }
            _ => "204 No Content\r\n\r\n".to_owned(),
        };
        let answer = format!("HTTP/1.1 {}", answer.replacen("\r\n", "\r\nconnection: close\r\n", 1));
        stream.write_all(answer.as_bytes()).expect("a client that listens");
    }
}

/// What a program proves itself with that no scheme of the document describes.
#[derive(Debug)]
struct Own;

impl CredentialsProvider for Own {
    fn authorization<'a>(&'a self, _: &'a Environment) -> BoxFuture<'a, Result<Authorization, BoxError>> {
        Box::pin(async { Authorization::raw("Own proof") })
    }
}

struct Trial {
    address: SocketAddr,
    arrived: Receiver<String>,
}

impl Trial {
    fn service(&self) -> ClientBuilder {
        service::Client::builder().retry(Retry::never()).transport(ToOne::new(self.address))
    }

    fn before(&self) -> before::ClientBuilder {
        before::Client::builder().retry(Retry::never()).transport(ToOne::new(self.address))
    }

    /// Sends a call, and prints all that arrives.
    async fn send<A: service::Api>(
        &self,
        client: &bitbucket_runtime::Client<A>,
        call: impl RequestOptions<Answer = ()>,
    ) -> Result<(), Error> {
        call.into_request().send(client).await?;
        self.arrived.try_iter().for_each(|line| println!("{line}"));
        Ok(())
    }
}

fn everything() -> Credentials {
    Credentials::header_key("h")
        .and(Credentials::query_key("q/1"))
        .and(Credentials::cookie_key("c"))
        .and(Credentials::user("me", "pass"))
        .and(Credentials::token("t"))
        .and(Credentials::own("o"))
        .and(Credentials::connect("oidc"))
        .and(Credentials::browser("b"))
}

/// Every call of those that say who may ask, with these credentials.
async fn ask_all(trial: &Trial, credentials: Credentials) -> Result<(), Error> {
    let client = trial.service().credentials(credentials).build()?;
    trial.send(&client, who::usual()).await?;
    trial.send(&client, who::nobody()).await?;
    trial.send(&client, who::anybody()).await?;
    trial.send(&client, who::rather()).await?;
    trial.send(&client, who::by_query().q("x y")).await?;
    trial.send(&client, who::by_cookie().theme("dark")).await?;
    trial.send(&client, who::by_user()).await?;
    trial.send(&client, who::by_token()).await?;
    trial.send(&client, who::by_oauth()).await?;
    trial.send(&client, who::by_connect()).await?;
    trial.send(&client, who::by_browser()).await?;
    trial.send(&client, who::by_digest()).await?;
    trial.send(&client, who::either()).await?;
    trial.send(&client, who::both()).await?;
    trial.send(&client, who::several()).await
}

async fn ask_everywhere(trial: &Trial, builder: ClientBuilder) -> Result<(), Error> {
    let client = builder.credentials(everything()).build()?;
    trial.send(&client, who::usual()).await?;
    trial.send(&client, places::of_path("a b")).await?;
    trial.send(&client, places::of_operation("a b")).await?;
    trial.send(&client, places::below("a b")).await?;
    trial.send(&client, places::at_home("a b")).await?;
    trial.send(&client, places::open_elsewhere("a b")).await
}

/// Fetches tokens at each endpoint that the document names.
async fn ask_for_tokens(trial: &Trial) -> Result<(), Error> {
    let program = |endpoints: OAuthEndpoints| OAuth::new(endpoints, "program", "secret");
    let asking = program(service::OAUTH).authorization("state");
    println!("{}", asking.url().expect("an address"));
    let kept = Tokens::from_refresh("kept");
    let all: [OAuthCredentials; 4] = [
        asking.code("code"),
        program(service::OAUTH).restored(kept.clone()),
        program(service::OAUTH_OWN_CLIENT_CREDENTIALS).client_credentials(),
        program(service::OAUTH_OWN_PASSWORD).restored(kept),
    ];
    for credentials in all {
        let client = trial.service().credentials(Credentials::own_renewed(credentials)).build()?;
        trial.send(&client, who::by_oauth()).await?;
    }
    Ok(())
}

async fn ask_before(trial: &Trial) -> Result<(), Error> {
    let renewed = OAuth::new(before::OAUTH, "program", "secret").client_credentials();
    let credentials = before::Credentials::key("k")
        .and(before::Credentials::user("me", "pass"))
        .and(before::Credentials::own_renewed(renewed));
    let client = trial.before().credentials(credentials.clone()).build()?;
    trial.send(&client, calls::usual()).await?;
    trial.send(&client, calls::plain()).await?;
    trial.send(&client, calls::same()).await?;
    trial.send(&client, calls::nobody()).await?;
    trial.send(&client, calls::by_user()).await?;
    trial.send(&client, calls::by_oauth()).await?;
    trial.send(&client, calls::both()).await?;
    let plain = trial.before().server(before::Before::BEFORE_2).credentials(credentials).build()?;
    trial.send(&plain, calls::usual()).await
}

async fn run(trial: &Trial) -> Result<(), Error> {
    println!("# with everything");
    ask_all(trial, everything()).await?;
    println!("# with a user");
    ask_all(trial, Credentials::user("me", "pass")).await?;
    println!("# with what the program makes itself");
    ask_all(trial, Credentials::provider(Own)).await?;
    println!("# where it is served");
    ask_everywhere(trial, trial.service()).await?;
    println!("# variables and places");
    let moved = trial.service().server_variable("region", "us").server_variable("bucket", "mine");
    ask_everywhere(trial, moved).await?;
    ask_everywhere(trial, trial.service().server(Service::SANDBOX)).await?;
    ask_everywhere(trial, trial.service().server(Service::OF_A_TENANT).server_variable("tenant", "t1")).await?;
    println!("# what an installation has elsewhere, and is trusted");
    let home = trial
        .service()
        .base_url("https://home.example.org/api")
        .base_url_of("https://files.example.com/v2", "https://home.example.org/files")
        .share_credentials_with("https://common.store.example.com");
    ask_everywhere(trial, home).await?;
    println!("# tokens");
    ask_for_tokens(trial).await?;
    println!("# Swagger 2.0");
    ask_before(trial).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    let (arrives, arrived) = channel();
    std::thread::spawn(move || serve(&listener, &arrives));
    run(&Trial { address, arrived }).await.expect("every call arrives");
}
