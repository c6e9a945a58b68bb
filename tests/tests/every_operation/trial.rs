//! One API in front of a server.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error as StdError;

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::Response;
use bitbucket_runtime::{Client, Credentials, Error, ErrorKind, Retry};
use tests::document::{Answer, Document, Operation, is_json};
use tests::exercise::{Case, Entry, Outcome, Subject};
use tests::instance::{Extent, Style, Synthesis};
use tests::judge::{self, Received, Schemas};
use tests::sample::Sample;
use tests::server::Server;

use crate::answers::{self, Expected};

/// The path of the base URL.
const BASE: &str = "/rest/base";

const EXTENTS: [Extent; 3] = [Extent::Everything, Extent::Least, Extent::Surprising];

/// Tries every operation; gives their number, and panics with all that is not as the document has
/// it.
pub(crate) async fn run<A: Subject>() -> Result<usize, Box<dyn StdError>> {
    let document = Document::of_api(A::NAME)?;
    let server = Server::start().await?;
    let client = Client::<A>::builder()
        .base_url(format!("{}{BASE}", server.url()))
        .credentials(Credentials::bearer("secret"))
        .retry(Retry::never())
        .build()?;
    let mut trial = Trial {
        schemas: Schemas::new(&document)?,
        synthesis: Synthesis::new(&document, Style::Hard),
        server,
        client,
        exchanges: 0,
        operations: 0,
        faults: BTreeMap::new(),
    };
    trial.all(&document).await;
    println!(
        "{}: {} operations, {} exchanges, {} of {} choices not all seen",
        A::NAME,
        trial.operations,
        trial.exchanges,
        trial.synthesis.unseen(),
        trial.synthesis.choices(),
    );
    let lines = trial.faults.iter().map(|(operation, faults)| {
        let faults: Vec<String> = faults.iter().map(|fault| format!("    {fault}\n")).collect();
        format!("  {operation}\n{}", faults.concat())
    });
    assert!(
        trial.faults.is_empty(),
        "{} of {} operations are not what the document says:\n{}",
        trial.faults.len(),
        trial.operations,
        lines.collect::<String>()
    );
    Ok(trial.operations)
}

struct Trial<'d, A: Subject> {
    schemas: Schemas,
    synthesis: Synthesis<'d>,
    server: Server,
    client: Client<A>,
    exchanges: usize,
    operations: usize,
    /// What is wrong, by operation.
    faults: BTreeMap<String, BTreeSet<String>>,
}

/// An operation, as the crate has it and as the document has it.
#[derive(Clone, Copy)]
struct Pair<'t, 'd, A: Subject> {
    entry: &'static Entry<A>,
    operation: &'t Operation<'d>,
}

impl<'d, A: Subject> Trial<'d, A> {
    async fn all(&mut self, document: &'d Document) {
        let operations = document.operations();
        let mut documented: BTreeMap<(&str, &str), &Operation<'d>> = operations
            .iter()
            .map(|operation| ((operation.method.as_str(), operation.path), operation))
            .collect();
        for entry in A::OPERATIONS.iter().copied().flatten() {
            match documented.remove(&(entry.method, entry.path)) {
                Some(operation) => self.operation(Pair { entry, operation }).await,
                None => self.blame(entry, "it is not in the document, or twice in the crate".to_owned()),
            }
            self.operations += 1;
        }
        let missing: Vec<_> = documented.into_keys().collect();
        assert!(missing.is_empty(), "operations that the crate does not have: {missing:?}");
    }

    fn blame(&mut self, entry: &Entry<A>, mut fault: String) {
        if let Some((end, _)) = fault.char_indices().nth(1000) {
            fault.truncate(end);
            fault.push('…');
        }
        let operation = format!("{} ({} {})", entry.name(), entry.method, entry.path);
        self.faults.entry(operation).or_default().insert(fault);
    }

    async fn operation(&mut self, pair: Pair<'_, 'd, A>) {
        let Pair { entry, operation } = pair;
        let sent: BTreeSet<&str> = entry.cases.iter().filter_map(|case| case.body).collect();
        for content in operation.bodies.iter().filter(|content| !sent.contains(content.media)) {
            // A form is sent as multipart where the document has both.
            if !sent.contains("multipart/form-data") || content.media != "application/x-www-form-urlencoded" {
                self.blame(entry, format!("no case sends {}", content.media));
            }
        }
        for case in entry.cases {
            for answer in &operation.successes() {
                for extent in EXTENTS {
                    self.success(pair, case, answer, extent).await;
                }
            }
            // What has not changed has no body and no other address.
            let elsewhere = |answer: &&Answer<'_>| answer.status.starts_with('3') && answer.status != "304";
            for answer in operation.answers.iter().filter(elsewhere) {
                self.redirect(pair, case, answer).await;
            }
        }
        self.refusals(pair).await;
    }

    /// Builds a request, has it answered and judges it; gives the outcome and what was received.
    async fn exchange(
        &mut self,
        Pair { entry, operation }: Pair<'_, 'd, A>,
        case: &Case<A>,
        extent: Extent,
        answers: Vec<Response<Bytes>>,
    ) -> Option<(Result<Outcome, Error>, Vec<Received>)> {
        // Surprises come from servers.
        let extent = if extent == Extent::Least { Extent::Least } else { Extent::Everything };
        let sample = Sample::new(&self.synthesis, operation, case.body, extent, &BTreeMap::new());
        let call = match (case.call)(&sample) {
            Ok(call) => call,
            Err(fault) => {
                self.blame(entry, fault.to_string());
                return None;
            }
        };
        self.server.answer(answers);
        let outcome = call.send(&self.client).await;
        self.exchanges += 1;
        let received = self.server.received();
        let Some(first) = received.first() else {
            self.blame(entry, format!("nothing was sent: {:?}", outcome.err()));
            return None;
        };
        for fault in judge::request(operation, &self.schemas, &sample, case.body, BASE, first) {
            self.blame(entry, fault);
        }
        if received.iter().any(|request| request.header("authorization") != Some("Bearer secret")) {
            self.blame(entry, "it was sent without the credentials".to_owned());
        }
        Some((outcome, received))
    }

    async fn success(&mut self, pair: Pair<'_, 'd, A>, case: &Case<A>, answer: &Answer<'d>, extent: Extent) {
        let (response, expected) = self.answer(pair.entry, case, answer, extent);
        let outcome = self.exchange(pair, case, extent, vec![response]).await;
        if let Some((outcome, received)) = outcome {
            self.compare(pair.entry, &format!("answer {} ({extent:?})", answer.status), outcome, &expected);
            if received.len() > 1 {
                self.blame(pair.entry, "it was sent twice".to_owned());
            }
        }
    }

    /// An answer as the document has it, judged by the validator, and what is to be read of it.
    fn answer(
        &mut self,
        entry: &Entry<A>,
        case: &Case<A>,
        answer: &Answer<'d>,
        extent: Extent,
    ) -> (Response<Bytes>, Expected) {
        let made = answers::success(&self.synthesis, answer, case.as_json, extent, &self.server.url());
        if let (Some(content), Expected::Json { value, .. }) = (made.content, &made.expected)
            && extent != Extent::Surprising
        {
            for fault in self.schemas.check(content, value) {
                self.blame(entry, format!("the sample answer {} is not valid: {fault}", answer.status));
            }
        }
        (made.response, made.expected)
    }

    fn compare(
        &mut self,
        entry: &Entry<A>,
        about: &str,
        outcome: Result<Outcome, Error>,
        expected: &Expected,
    ) {
        let fault = match outcome {
            Ok(outcome) => expected.difference(&outcome.decoded),
            Err(error) => Some(error.to_string()),
        };
        if let Some(fault) = fault {
            self.blame(entry, format!("{about}: {fault}"));
        }
    }

    /// An answer that leads elsewhere: followed where the document has a success to be read there.
    async fn redirect(&mut self, pair: Pair<'_, 'd, A>, case: &Case<A>, answer: &Answer<'d>) {
        let Pair { entry, operation } = pair;
        if !answer.location {
            return self.blame(entry, format!("answer {} does not say where to", answer.status));
        }
        let path = "/elsewhere/a%20b/%7Bc%7D?signature=x%2By";
        let redirect = answers::redirect(answer.sample_status(), path);
        let about = format!("answer {} and what it leads to", answer.status);
        let Some(followed) = operation.successes().into_iter().next() else {
            let outcome = self.exchange(pair, case, Extent::Everything, vec![redirect]).await;
            if let Some((outcome, _)) = outcome {
                self.compare(entry, &about, outcome, &Expected::Redirect(path.to_owned()));
            }
            return;
        };
        let (response, expected) = self.answer(entry, case, &followed, Extent::Everything);
        let outcome = self.exchange(pair, case, Extent::Everything, vec![redirect, response]).await;
        if let Some((outcome, received)) = outcome {
            self.compare(entry, &about, outcome, &expected);
            let asked: Vec<String> = received.iter().skip(1).map(|request| request.uri.to_string()).collect();
            if asked != [path] {
                self.blame(entry, format!("{about}: {asked:?} was asked, not {path}"));
            }
        }
    }

    /// Every refusal that the document lists, and one that none does.
    async fn refusals(&mut self, pair: Pair<'_, 'd, A>) {
        let Pair { entry, operation } = pair;
        let Some(case) = entry.cases.first() else {
            return self.blame(entry, "there is no way to call it".to_owned());
        };
        for answer in operation.answers.iter().filter(|answer| !answer.status.starts_with(['2', '3'])) {
            self.refusal(pair, case, answer).await;
        }
        let unlisted = Answer { status: "507", content: Vec::new(), location: false };
        self.refusal(pair, case, &unlisted).await;
    }

    async fn refusal(&mut self, pair: Pair<'_, 'd, A>, case: &Case<A>, answer: &Answer<'d>) {
        let Pair { entry, .. } = pair;
        let json = answer.content.iter().find(|content| is_json(content.media));
        let body = json.and_then(|content| {
            let value = self.synthesis.instance(content.schema?, Extent::Everything);
            let faults = self.schemas.check(content, &value);
            Some((value, faults))
        });
        let body = body.map(|(value, faults)| {
            for fault in faults {
                self.blame(entry, format!("the sample answer {} is not valid: {fault}", answer.status));
            }
            value
        });
        let response = answers::refusal(answer.sample_status(), body.as_ref());
        let outcome = self.exchange(pair, case, Extent::Everything, vec![response]).await;
        let about = format!("answer {}", answer.status);
        let error = match outcome {
            None => return,
            Some((Ok(_), _)) => return self.blame(entry, format!("{about}: it was taken for a success")),
            Some((Err(error), _)) => error,
        };
        if error.kind() != ErrorKind::Status || !error.is_status(answer.sample_status()) {
            self.blame(entry, format!("{about}: {error}"));
        }
        let Some(value) = body else { return };
        let read = entry.errors.iter().find(|(status, _)| *status == answer.status);
        let Some((_, read)) = read else {
            return self.blame(entry, format!("{about}: the crate has no model of its body"));
        };
        let expected = Expected::Json { value, unnamed: Some(Vec::new()) };
        match read(&error) {
            Some(decoded) => {
                if let Some(fault) = expected.difference(&decoded) {
                    self.blame(entry, format!("{about}: {fault}"));
                }
            }
            None => self.blame(entry, format!("{about}: its body is not what its model reads")),
        }
    }
}
