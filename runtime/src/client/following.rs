//! In `client`: a request that starts a job, sent, and the job followed to its end.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;

use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::answer::rate_limit::RateLimit;
use crate::answer::reply::{Handling, Payload, Reply};
use crate::api::info::Api;
use crate::api::operation::Operation;
use crate::api::problem::Problem;
use crate::client::Client;
use crate::client::core::{Answer, Core};
use crate::client::job::{Job, Verdict};
use crate::client::until::Polling;
use crate::request::Request;
use crate::request::body::Body;
use crate::request::description::Description;
use crate::transport::BoxFuture;

impl<T: Reply> Request<T> {
    /// Starts a job and follows it: `S` is what the server says of it in between, `R` its result. Generated
    /// requests that start a job have `and_follow`, and `and_wait` for the result alone.
    ///
    /// The start is sent once, when something of the job is first asked for. It is asked about with the
    /// settings of this request: credentials, time-out, retry.
    ///
    /// ```no_run
    /// # use bitbucket_runtime::{Api, Client, Error, Job, Operation, Polling, Request, wire::Json};
    /// # static STATUS: Operation = Operation::get("exports::get", "/exports/{id}");
    /// # static EXPORT: Job = Job::located(&STATUS);
    /// # async fn program<A: Api>(client: Client<A>, start: Request<Json>) -> Result<(), Error> {
    /// let mut export = start.follow::<A, Json, Json>(&client, &EXPORT, Polling::default());
    /// while let Some(status) = export.changed().await? {
    ///     println!("{status}");
    /// }
    /// println!("{}", export.result().await?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn follow<A: Api, S: Reply, R: Reply>(
        &self,
        client: &Client<A>,
        job: &'static Job,
        polling: Polling,
    ) -> Following<S, R> {
        let handling = Handling { streams: is_handed_over::<R>, ..Handling::of::<R>() };
        let start = self.description().clone();
        let chase = Chase::new(client.core(), job, start, handling, polling);
        Following { chase, kinds: PhantomData }
    }
}

/// While a job goes on, what is said of it is read; what it ends in may be a download.
fn is_handed_over<R: Reply>(head: &Head) -> bool {
    head.status() != StatusCode::ACCEPTED && R::streams(head)
}

/// A job at the server, followed as somebody asks for news or for the result: `S` is what the server says
/// of it, `R` what it ends in. Also a [`Stream`] of what it says.
///
/// Nothing is lost where a future of it is dropped: the start is not sent a second time. After an error
/// it may be asked on, if the job may still go on: after [`ErrorKind::Unfinished`](crate::ErrorKind)
/// with as much patience again, and after a fault of the connection at once.
#[must_use = "nothing is started until its news or its result is asked for"]
pub struct Following<S, R> {
    chase: Chase,
    kinds: PhantomData<fn() -> (S, R)>,
}

impl<S: Reply, R: Reply> Following<S, R> {
    /// What the server says of the job, as soon as that is something new, to the last; `None` once it is
    /// done. Where the server is so quick that it gives the result at once, and where the result is a
    /// download, that is not among the news.
    ///
    /// # Errors
    /// As [`Request::send`]; [`ErrorKind::Failed`](crate::ErrorKind::Failed) where the job has failed;
    /// [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished) where the time is over;
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) where the client has no clock.
    pub async fn changed(&mut self) -> Result<Option<S::Output>, Error> {
        poll_fn(|context| self.poll_changed(context)).await
    }

    /// Waits for the end of the job and gives the result, once. News that nobody asked for are passed
    /// over.
    ///
    /// # Errors
    /// As [`Following::changed`]; [`ErrorKind::Decode`](crate::ErrorKind::Decode) where the job is done
    /// and its result is not there, or not what was expected.
    pub async fn result(&mut self) -> Result<R::Output, Error> {
        while poll_fn(|context| self.chase.poll_news(context)).await?.is_some() {}
        let (head, body) = self.chase.take()?;
        body.decode::<R>(&head)
    }

    fn poll_changed(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<S::Output>, Error>> {
        let news = ready!(self.chase.poll_news(context))?;
        Poll::Ready(news.map(|(head, body)| body.decode::<S>(&head)).transpose())
    }
}

/// Ends after the last of the news, and after an error that the job does not survive.
impl<S: Reply, R: Reply> Stream for Following<S, R> {
    type Item = Result<S::Output, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_changed(context).map(Result::transpose)
    }
}

impl<S, R> fmt::Debug for Following<S, R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.chase.state {
            State::Start(_) => "not started",
            State::Ready => "ready",
            State::Asked(_) => "asked",
            State::Waiting(..) => "waiting",
            State::Done(_) => "done",
            State::Ended => "ended",
        };
        let mut following = formatter.debug_struct("Following");
        following.field("operation", &self.chase.operation.id()).field("state", &state);
        following.field("asked", &self.chase.asked).finish_non_exhaustive()
    }
}

/// What was asked so far; not generic, so that it is compiled once.
struct Chase {
    core: Arc<Core>,
    job: &'static Job,
    /// The request that starts the job.
    start: Description,
    /// The request that asks about it, once that is known.
    ask: Option<http::Request<Body>>,
    /// What is asked now.
    operation: &'static Operation,
    handling: Handling,
    polling: Polling,
    /// Since when it has been followed, by the client's clock.
    since: Option<Duration>,
    asked: u32,
    /// What the server said last.
    said: Bytes,
    state: State,
}

/// The mutexes are never locked: they make futures that are only Send shareable.
enum State {
    Start(Box<Result<http::Request<Body>, Error>>),
    /// The job is to be asked about.
    Ready,
    Asked(Mutex<Answer>),
    /// Until it is asked about again; and when the wait began.
    Waiting(Mutex<BoxFuture<'static, ()>>, Duration),
    Done(Box<(Head, Payload)>),
    Ended,
}

type News = Option<(Head, Payload)>;

impl Chase {
    fn new(
        core: Arc<Core>,
        job: &'static Job,
        start: Description,
        handling: Handling,
        polling: Polling,
    ) -> Self {
        let state = State::Start(Box::new(start.request(core.base_of(start.operation()))));
        let (operation, said) = (start.operation(), Bytes::new());
        Self { core, job, start, ask: None, operation, handling, polling, since: None, asked: 0, said, state }
    }

    /// What the server says that it did not say before; `None` where the job is done or lost.
    fn poll_news(&mut self, context: &mut Context<'_>) -> Poll<Result<News, Error>> {
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Start(request) => {
                    let answer = self.send((*request)?);
                    self.state = State::Asked(answer);
                }
                State::Ready => {
                    // Without one it would not be ready.
                    let Some(request) = self.ask.clone() else { return Poll::Ready(Ok(None)) };
                    let answer = self.send(request);
                    self.state = State::Asked(answer);
                }
                State::Asked(mut answer) => {
                    let polled = unlocked(&mut answer).as_mut().poll(context);
                    let Poll::Ready(answered) = polled else {
                        self.state = State::Asked(answer);
                        return Poll::Pending;
                    };
                    // Of a start that failed, nobody knows whether it did; asking again does no harm.
                    if self.ask.is_some() {
                        self.state = State::Ready;
                    }
                    let (head, body) = answered?;
                    if let Some(news) = self.taken(head, body)? {
                        return Poll::Ready(Ok(Some(news)));
                    }
                }
                State::Waiting(mut sleep, before) => {
                    if unlocked(&mut sleep).as_mut().poll(context).is_pending() {
                        self.state = State::Waiting(sleep, before);
                        return Poll::Pending;
                    }
                    self.state = State::Ready;
                    // Without this, a clock that does not wait would make this ask as fast as it can.
                    if self.core.clock().elapsed() <= before {
                        return Poll::Ready(Err(Error::configuration(Problem::NoClock)));
                    }
                }
                done @ State::Done(_) => {
                    self.state = done;
                    return Poll::Ready(Ok(None));
                }
                State::Ended => return Poll::Ready(Ok(None)),
            }
        }
    }

    fn send(&mut self, request: http::Request<Body>) -> Mutex<Answer> {
        self.since.get_or_insert_with(|| self.core.clock().elapsed());
        Mutex::new(Arc::clone(&self.core).answer(self.operation, request, self.handling))
    }

    /// Reads an answer, and chooses what comes next; gives it back where it says something new.
    fn taken(&mut self, head: Head, body: Payload) -> Result<News, Error> {
        self.asked += 1;
        if self.ask.is_none() {
            if self.job.is_located() && head.status() != StatusCode::ACCEPTED {
                self.state = State::Done(Box::new((head, body)));
                return Ok(None);
            }
            self.ask = Some(self.question(&head, &body).map_err(|error| body.fails(error))?);
            if self.job.is_located() {
                self.asked = 0;
                self.state = match self.asked_to_wait(&head) {
                    Some(_) => self.wait(&head)?,
                    None => State::Ready,
                };
                return Ok(None);
            }
        }
        let copy = body.copy().filter(|body| body.bytes() != Some(&self.said));
        let verdict = self.job.judge(&head, body.bytes());
        if let Some(bytes) = body.bytes() {
            self.said = bytes.clone();
        }
        match verdict {
            Verdict::Failed(state) => {
                self.state = State::Ended;
                return Err(body.fails(Error::failed(&head, &self.said, self.job.explains(), state)));
            }
            Verdict::Done => {
                let result = self.result(&head, body)?;
                self.state = State::Done(Box::new((head.clone(), result)));
            }
            Verdict::GoesOn => self.state = self.wait(&head)?,
        }
        Ok(copy.map(|body| (head, body)))
    }

    /// The request that asks about the job which this answer accepts.
    fn question(&mut self, head: &Head, body: &Payload) -> Result<http::Request<Body>, Error> {
        let (ask, elsewhere) = self.job.ask(&self.start, head, body.bytes())?;
        let mut request = ask.request(self.core.base_of(ask.operation()))?;
        if let Some(uri) = elsewhere {
            *request.uri_mut() = uri;
        }
        self.operation = ask.operation();
        Ok(request)
    }

    fn result(&self, head: &Head, body: Payload) -> Result<Payload, Error> {
        let Some(bytes) = body.bytes() else { return Ok(body) };
        match self.job.result_in(bytes) {
            Ok(result) => Ok(body.with(result).unwrap_or(body)),
            Err(problem) => Err(body.fails(Error::undecodable(head, problem))),
        }
    }

    fn asked_to_wait(&self, head: &Head) -> Option<Duration> {
        RateLimit::read(head.headers(), self.core.clock().now()).retry_after
    }

    /// The wait after an answer that says that it goes on.
    fn wait(&mut self, head: &Head) -> Result<State, Error> {
        let clock = self.core.clock();
        let now = clock.elapsed();
        let after = now.saturating_sub(self.since.unwrap_or(now));
        match self.polling.wait(self.asked, after, self.asked_to_wait(head)) {
            Some(wait) if wait.is_zero() => Ok(State::Ready),
            Some(wait) => Ok(State::Waiting(Mutex::new(clock.sleep(wait)), now)),
            None => {
                let asked = std::mem::take(&mut self.asked);
                // Whoever asks on has as much patience again.
                (self.since, self.state) = (None, State::Ready);
                Err(Error::unfinished(head, Problem::Unfinished { asked, after }))
            }
        }
    }

    /// What the job ended in.
    fn take(&mut self) -> Result<(Head, Payload), Error> {
        match std::mem::replace(&mut self.state, State::Ended) {
            State::Done(done) => Ok(*done),
            _ => Err(Error::request(self.operation, Problem::JobOver)),
        }
    }
}

fn unlocked<T>(mutex: &mut Mutex<T>) -> &mut T {
    mutex.get_mut().unwrap_or_else(PoisonError::into_inner)
}
