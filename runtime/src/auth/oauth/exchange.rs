//! In `auth::oauth`: one question to the token endpoint, asked again where that may help.

use std::future::poll_fn;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{self, HeaderValue};
use http::{Method, StatusCode, Uri};

use crate::answer::coding;
use crate::answer::rate_limit::RateLimit;
use crate::api::problem::Problem;
use crate::auth::authorization::Authorization;
use crate::auth::credentials::Environment;
use crate::auth::oauth::answer::{self, Granted};
use crate::auth::oauth::error::{AnswerProblem, OAuthError};
use crate::auth::oauth::grant::Question;
use crate::transport::{BodyStream, Timeout};

/// The longest answer that is read, in bytes.
const LIMIT: usize = 64 * 1024;

/// How long an attempt may take: requests wait for it that would be done in a second.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Asks until there is an answer, or an error that another attempt would not mend.
///
/// A question that may have arrived is asked again as well: what a lost answer held is lost, and
/// nothing but asking tells whether the server minds.
pub(super) async fn exchange(
    endpoint: &Uri,
    question: &Question,
    environment: &Environment,
) -> Result<Granted, OAuthError> {
    let clock = environment.clock();
    let start = clock.elapsed();
    let mut number = 0;
    loop {
        number += 1;
        let (error, asked) = match attempt(endpoint, question, environment).await {
            Ok(granted) => return Ok(granted),
            Err(failure) => failure,
        };
        if !error.is_passing(environment.api) {
            return Err(error);
        }
        let elapsed = clock.elapsed().saturating_sub(start);
        let Some(wait) = environment.retry.wait(number, elapsed, asked) else { return Err(error) };
        clock.sleep(wait).await;
    }
}

/// Asks once. With the error comes how long the server wants us to wait.
async fn attempt(
    endpoint: &Uri,
    question: &Question,
    environment: &Environment,
) -> Result<Granted, (OAuthError, Option<Duration>)> {
    // Taken before asking, so that a slow answer makes the token's life shorter and not longer.
    let asked_at = environment.clock().now();
    let sent = environment.transport().send(request(endpoint, question, environment)).await;
    let (head, body) = sent.map_err(|error| (OAuthError::transport(error), None))?.into_parts();
    let status = head.status;
    let wait = RateLimit::read(&head.headers, asked_at).wait();
    let read = match whole(coding::unpack_body(&head.headers, status, body), status).await {
        Ok(body) => answer::read(status, &body, asked_at, &question.secrets),
        Err(error) => Err(error),
    };
    read.map_err(|error| (error, wait))
}

fn request(endpoint: &Uri, question: &Question, environment: &Environment) -> http::Request<BodyStream> {
    let form = Bytes::from(question.form.encode());
    let length = form.len();
    let mut request = http::Request::new(BodyStream::from(form));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = endpoint.clone();
    request.extensions_mut().insert(Timeout(TIMEOUT));
    let headers = request.headers_mut();
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    headers.insert(header::USER_AGENT, environment.user_agent.clone());
    if let Some(authorization) = question.authorization.as_ref().and_then(Authorization::header) {
        headers.insert(header::AUTHORIZATION, authorization.clone());
    }
    request
}

async fn whole(body: Result<BodyStream, Problem>, status: StatusCode) -> Result<Bytes, OAuthError> {
    let mut body = body.map_err(|problem| OAuthError::answer(status, AnswerProblem::Packed(problem)))?;
    let mut whole = BytesMut::new();
    while let Some(piece) = poll_fn(|context| body.poll_piece(context)).await {
        let piece = piece.map_err(OAuthError::transport)?;
        if whole.len() + piece.len() > LIMIT {
            return Err(OAuthError::answer(status, AnswerProblem::TooLong(LIMIT)));
        }
        whole.extend_from_slice(&piece);
    }
    Ok(whole.freeze())
}
