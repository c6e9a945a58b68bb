//! Reads the log of a step while it grows, each time only what is new, against a server of its own.
//!
//! ```text
//! cargo run -p tests --example read_log
//! ```

use std::error::Error;
use std::io::{self, Write as _};

use bitbucket_cloud::{Client, Credentials, Growing, pipelines};
use tests::server::{Server, answer};

/// Writes what is new in the log.
async fn read_on(client: &Client, log: &mut Growing) -> Result<(), Box<dyn Error>> {
    while let Some(piece) = log.chunk(client).await? {
        io::stdout().write_all(&piece)?;
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // Logs lie in a store of objects, which must not see the credentials.
    let store = Server::start().await?;
    let range = |range| [("content-range", range)];
    store.answer([
        answer(200, &[], "+ make\n")?,
        answer(206, &range("bytes 7-18/19"), "all is well\n")?,
        answer(416, &range("bytes */19"), "")?,
    ]);
    let server = Server::start().await?;
    let signed = format!("{}/logs/s1?signature=a%0Db", store.url());
    let redirect = answer(307, &[("location", signed.as_str())], "")?;
    server.answer([redirect.clone(), redirect.clone(), redirect]);
    let credentials = Credentials::api_token("me@example.com", "token");
    let client = Client::builder().base_url(server.url()).credentials(credentials).build()?;

    let mut log = pipelines::get_step_log("acme", "rocket", "{p1}", "{s1}").growing();
    for _ in 0..3 {
        read_on(&client, &mut log).await?;
    }
    let read = log.position();

    let asked = store.received();
    let credentials = asked.iter().filter(|asked| asked.headers.contains_key("authorization")).count();
    println!("{read} bytes in {} requests, {credentials} with credentials", asked.len());
    Ok(())
}
