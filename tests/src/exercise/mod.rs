//! Every operation of every API, ready to be called with sample values.

pub mod cloud;
pub mod data_center;

use std::fmt;

use bitbucket_runtime::http::StatusCode;
use bitbucket_runtime::transport::BoxFuture;
use bitbucket_runtime::{Api, Client, Error, Reply, Request};

use crate::decoded::{Decoded, Reading};
pub use crate::event::Event;
pub use crate::model::Model;
pub use crate::sample::Whole;
use crate::sample::{Fault, Sample};

/// An API whose operations can be called.
pub trait Subject: Api + Copy {
    /// Its folder in `spec`, or the path of one that stands elsewhere.
    const NAME: &'static str;
    /// Every operation, by module.
    const OPERATIONS: &'static [&'static [Entry<Self>]];
    /// Every schema that travels as JSON, with what reads it.
    const MODELS: &'static [Model];
    /// Every event that it sends of itself, with what reads it.
    const EVENTS: &'static [Event];
    /// The path parameters that name what repositories belong to.
    const WORKSPACE: &'static [&'static str];
    /// The path parameters that name a repository.
    const REPOSITORY: &'static [&'static str];
}

impl Subject for bitbucket_cloud::Cloud {
    const NAME: &'static str = "cloud";
    const OPERATIONS: &'static [&'static [Entry<Self>]] = cloud::OPERATIONS;
    const MODELS: &'static [Model] = cloud::MODELS;
    const EVENTS: &'static [Event] = cloud::EVENTS;
    const WORKSPACE: &'static [&'static str] = &["workspace"];
    const REPOSITORY: &'static [&'static str] = &["repo_slug"];
}

impl Subject for bitbucket_data_center::DataCenter {
    const NAME: &'static str = "data-center";
    const OPERATIONS: &'static [&'static [Entry<Self>]] = data_center::OPERATIONS;
    const MODELS: &'static [Model] = data_center::MODELS;
    const EVENTS: &'static [Event] = data_center::EVENTS;
    const WORKSPACE: &'static [&'static str] = &["projectKey"];
    const REPOSITORY: &'static [&'static str] = &["repositorySlug"];
}

/// An operation, and how to call it.
pub struct Entry<A: Api> {
    /// The module of its function.
    pub module: &'static str,
    /// Its function.
    pub function: &'static str,
    /// `GET`, `POST`, …
    pub method: &'static str,
    /// The path's template.
    pub path: &'static str,
    /// The ways to call it: one for each kind of body, and for each reading of the answer.
    pub cases: &'static [Case<A>],
    /// The models of refusals, by the status that the document lists.
    pub errors: &'static [(&'static str, ReadError)],
}

/// Reads the body of a refusal as a model; `None` where it is not that.
pub type ReadError = fn(&Error) -> Option<Decoded>;

/// One way to call an operation.
pub struct Case<A: Api> {
    /// The media type of the body that it sends.
    pub body: Option<&'static str>,
    /// True where the answer is read as JSON although the document has bytes as well.
    pub as_json: bool,
    /// Builds the request.
    pub call: fn(&Sample) -> Result<Call<A>, Fault>,
}

impl<A: Api> Entry<A> {
    /// What people call it: `module::function`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}::{}", self.module, self.function)
    }
}

impl<A: Api> fmt::Debug for Entry<A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.method, self.path)
    }
}

/// What a call gave, whatever the operation.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The status of the answer.
    pub status: StatusCode,
    /// What was decoded.
    pub decoded: Decoded,
}

/// A request that is ready to be sent.
pub struct Call<A: Api> {
    send: Box<Sender<A>>,
}

/// Sends a request through a client.
type Sender<A> = dyn Fn(&Client<A>) -> Answering + Send + Sync;

/// The future of a call.
type Answering = BoxFuture<'static, Result<Outcome, Error>>;

impl<A: Api> Call<A> {
    /// A request, and how its answer becomes comparable.
    pub fn new<T>(request: &Request<T>, read: fn(T) -> Reading) -> Self
    where
        T: Reply<Output = T> + Send + 'static,
    {
        let request = request.clone();
        Self {
            send: Box::new(move |client| {
                let exchange = request.exchange(client);
                Box::pin(async move {
                    let answer = exchange.await?;
                    let status = answer.status();
                    let decoded = read(answer.into_body()).await?;
                    Ok(Outcome { status, decoded })
                })
            }),
        }
    }

    /// Sends it.
    ///
    /// # Errors
    /// As [`Request::send`].
    pub fn send(&self, client: &Client<A>) -> BoxFuture<'static, Result<Outcome, Error>> {
        (self.send)(client)
    }
}

impl<A: Api> fmt::Debug for Call<A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Call")
    }
}
