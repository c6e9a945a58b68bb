//! The middle one of several times: what else a machine does lies at the ends.

use std::time::Duration;

/// The median of times in any order; none has none, which is zero.
pub fn median(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
