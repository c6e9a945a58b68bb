//! How often each call was sent, as the client tells it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bitbucket_cloud::http::HeaderValue;
use bitbucket_runtime::{Attempt, Hook};

use crate::faulty::{CALL, SENDING};

/// Numbers the sendings of each call, so that they can be told apart on the other side.
#[derive(Clone, Debug)]
pub(super) struct Sendings(Arc<[AtomicU32]>);

impl Sendings {
    pub(super) fn new(calls: u64) -> Self {
        Self((0..calls).map(|_| AtomicU32::new(0)).collect())
    }

    /// How often a call was sent until now.
    pub(super) fn of(&self, call: u64) -> u32 {
        self.place(call).map_or(0, |count| count.load(Ordering::Relaxed))
    }

    /// How often all calls together were sent.
    pub(super) fn total(&self) -> u64 {
        self.0.iter().map(|count| u64::from(count.load(Ordering::Relaxed))).sum()
    }

    fn place(&self, call: u64) -> Option<&AtomicU32> {
        self.0.get(usize::try_from(call).ok()?)
    }
}

impl Hook for Sendings {
    fn before(&self, attempt: &mut Attempt<'_>) {
        let call = attempt.headers.get(CALL).and_then(|call| call.to_str().ok()?.parse().ok());
        if let Some(count) = call.and_then(|call| self.place(call)) {
            let sending = count.fetch_add(1, Ordering::Relaxed) + 1;
            attempt.headers.insert(SENDING, HeaderValue::from(sending));
        }
    }
}
