//! In `mock`: the answers that are left, and what was asked.

use std::cmp::Reverse;

use bytes::Bytes;
use http::request::Parts;

use crate::mock::expected::Expected;
use crate::mock::recorded::RecordedRequest;
use crate::mock::response::MockResponse;
use crate::mock::root::Root;
use crate::mock::unexpected::Unexpected;
use crate::transport::TransportError;

#[derive(Default)]
pub(super) struct State {
    /// The base URL of the clients that are made here, where one was named.
    pub(super) base_url: Option<String>,
    roots: Vec<Root>,
    answers: Vec<Prepared>,
    pub(super) requests: Vec<RecordedRequest>,
    unexpected: Vec<Unexpected>,
}

struct Prepared {
    expected: Expected,
    response: MockResponse,
    is_once: bool,
    is_given: bool,
}

impl Prepared {
    fn is_left(&self) -> bool {
        !(self.is_once && self.is_given)
    }
}

impl State {
    pub(super) fn know(&mut self, base_url: &str) {
        let Some(root) = Root::parse(base_url) else { return };
        if !self.roots.iter().any(|known| known.as_str() == root.as_str()) {
            self.roots.push(root);
        }
    }

    pub(super) fn prepare(&mut self, expected: Expected, response: MockResponse, is_once: bool) {
        self.answers.push(Prepared { expected, response, is_once, is_given: false });
    }

    /// What would be answered.
    pub(super) fn expected(&self) -> Vec<String> {
        let left = self.answers.iter().filter(|answer| answer.is_left());
        left.map(|answer| answer.expected.to_string()).collect()
    }

    /// Remembers a request, and takes its answer, where one was prepared.
    pub(super) fn take(&mut self, parts: Parts, body: Bytes) -> (RecordedRequest, Option<MockResponse>) {
        let request = RecordedRequest::new(parts, body, &self.roots);
        self.requests.push(request.clone());
        let fitting =
            self.answers.iter_mut().filter(|answer| answer.is_left() && answer.expected.is(&request));
        // The first of those that say most.
        let best = fitting.min_by_key(|answer| Reverse((answer.expected.says(), answer.is_once)));
        let response = best.map(|answer| {
            answer.is_given = true;
            answer.response.clone()
        });
        (request, response)
    }

    /// Remembers that nobody expected a request, and gives its error.
    pub(super) fn refuse(&mut self, request: &RecordedRequest) -> TransportError {
        let roots = self.roots.iter().filter(|_| !request.is_home());
        let unexpected = Unexpected {
            asked: request.shown(),
            is_given: self.answers.iter().any(|answer| answer.expected.is(request)),
            expected: self.expected(),
            elsewhere: roots.map(|root| root.as_str().to_owned()).collect(),
        };
        self.unexpected.push(unexpected.clone());
        TransportError::new(unexpected).lasting(true)
    }

    /// What was not asked, and what was and should not have been; empty where all is well.
    pub(super) fn wrong(&self) -> String {
        let left = self.answers.iter().filter(|answer| answer.is_once && !answer.is_given);
        let mut lines: Vec<String> =
            left.map(|answer| format!("`{}` was not asked for", answer.expected)).collect();
        lines.extend(self.unexpected.iter().map(Unexpected::to_string));
        lines.join("\n")
    }
}
