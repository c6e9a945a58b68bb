//! How long something takes, by criterion as these programs set it up, and the median of that as a number.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput};
use tests::median::median;

/// Criterion, with times that are enough for what takes microseconds.
pub(crate) fn criterion() -> Criterion {
    let times = Criterion::default().warm_up_time(Duration::from_secs(1));
    times.measurement_time(Duration::from_secs(3)).configure_from_args()
}

/// The median time of doing something once, which takes or gives so many bytes.
pub(crate) fn measure(
    criterion: &mut Criterion,
    (group, name): (&str, &str),
    bytes: usize,
    act: &mut dyn FnMut(),
) -> Duration {
    let times = RefCell::new(Vec::new());
    let mut group = criterion.benchmark_group(group);
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function(name, |bencher| {
        bencher.iter_custom(|rounds| {
            let start = Instant::now();
            (0..rounds).for_each(|_| act());
            let time = start.elapsed();
            times.borrow_mut().push(time.div_f64(rounds as f64));
            time
        });
    });
    group.finish();
    median(&times.into_inner())
}
