//! Calls the server of `look` from a page, and says of each case how it went.

use std::time::{Duration, SystemTime};

use bitbucket_cloud::http::Method;
use bitbucket_cloud::oauth::{OAuth, OAuthEndpoints};
use bitbucket_cloud::{
    Body, Client, ClientBuilder, Credentials, Error, Part, RequestOptions as _, Retry, downloads, repositories,
};
use futures_util::{StreamExt as _, stream};
use wasm_bindgen::prelude::wasm_bindgen;

/// What a case found, where it is not as it should be.
type Outcome = Result<(), String>;

/// Calls the server at this address, which redirects to that other one; a line for each case.
#[wasm_bindgen]
pub async fn run(api: String, other: String, in_browser: bool) -> String {
    let mut lines = String::new();
    let mut said = |name: &str, outcome: Outcome| match outcome {
        Ok(()) => lines.push_str(&format!("ok {name}\n")),
        Err(what) => lines.push_str(&format!("FAILED {name}: {what}\n")),
    };
    said("a list in pages, with credentials", pages(&api).await);
    said("packed answers", packed(&api).await);
    said("the clock, and a wait between attempts", waits(&api).await);
    said("a redirect within the origin", near(&api).await);
    said("a redirect elsewhere, without credentials", far(&api).await);
    said("a write is not done elsewhere", strayed(&api, &other).await);
    said("pieces as they arrive", pieces(&api).await);
    said("what is dropped ends at the server", dropped(&api).await);
    said("bodies in pieces, and forms", uploads(&api).await);
    said("the time of an attempt", overdue(&api).await);
    said("silence within an answer", silent(&api).await);
    said("nobody there", nobody().await);
    said("tokens, fetched by a task of its own", tokens(&api).await);
    said("turns", turns(&api).await);
    if in_browser {
        said("a server that allows no page", refused(&other).await);
    }
    lines
}

fn builder(api: &str) -> ClientBuilder {
    Client::builder().base_url(api).credentials(Credentials::bearer("s3cret")).timeout(Duration::from_secs(20))
}

fn client(api: &str) -> Result<Client, String> {
    builder(api).build().map_err(told)
}

/// An error with all that it says.
fn told(error: Error) -> String {
    format!("{error} ({:?})", error.kind())
}

fn holds(is_so: bool, what: impl FnOnce() -> String) -> Outcome {
    if is_so { Ok(()) } else { Err(what()) }
}

/// What the server saw last at a path.
async fn seen(client: &Client, path: &str) -> Result<String, String> {
    let asked = client.request(Method::GET, "/seen").with_query("path", path.to_owned());
    Ok(asked.send(client).await.map_err(told)?.to_string())
}

async fn pages(api: &str) -> Outcome {
    let client = client(api)?;
    let mut items = repositories::list("acme").items(&client);
    let mut names = Vec::new();
    while let Some(repository) = items.try_next().await.map_err(told)? {
        names.push(repository.name.clone().unwrap_or_default());
    }
    holds(names == ["boats", "piers", "tides"], || format!("{names:?}"))?;
    let seen = seen(&client, "/repositories/acme").await?;
    holds(seen.contains("Bearer s3cret"), || seen)
}

async fn packed(api: &str) -> Outcome {
    let client = client(api)?;
    let answer = client.request(Method::GET, "/packed").send(&client).await.map_err(told)?;
    holds(answer.to_string().contains("unpacked"), || answer.to_string())?;
    let download = downloads::get("acme", "boats", "packed").send(&client).await.map_err(told)?;
    let text = download.text().await.map_err(told)?;
    holds(text.len() == 100_000, || format!("{} bytes", text.len()))
}

async fn waits(api: &str) -> Outcome {
    let client = client(api)?;
    let clock = client.environment().clock();
    let year = clock.now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs() / 31_556_952 + 1970;
    holds((2025..2200).contains(&year), || format!("the year {year}"))?;
    let before = clock.elapsed();
    let exchanged = client.request(Method::GET, "/busy").exchange(&client).await.map_err(told)?;
    let took = clock.elapsed().saturating_sub(before);
    holds(took >= Duration::from_secs(1) && took < Duration::from_secs(15), || format!("{took:?}"))?;
    holds(exchanged.into_body().to_string().contains("free"), || "another answer".to_owned())
}

async fn near(api: &str) -> Outcome {
    let client = client(api)?;
    let answer = client.request(Method::GET, "/near").send(&client).await.map_err(told)?;
    holds(answer.to_string().contains("Bearer s3cret"), || answer.to_string())
}

async fn far(api: &str) -> Outcome {
    let client = client(api)?;
    let download = downloads::get("acme", "boats", "far").send(&client).await.map_err(told)?;
    let uri = download.head().uri().clone();
    let text = download.text().await.map_err(told)?;
    holds(text == "authorization: None", || text.clone())?;
    holds(uri.path() == "/store", || uri.to_string())
}

async fn strayed(api: &str, other: &str) -> Outcome {
    let client = client(api)?;
    let sent = downloads::upload("acme", "stray", [Part::text("x")]).send(&client).await;
    let text = told(sent.err().ok_or("a success")?);
    holds(text.contains(other), || text)
}

async fn pieces(api: &str) -> Outcome {
    let client = client(api)?;
    let mut download = downloads::get("acme", "boats", "pieces").send(&client).await.map_err(told)?;
    let first = download.chunk().await.map_err(told)?.ok_or("no piece")?;
    holds(first.starts_with(b"first"), || format!("{first:?}"))?;
    // The rest comes once this is there: it would never be, if an answer came whole.
    client.request(Method::GET, "/go").send(&client).await.map_err(told)?;
    let rest = download.text().await.map_err(told)?;
    holds(rest == "second", || rest)
}

async fn dropped(api: &str) -> Outcome {
    let client = client(api)?;
    let mut download = downloads::get("acme", "boats", "endless").send(&client).await.map_err(told)?;
    download.chunk().await.map_err(told)?;
    drop(download);
    for _ in 0..50 {
        client.environment().clock().sleep(Duration::from_millis(100)).await;
        if seen(&client, "/endless").await?.contains("broken off") {
            return Ok(());
        }
    }
    Err("the server still sends".to_owned())
}

async fn uploads(api: &str) -> Outcome {
    let client = client(api)?;
    let pieces = || Ok(stream::iter([Ok("one ".into()), Ok("two".into())]));
    let request = client.request(Method::PUT, "/echo").with_body("text/plain", Body::stream(pieces));
    let answer = request.send(&client).await.map_err(told)?.to_string();
    holds(answer.contains("one two"), || answer)?;
    let files = [Part::file("a.txt", "first file"), Part::file("b.txt", "second file")];
    downloads::upload("acme", "boats", files).send(&client).await.map_err(told)?;
    let seen = seen(&client, "/repositories/acme/boats/downloads").await?;
    holds(seen.contains("first file") && seen.contains("second file"), || seen)
}

async fn overdue(api: &str) -> Outcome {
    let client = client(api)?;
    let clock = client.environment().clock();
    let before = clock.elapsed();
    let request = client.request(Method::GET, "/silent").with_timeout(Duration::from_millis(400));
    let error = request.with_retry(Retry::never()).send(&client).await.err().ok_or("an answer")?;
    let took = clock.elapsed().saturating_sub(before);
    holds(error.is_timeout(), || told(error))?;
    holds(took < Duration::from_secs(5), || format!("{took:?}"))
}

async fn silent(api: &str) -> Outcome {
    let client = builder(api).read_timeout(Duration::from_millis(400)).build().map_err(told)?;
    let download = downloads::get("acme", "boats", "stalls").send(&client).await.map_err(told)?;
    let error = download.text().await.err().ok_or("an end")?;
    holds(error.is_timeout(), || told(error))
}

async fn nobody() -> Outcome {
    let client = builder("http://127.0.0.1:9").retry(Retry::never()).build().map_err(told)?;
    let error = client.request(Method::GET, "/x?key=hidden").send(&client).await.err().ok_or("an answer")?;
    let text = told(error);
    holds(text.contains("by CORS") && !text.contains("hidden") && !text.contains('\n'), || text)
}

async fn refused(other: &str) -> Outcome {
    let client = builder(other).retry(Retry::never()).build().map_err(told)?;
    let error = client.request(Method::GET, "/closed").send(&client).await.err().ok_or("an answer")?;
    let text = told(error);
    holds(text.contains("by CORS"), || text)
}

async fn tokens(api: &str) -> Outcome {
    let endpoints = OAuthEndpoints::new(format!("{api}/ask"), format!("{api}/token"));
    let credentials = OAuth::new(endpoints, "id", "s3cret").client_credentials();
    let client = builder(api).credentials(Credentials::oauth(credentials)).build().map_err(told)?;
    let answer = client.request(Method::GET, "/whoami").send(&client).await.map_err(told)?.to_string();
    holds(answer.contains("Bearer fresh"), || answer)
}

async fn turns(api: &str) -> Outcome {
    let client = builder(api).concurrency(1).build().map_err(told)?;
    let ask = || async { client.request(Method::GET, "/whoami").send(&client).await.map_err(told) };
    let answers: Vec<_> = stream::iter(0..5).map(|_| ask()).buffer_unordered(5).collect().await;
    holds(answers.len() == 5, || format!("{} answers", answers.len()))?;
    answers.into_iter().find_map(Result::err).map_or(Ok(()), Err)
}
