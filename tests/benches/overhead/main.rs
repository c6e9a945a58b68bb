//! What a call costs beside the same call written by hand on reqwest: time, and allocations.
//!
//! Both are made in turn, in one thread, to a server in another; both send the same headers, over
//! connections with the same settings, and read the same answer into the same fields.

mod handwritten;
mod server;

use std::future::Future;
use std::hint::black_box;
use std::time::{Duration, Instant};

use allocation_counter::AllocationInfo;
use bitbucket_cloud::{Client, Credentials, repositories};
use handwritten::Bitbucket;
use tests::median::median;

/// Calls before anything is measured.
const WARM_UP: usize = 500;

/// Calls of each kind whose time is taken, and whose allocations are counted.
const TIMED: usize = 12_000;
const COUNTED: usize = 500;

const WORKSPACE: &str = "acme";
const REPOSITORY: &str = "rocket";
const EMAIL: &str = "me@example.com";
const TOKEN: &str = "t0ken";

fn main() {
    let server = server::start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let client: Client = Client::builder()
        .base_url(server.url())
        .credentials(Credentials::api_token(EMAIL, TOKEN))
        .build()
        .expect("a client");
    let bitbucket = Bitbucket::new(server.url(), EMAIL, TOKEN);

    let typed = async || {
        let repository = repositories::get(WORKSPACE, REPOSITORY).send(&client).await.expect("a repository");
        assert_eq!(repository.full_name.as_deref(), Some("acme/rocket"));
        black_box(repository);
    };
    let by_hand = async || {
        let repository = bitbucket.repository(WORKSPACE, REPOSITORY).await.expect("a repository");
        assert_eq!(repository.full_name.as_deref(), Some("acme/rocket"));
        black_box(repository);
    };
    let times = runtime.block_on(async {
        for _ in 0..WARM_UP {
            typed().await;
            by_hand().await;
        }
        server.assert_alike();
        let mut times = (Vec::with_capacity(TIMED), Vec::with_capacity(TIMED));
        for _ in 0..TIMED {
            times.0.push(timed(typed()).await);
            times.1.push(timed(by_hand()).await);
        }
        times
    });
    let counted = |calls: &dyn Fn()| allocation_counter::measure(calls);
    let (typed_count, by_hand_count) = (
        counted(&|| runtime.block_on(async { repeat(COUNTED, &typed).await })),
        counted(&|| runtime.block_on(async { repeat(COUNTED, &by_hand).await })),
    );

    let (typed_time, by_hand_time) = (median(&times.0), median(&times.1));
    let wall = typed_time.as_secs_f64() / by_hand_time.as_secs_f64();
    println!("overhead wall: {typed_time:?} typed, {by_hand_time:?} by hand, {wall:.3}");
    let (typed_allocations, by_hand_allocations) = (per_call(typed_count), per_call(by_hand_count));
    let allocations = typed_allocations.0 / by_hand_allocations.0;
    println!(
        "overhead allocations: {:.1} typed, {:.1} by hand, {allocations:.3}",
        typed_allocations.0, by_hand_allocations.0
    );
    println!("overhead bytes: {:.0} typed, {:.0} by hand", typed_allocations.1, by_hand_allocations.1);
    println!("overhead typed/handwritten: {:.2}", wall.max(allocations));
}

async fn timed(call: impl Future<Output = ()>) -> Duration {
    let start = Instant::now();
    call.await;
    start.elapsed()
}

async fn repeat(times: usize, call: &impl AsyncFn()) {
    for _ in 0..times {
        call().await;
    }
}

/// How many allocations a call makes, and of how many bytes.
fn per_call(count: AllocationInfo) -> (f64, f64) {
    (count.count_total as f64 / COUNTED as f64, count.bytes_total as f64 / COUNTED as f64)
}
