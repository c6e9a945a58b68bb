//! What a page costs over a link of 10 Mbit/s: packed beside unpacked, and its first item beside all of it.
//!
//! The server paces what it writes, so that the link is the same on every machine; what is measured is a ratio of
//! times within one run.

#[path = "../decode/pages.rs"]
mod pages;
mod server;

use std::time::{Duration, Instant};

use bitbucket_cloud::{Client, pull_requests};
use tests::median::median;

/// How often each is measured.
const ROUNDS: usize = 15;

fn main() {
    let page = pages::pull_requests();
    let server = server::start(page.into_bytes());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let client = |packed| -> Client {
        Client::builder().base_url(&server.url).compression(packed).build().expect("a client")
    };
    let (plain, packed) = (client(false), client(true));
    println!("link pull requests: {} bytes, {} packed", server.plain, server.packed);
    let pipelines = pages::pipelines().into_bytes();
    println!("link pipelines: {} bytes, {} packed", pipelines.len(), server::packed(&pipelines).len());
    let (plain, packed) = runtime.block_on(async {
        let mut times = (Times::default(), Times::default());
        for _ in 0..ROUNDS {
            times.0.measure(&plain).await;
            times.1.measure(&packed).await;
        }
        times
    });
    for (name, times) in [("plain", &plain), ("packed", &packed)] {
        let (first, all, whole) = (median(&times.first), median(&times.all), median(&times.whole));
        println!("link {name}: first item {first:?}, all items {all:?}, page as a whole {whole:?}");
    }
    let ratio =
        |one: &[Duration], other: &[Duration]| median(one).as_secs_f64() / median(other).as_secs_f64();
    println!("link first item/page as a whole, plain: {:.3}", ratio(&plain.first, &plain.whole));
    println!("link first item/page as a whole, packed: {:.3}", ratio(&packed.first, &packed.whole));
    println!("link all items/page as a whole, packed: {:.3}", ratio(&packed.all, &packed.whole));
    println!("link packed/plain: {:.3}", ratio(&packed.whole, &plain.whole));
}

#[derive(Default)]
struct Times {
    first: Vec<Duration>,
    all: Vec<Duration>,
    whole: Vec<Duration>,
}

impl Times {
    async fn measure(&mut self, client: &Client) {
        let list = pull_requests::list("acme", "rocket").pagelen(100);
        let start = Instant::now();
        assert_eq!(list.send(client).await.expect("a page").len(), 100);
        self.whole.push(start.elapsed());

        let start = Instant::now();
        let mut items = list.items(client);
        items.try_next().await.expect("a page").expect("an item");
        self.first.push(start.elapsed());
        for _ in 1..100 {
            items.try_next().await.expect("a page").expect("an item");
        }
        self.all.push(start.elapsed());
    }
}
