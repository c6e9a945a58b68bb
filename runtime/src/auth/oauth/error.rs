//! In `auth::oauth`: why there is no token.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::Arc;

use http::StatusCode;

use crate::answer::error::root::root;
use crate::api::info::ApiInfo;
use crate::api::problem::Problem;
use crate::retry::is_passing;
use crate::transport::{BoxError, TransportError};

/// Why there is no token. Cloning is cheap: all requests that waited for one token get the same.
///
/// A call that fails for it has the kind [`ErrorKind::Credentials`](crate::ErrorKind::Credentials), and this as its source.
/// It never shows a secret, not even where the server repeats one.
#[derive(Clone)]
pub struct OAuthError(Arc<Cause>);

enum Cause {
    Endpoint(EndpointProblem),
    Parameter(ParameterProblem),
    Unsendable(Problem),
    Refused(Refusal),
    Answer { status: StatusCode, problem: AnswerProblem },
    Transport(TransportError),
    Ended,
    Redirected(RedirectedProblem),
    Sign(BoxError),
    Store(BoxError),
    Interrupted(Option<io::Error>),
}

/// What kind of trouble an [`OAuthError`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuthErrorKind {
    /// An endpoint, or something to be sent there, cannot be used as it was described.
    Configuration,
    /// The server, or the person whom it asked, says no.
    Refused,
    /// The server's answer holds no token that can be used.
    Answer,
    /// No answer came.
    Transport,
    /// The token has expired and nothing is left to get another with: the person must be asked
    /// again.
    Ended,
    /// The address that a person was sent back to does not belong to the question.
    Redirected,
    /// The caller's function could not sign.
    Sign,
    /// The caller's function could not store the tokens.
    Store,
    /// Nothing came of asking: the system gave no thread for it, or a function of the caller's
    /// panicked.
    Interrupted,
}

/// What is wrong with an endpoint.
#[derive(Clone, Copy, Debug)]
pub(super) enum EndpointProblem {
    Address,
    Insecure,
    Parts,
}

/// What is wrong with something that the caller passed.
#[derive(Clone, Copy, Debug)]
pub(super) enum ParameterProblem {
    Verifier,
}

/// What is wrong with an answer.
#[derive(Debug)]
pub(super) enum AnswerProblem {
    TooLong(usize),
    Packed(Problem),
    Redirect,
    Json(serde_json::Error),
    NoToken,
    TokenType,
}

/// What is wrong with the address that a person was sent back to.
#[derive(Clone, Copy, Debug)]
pub(super) enum RedirectedProblem {
    State,
    NoCode,
}

/// How a server says no (RFC 6749, sections 4.1.2.1 and 5.2).
#[derive(Debug, Default)]
pub(super) struct Refusal {
    pub(super) status: Option<StatusCode>,
    pub(super) code: Option<String>,
    pub(super) description: Option<String>,
}

impl OAuthError {
    pub(super) fn endpoint(problem: EndpointProblem) -> Self {
        Self(Arc::new(Cause::Endpoint(problem)))
    }

    pub(super) fn parameter(problem: ParameterProblem) -> Self {
        Self(Arc::new(Cause::Parameter(problem)))
    }

    pub(super) fn unsendable(problem: Problem) -> Self {
        Self(Arc::new(Cause::Unsendable(problem)))
    }

    pub(super) fn refused(refusal: Refusal) -> Self {
        Self(Arc::new(Cause::Refused(refusal)))
    }

    pub(super) fn answer(status: StatusCode, problem: AnswerProblem) -> Self {
        Self(Arc::new(Cause::Answer { status, problem }))
    }

    pub(super) fn transport(error: TransportError) -> Self {
        Self(Arc::new(Cause::Transport(error)))
    }

    pub(super) fn ended() -> Self {
        Self(Arc::new(Cause::Ended))
    }

    pub(super) fn redirected(problem: RedirectedProblem) -> Self {
        Self(Arc::new(Cause::Redirected(problem)))
    }

    pub(super) fn sign(error: BoxError) -> Self {
        Self(Arc::new(Cause::Sign(error)))
    }

    pub(super) fn store(error: BoxError) -> Self {
        Self(Arc::new(Cause::Store(error)))
    }

    /// `error` is the system's, where it gave no thread.
    pub(super) fn interrupted(error: Option<io::Error>) -> Self {
        Self(Arc::new(Cause::Interrupted(error)))
    }

    /// What kind of trouble this is.
    #[must_use]
    pub fn kind(&self) -> OAuthErrorKind {
        match &*self.0 {
            Cause::Endpoint(_) | Cause::Parameter(_) | Cause::Unsendable(_) => OAuthErrorKind::Configuration,
            Cause::Refused(_) => OAuthErrorKind::Refused,
            Cause::Answer { .. } => OAuthErrorKind::Answer,
            Cause::Transport(_) => OAuthErrorKind::Transport,
            Cause::Ended => OAuthErrorKind::Ended,
            Cause::Redirected(_) => OAuthErrorKind::Redirected,
            Cause::Sign(_) => OAuthErrorKind::Sign,
            Cause::Store(_) => OAuthErrorKind::Store,
            Cause::Interrupted(_) => OAuthErrorKind::Interrupted,
        }
    }

    /// What the server calls its reason: `invalid_grant`, `access_denied` (RFC 6749, section 5.2).
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.refusal()?.code.as_deref()
    }

    /// What the server says about it, for a person: its `error_description`.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.refusal()?.description.as_deref()
    }

    /// The status of the token endpoint's answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match &*self.0 {
            Cause::Refused(refusal) => refusal.status,
            Cause::Answer { status, .. } => Some(*status),
            _ => None,
        }
    }

    fn refusal(&self) -> Option<&Refusal> {
        match &*self.0 {
            Cause::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// True where the same question may be answered later.
    pub(super) fn is_passing(&self, api: &ApiInfo) -> bool {
        match &*self.0 {
            Cause::Transport(error) => !error.is_lasting() && (error.is_connect() || !error.is_timeout()),
            Cause::Refused(refusal) => refusal.status.is_some_and(|status| is_passing(status, api)),
            _ => false,
        }
    }

    /// True where what was shown to the server is worth nothing any more.
    pub(super) fn is_final(&self) -> bool {
        self.code() == Some("invalid_grant")
    }
}

impl fmt::Display for OAuthError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Cause::Endpoint(problem) => formatter.write_str(match problem {
                EndpointProblem::Address => "an OAuth endpoint is not an address that begins with https://",
                EndpointProblem::Insecure => {
                    "an OAuth endpoint begins with http://, and secrets are not sent in the clear to another machine"
                }
                EndpointProblem::Parts => "an OAuth endpoint holds a user, a password or a fragment",
            }),
            Cause::Parameter(ParameterProblem::Verifier) => formatter
                .write_str("a code verifier has 43 to 128 letters, digits, hyphens, dots, underscores or tildes"),
            Cause::Unsendable(problem) => problem.fmt(formatter),
            Cause::Refused(refusal) => refusal.fmt(formatter),
            Cause::Answer { status, problem } => {
                write!(formatter, "the token endpoint's answer ({}) cannot be used: {problem}", status.as_u16())
            }
            Cause::Transport(error) => {
                write!(formatter, "the token endpoint did not answer: {error}: {}", root(error))?;
                // How long to wait for it is not for the caller to say; everything else is.
                match error.advice().filter(|_| !error.is_timeout()) {
                    Some(advice) => write!(formatter, "; {advice}"),
                    None => Ok(()),
                }
            }
            Cause::Ended => formatter
                .write_str("the access token has expired and there is no refresh token: the person must be asked again"),
            Cause::Redirected(RedirectedProblem::State) => {
                formatter.write_str("the state in the redirect's address is not the one that was sent")
            }
            Cause::Redirected(RedirectedProblem::NoCode) => {
                formatter.write_str("the redirect's address holds no code")
            }
            Cause::Sign(error) => write!(formatter, "the assertion could not be signed: {error}"),
            Cause::Store(error) => write!(formatter, "the new tokens could not be stored: {error}"),
            Cause::Interrupted(Some(error)) => {
                write!(formatter, "the system gave no thread to ask for a token on: {error}")
            }
            Cause::Interrupted(None) => {
                formatter.write_str("asking for a token, signing or storing panicked")
            }
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("authorization was refused")?;
        for text in [&self.code, &self.description].into_iter().flatten() {
            write!(formatter, ": {text}")?;
        }
        match self.status {
            Some(status) => write!(formatter, " (status {})", status.as_u16()),
            None => Ok(()),
        }
    }
}

impl fmt::Display for AnswerProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong(limit) => write!(formatter, "it is longer than {limit} bytes"),
            Self::Packed(problem) => problem.fmt(formatter),
            Self::Redirect => formatter.write_str("it redirects, and secrets are not sent elsewhere"),
            Self::Json(error) => write!(formatter, "it is not JSON: {error}"),
            Self::NoToken => formatter.write_str("it holds no access_token"),
            Self::TokenType => formatter.write_str("its token_type is not bearer"),
        }
    }
}

impl fmt::Debug for OAuthError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("OAuthError")
            .field("kind", &self.kind())
            .field("text", &format_args!("{self}"))
            .finish()
    }
}

impl StdError for OAuthError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &*self.0 {
            Cause::Unsendable(problem) => Some(problem),
            Cause::Answer { problem: AnswerProblem::Json(error), .. } => Some(error),
            Cause::Transport(error) => Some(error),
            Cause::Sign(error) | Cause::Store(error) => Some(&**error),
            Cause::Interrupted(Some(error)) => Some(error),
            _ => None,
        }
    }
}
