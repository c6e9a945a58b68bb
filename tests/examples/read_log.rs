//! Reads the log of a step while it grows, each time only what is new, against a server of its own.
//!
//! ```text
//! cargo run -p tests --example read_log
//! ```

use std::error::Error;
use std::io::{self, Write as _};

use bitbucket_cloud::{Client, Conditional, Credentials, pipelines};
use tests::server::{Server, answer};

/// Writes what is new in the log; gives how much of it was read in all.
async fn read_on(client: &Client, read: u64) -> Result<u64, Box<dyn Error>> {
    let log = pipelines::get_step_log("acme", "rocket", "{p1}", "{s1}");
    let (mut bytes, mut offset) = match log.conditional().range(read..).send(client).await? {
        Conditional::Part(bytes, range) => (bytes, range.start),
        // A server may ignore the range: what was read before comes again.
        Conditional::Whole(bytes) => (bytes, 0),
        Conditional::Unchanged | Conditional::OutOfRange { .. } => return Ok(read),
    };
    while let Some(chunk) = bytes.chunk().await? {
        let known = usize::try_from(read.saturating_sub(offset)).unwrap_or(usize::MAX);
        io::stdout().write_all(chunk.get(known..).unwrap_or_default())?;
        offset += chunk.len() as u64;
    }
    Ok(offset.max(read))
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

    let mut read = 0;
    for _ in 0..3 {
        read = read_on(&client, read).await?;
    }

    let asked = store.received();
    let credentials = asked.iter().filter(|asked| asked.headers.contains_key("authorization")).count();
    println!("{read} bytes in {} requests, {credentials} with credentials", asked.len());
    Ok(())
}
