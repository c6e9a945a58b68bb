//! How long something takes, by criterion, and the median of that as a number.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput};

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
    let mut times = times.into_inner();
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
