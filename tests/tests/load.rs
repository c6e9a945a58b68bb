//! The load program in small: what it runs, and that what it finds is there.

use std::sync::Arc;
use std::time::Duration;

use tests::load::{Load, Progress};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_call_ends_as_it_must() {
    // The client waits longer than in the program: other tests share the machine.
    let load = Load {
        calls: 300,
        tasks: 20,
        seed: 7,
        read_timeout: Duration::from_millis(800),
        limit: Duration::from_secs(20),
    };
    let progress = Arc::<Progress>::default();
    let report = load.run(Arc::clone(&progress)).await.unwrap();
    assert!(report.is_clean(), "{report}");
    assert_eq!(progress.done(), 300);
    // There was something to judge: calls that were sent again, and errors of every kind.
    assert!(report.sendings > 400, "{report}");
    for kind in
        ["Connect", "Timeout", "Transport", "Status 503", "Decode 200", "LoginPage 200", "TooLong 200"]
    {
        assert!(report.failed.contains_key(kind), "{kind}: {report}");
    }
    assert!(report.succeeded > 200, "{report}");
    assert!(report.to_string().lines().last().unwrap().starts_with("load: 300 calls, 0 wrong, 0 hung, "));
}
