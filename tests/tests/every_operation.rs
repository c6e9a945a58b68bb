//! Every operation, sent to a server on loopback and answered as the document says: the request is
//! judged by the document, the answer is decoded, encoded again and compared.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use bitbucket_cloud::Cloud;
use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::{Response, StatusCode};
use bitbucket_runtime::{Client, ErrorKind};
use serde_json::Value;
use tests::decoded::Decoded;
use tests::document::{Answer, Content, Document, Operation, Place, is_json};
use tests::exercise::{Case, Entry, Subject};
use tests::instance::{Extent, Style, Synthesis};
use tests::judge::{self, Schemas};
use tests::sample::Sample;
use tests::server::Server;

/// The path of the base URL: what a client must keep before every operation's.
const BASE: &str = "/base/2.0";
/// What a redirect leads to; the text of `Location` is not to be touched.
const ELSEWHERE: &str = "/elsewhere/a%0Db?signature=x%2By";

#[tokio::test]
async fn every_operation_of_cloud_says_and_reads_what_the_document_says() {
    let faults = Run::<Cloud>::new().await.all(340).await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

struct Run<A: Subject> {
    document: Document,
    schemas: Schemas,
    server: Server,
    client: Client<A>,
}

/// An answer that the server gives, and what the call is to make of it.
struct Given {
    what: String,
    answers: Vec<Response<Bytes>>,
    expected: Decoded,
}

impl<A: Subject> Run<A> {
    async fn new() -> Self {
        let document = Document::of_api(A::NAME).expect("the specification is there");
        let schemas = Schemas::new(&document).expect("the document's schemas are schemas");
        let server = Server::start().await.expect("loopback has a free port");
        let client = Client::builder()
            .base_url(format!("{}{BASE}", server.url()))
            .timeout(Duration::from_secs(20))
            .build()
            .expect("the base URL is one");
        Self { document, schemas, server, client }
    }

    /// Calls every operation in every way; gives what differs.
    async fn all(&self, count: usize) -> Vec<String> {
        let operations = self.document.operations();
        assert_eq!(operations.len(), count, "operations of the document");
        let entries: Vec<&Entry<A>> = A::OPERATIONS.iter().copied().flatten().collect();
        let mut faults = Vec::new();
        let mut called = BTreeSet::new();
        for entry in entries {
            let found = operations
                .iter()
                .find(|operation| (operation.method.as_str(), operation.path) == (entry.method, entry.path));
            let Some(operation) = found else {
                faults.push(format!("{entry:?} is not in the document"));
                continue;
            };
            if !called.insert((entry.method, entry.path)) {
                faults.push(format!("{entry:?} is there twice"));
            }
            for fault in self.entry(entry, operation).await {
                faults.push(format!("{entry:?} ({}): {fault}", entry.name()));
            }
        }
        for operation in &operations {
            if !called.contains(&(operation.method.as_str(), operation.path)) {
                faults.push(format!("{} {} has no function", operation.method, operation.path));
            }
        }
        faults
    }

    async fn entry(&self, entry: &Entry<A>, operation: &Operation<'_>) -> Vec<String> {
        let synthesis = Synthesis::new(&self.document, Style::Hard);
        let mut faults = Vec::new();
        for case in entry.cases {
            for extent in [Extent::Everything, Extent::Least, Extent::Surprising] {
                let asked = if extent == Extent::Surprising { Extent::Everything } else { extent };
                let sample = Sample::new(&synthesis, operation, case.body, asked, &BTreeMap::new());
                // A form without fields is no body.
                let is_form = |media: &str| media.starts_with("multipart/") || media.contains("urlencoded");
                let filled =
                    !sample.parts.is_empty() || sample.values.keys().any(|(place, _)| *place == Place::Field);
                let body = case.body.filter(|media| {
                    !is_form(media) || filled || (operation.body_required && operation.bodies.len() == 1)
                });
                let way = format!("{:?}, {extent:?}", case.body);
                let call = match (case.call)(&sample) {
                    Ok(call) => call,
                    Err(fault) => {
                        faults.push(format!("[{way}] {fault}"));
                        continue;
                    }
                };
                for given in given(operation, case, &synthesis, extent) {
                    let at = format!("[{way}, {}]", given.what);
                    let redirected = given.answers.len() > 1;
                    self.server.answer(given.answers);
                    match call.send(&self.client).await {
                        Ok(outcome) => faults.extend(
                            differs(&outcome.decoded, &given.expected, extent)
                                .map(|fault| format!("{at} {fault}")),
                        ),
                        Err(error) => faults.push(format!("{at} {error}")),
                    }
                    let received = self.server.received();
                    match received.first() {
                        Some(first) => {
                            let judged = judge::request(operation, &self.schemas, &sample, body, BASE, first);
                            faults.extend(judged.into_iter().map(|fault| format!("{at} {fault}")));
                        }
                        None => faults.push(format!("{at} nothing was sent")),
                    }
                    let followed = received.get(1).map(|request| request.uri.to_string());
                    if followed.as_deref() != redirected.then_some(ELSEWHERE) {
                        faults.push(format!("{at} the redirect led to {followed:?}"));
                    }
                }
            }
        }
        faults.extend(self.refusals(entry, operation, &synthesis).await);
        faults
    }

    /// Every status of the document that is a refusal: an error with that status and that body.
    async fn refusals(
        &self,
        entry: &Entry<A>,
        operation: &Operation<'_>,
        synthesis: &Synthesis<'_>,
    ) -> Vec<String> {
        let mut faults = Vec::new();
        let Some(case) = entry.cases.first() else { return vec!["there is no way to call it".to_owned()] };
        let sample = Sample::new(synthesis, operation, case.body, Extent::Least, &BTreeMap::new());
        let Ok(call) = (case.call)(&sample) else { return faults };
        for answer in operation.answers.iter().filter(|answer| answer.sample_status() >= 400) {
            let status = answer.sample_status();
            let content = answer.content.iter().find(|content| is_json(content.media));
            let body = content
                .and_then(|content| content.schema)
                .map(|schema| synthesis.instance(schema, Extent::Everything));
            self.server.answer([respond(
                status,
                content.map(|content| content.media),
                &bytes_of(body.as_ref()),
            )]);
            let error = match call.send(&self.client).await {
                Ok(outcome) => {
                    faults.push(format!("[{status}] is taken for a success: {:?}", outcome.decoded));
                    continue;
                }
                Err(error) => error,
            };
            if error.status().map(|status| status.as_u16()) != Some(status)
                || error.kind() != ErrorKind::Status
            {
                faults.push(format!("[{status}] is told as {error}"));
            }
            let Some(body) = body else { continue };
            let reader = entry.errors.iter().find(|(listed, _)| *listed == answer.status);
            match reader.and_then(|(_, read)| read(&error)) {
                Some(Decoded::Json { value, .. }) if value == body => {}
                other => faults.push(format!("[{status}] the body is read as {other:?}, not {body}")),
            }
        }
        faults
    }
}

/// What the server answers: every success of the document, and every redirect that leads to one.
fn given<A: Subject>(
    operation: &Operation<'_>,
    case: &Case<A>,
    synthesis: &Synthesis<'_>,
    extent: Extent,
) -> Vec<Given> {
    let successes: Vec<&Answer<'_>> =
        operation.answers.iter().filter(|answer| (200..300).contains(&answer.sample_status())).collect();
    let redirects: Vec<&Answer<'_>> = operation
        .answers
        .iter()
        .filter(|answer| (300..400).contains(&answer.sample_status()) && answer.sample_status() != 304)
        .collect();
    let mut given = Vec::new();
    for answer in &successes {
        let (response, expected) = success(answer, case, synthesis, extent);
        given.push(Given { what: answer.status.to_owned(), answers: vec![response], expected });
    }
    for redirect in redirects {
        let away = Response::builder().status(redirect.sample_status()).header("location", ELSEWHERE);
        let away = away.body(Bytes::new()).expect("a redirect is a response");
        match successes.first() {
            Some(answer) => {
                let (response, expected) = success(answer, case, synthesis, extent);
                let what = format!("{} to {}", redirect.status, answer.status);
                given.push(Given { what, answers: vec![away, response], expected });
            }
            None => {
                let expected = Decoded::Redirect(ELSEWHERE.to_owned());
                given.push(Given { what: redirect.status.to_owned(), answers: vec![away], expected });
            }
        }
    }
    given
}

fn success<A: Subject>(
    answer: &Answer<'_>,
    case: &Case<A>,
    synthesis: &Synthesis<'_>,
    extent: Extent,
) -> (Response<Bytes>, Decoded) {
    let status = answer.sample_status();
    let json = answer.content.iter().find(|content| is_json(content.media) && !is_binary(content));
    let other = answer.content.iter().find(|content| !is_json(content.media) || is_binary(content));
    let content = if case.as_json { json.or(other) } else { other.or(json) };
    let Some(content) = content else {
        let mut response = respond(status, None, b"");
        if !answer.location {
            return (response, Decoded::Empty);
        }
        let location = "/base/2.0/results/1";
        response.headers_mut().insert("location", location.parse().expect("a path is a header's value"));
        return (response, Decoded::Located(Some(location.to_owned())));
    };
    if is_json(content.media) && !is_binary(content) {
        let any = Value::Bool(true);
        let body = synthesis.instance(content.schema.unwrap_or(&any), extent);
        let response = respond(status, Some(content.media), &bytes_of(Some(&body)));
        return (response, Decoded::Json { value: body, unnamed: Vec::new() });
    }
    let bytes: &[u8] = b"line\r\n\x00\xff\xfe end";
    (respond(status, Some(content.media), bytes), Decoded::Bytes(Bytes::from_static(bytes)))
}

fn is_binary(content: &Content<'_>) -> bool {
    content.schema.is_some_and(|schema| schema["format"] == "binary")
}

fn respond(status: u16, media: Option<&str>, body: &[u8]) -> Response<Bytes> {
    let mut response = Response::new(Bytes::copy_from_slice(body));
    *response.status_mut() = StatusCode::from_u16(status).expect("the document's statuses are statuses");
    if let Some(media) = media {
        let media = if media == "*/*" { "application/octet-stream" } else { media };
        response
            .headers_mut()
            .insert("content-type", media.parse().expect("a media type is a header's value"));
    }
    response
}

fn bytes_of(body: Option<&Value>) -> Vec<u8> {
    body.map_or_else(Vec::new, |body| body.to_string().into_bytes())
}

/// What is wrong with a decoded answer. Fields without a name are a fault only where the document
/// names all that was sent.
fn differs(found: &Decoded, expected: &Decoded, extent: Extent) -> Option<String> {
    match (found, expected) {
        (Decoded::Json { value, unnamed }, Decoded::Json { value: expected, .. }) => {
            if value != expected {
                return Some(format!("{expected} came back as {value}"));
            }
            // A page is one type, whatever a list puts beside its items.
            let beside =
                |path: &&String| !(path.matches('/').count() == 1 && expected.get("values").is_some());
            let unnamed: Vec<&String> = unnamed.iter().filter(beside).collect();
            (extent != Extent::Surprising && !unnamed.is_empty()).then(|| format!("no names for {unnamed:?}"))
        }
        (Decoded::Located(found), Decoded::Located(expected)) => {
            let ends =
                |found: &String| expected.as_ref().is_some_and(|expected| found.ends_with(expected.as_str()));
            (!found.as_ref().is_some_and(ends)).then(|| format!("located at {found:?}, not {expected:?}"))
        }
        _ if found == expected => None,
        _ => Some(format!("read as {found:?}, not {expected:?}")),
    }
}
