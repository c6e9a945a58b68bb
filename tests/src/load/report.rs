//! What became of the calls.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How far a run is; may be looked at from outside.
#[derive(Debug, Default)]
pub struct Progress {
    pub(super) done: AtomicU64,
    pub(super) wrong: AtomicU64,
    pub(super) hung: AtomicU64,
}

impl Progress {
    /// How many calls ended, well or not.
    #[must_use]
    pub fn done(&self) -> u64 {
        self.done.load(Ordering::Relaxed)
    }

    /// How many ended as they must not, until now.
    #[must_use]
    pub fn wrong(&self) -> u64 {
        self.wrong.load(Ordering::Relaxed)
    }

    /// How many did not end in time, until now.
    #[must_use]
    pub fn hung(&self) -> u64 {
        self.hung.load(Ordering::Relaxed)
    }
}

/// What became of the calls of a run.
#[derive(Clone, Debug)]
pub struct Report {
    /// How many there were.
    pub calls: u64,
    /// How many did not end in the right result or the right error, or were sent as they must not.
    pub wrong: u64,
    /// How many took longer than they may.
    pub hung: u64,
    /// How many gave what was asked for.
    pub succeeded: u64,
    /// How many failed as they had to, by the kind of their error.
    pub failed: BTreeMap<String, u64>,
    /// How often something was sent.
    pub sendings: u64,
    /// How many of these met a connection that the server had closed without a word.
    pub unseen: u64,
    /// The resident memory after a tenth of the calls, at its highest since, and at the end, in KiB.
    pub resident: [u64; 3],
    /// How long it took.
    pub duration: Duration,
    /// The first of what was wrong.
    pub faults: Vec<String>,
}

impl Report {
    /// True where every call ended as it had to.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.wrong == 0 && self.hung == 0
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.faults {
            writeln!(formatter, "wrong: {fault}")?;
        }
        let (sendings, seconds) = (self.sendings, self.duration.as_secs_f64());
        writeln!(formatter, "{sendings} sendings in {seconds:.1} s, {} unseen by the server", self.unseen)?;
        writeln!(formatter, "{:>7} succeeded", self.succeeded)?;
        for (kind, count) in &self.failed {
            writeln!(formatter, "{count:>7} failed as they had to: {kind}")?;
        }
        let [early, highest, end] = self.resident;
        let growth = end.cast_signed() - early.cast_signed();
        writeln!(
            formatter,
            "memory: {early} KiB early, {highest} KiB at most, {end} KiB in the end ({growth:+})"
        )?;
        let Self { calls, wrong, hung, .. } = self;
        write!(formatter, "load: {calls} calls, {wrong} wrong, {hung} hung, {} MiB", end.div_ceil(1024))
    }
}
