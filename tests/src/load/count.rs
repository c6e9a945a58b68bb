//! How often each call was sent, as the client tells it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bitbucket_cloud::http::HeaderValue;
use bitbucket_runtime::{Attempt, Hook};

use crate::faulty::{CALL, SENDING};

/// Numbers the sendings of each call, so that they can be told apart on the other side.
#[derive(Clone, Debug, Default)]
pub(super) struct Sendings(Arc<Mutex<Counts>>);

#[derive(Debug, Default)]
struct Counts {
    calls: HashMap<u64, u32>,
    total: u64,
}

impl Sendings {
    /// How often a call was sent, and forgets it: the call is over.
    pub(super) fn finish(&self, call: u64) -> u32 {
        self.counts().calls.remove(&call).unwrap_or_default()
    }

    /// How often all calls together were sent.
    pub(super) fn total(&self) -> u64 {
        self.counts().total
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Hook for Sendings {
    fn before(&self, attempt: &mut Attempt<'_>) {
        let call = attempt.headers.get(CALL).and_then(|call| call.to_str().ok()?.parse().ok());
        if let Some(call) = call {
            let mut counts = self.counts();
            counts.total += 1;
            let sending = counts.calls.entry(call).or_default();
            *sending += 1;
            attempt.headers.insert(SENDING, HeaderValue::from(*sending));
        }
    }
}
