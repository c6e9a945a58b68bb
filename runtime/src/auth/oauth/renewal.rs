//! In `auth::oauth`: one renewal at a time, whose outcome all who wait for it get, and which goes on without them.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::address::query::Pairs;
use crate::api::problem::Problem;
use crate::auth::authorization::Authorization;
use crate::auth::credentials::Environment;
use crate::auth::oauth::answer::Granted;
use crate::auth::oauth::endpoints::OAuthEndpoints;
use crate::auth::oauth::error::OAuthError;
use crate::auth::oauth::exchange::exchange;
use crate::auth::oauth::grant::{Grant, Proof, Question};
use crate::auth::oauth::tokens::Tokens;
use crate::transport::task::Apart;
use crate::transport::{BoxError, BoxFuture};

type Store = dyn Fn(Tokens) -> BoxFuture<'static, Result<(), BoxError>> + Send + Sync;

/// How tokens are had.
#[derive(Clone)]
pub(super) struct Source {
    pub(super) endpoints: OAuthEndpoints,
    pub(super) proof: Proof,
    pub(super) grant: Grant,
    pub(super) parameters: Pairs,
    pub(super) margin: Duration,
    pub(super) store: Option<Arc<Store>>,
}

/// Tokens in use.
pub(super) struct Held {
    pub(super) tokens: Tokens,
    authorization: Result<Authorization, Problem>,
    lifetime: Option<Duration>,
}

type Outcome = Result<Arc<Held>, OAuthError>;

/// The tokens of one account while they are used.
#[derive(Default)]
pub(super) struct Renewals {
    known: Arc<Mutex<Known>>,
}

#[derive(Default)]
struct Known {
    current: Option<Arc<Held>>,
    /// Handed out by the server, and not stored yet.
    unsaved: Option<Arc<Held>>,
    /// The server refused what is current.
    stale: bool,
    /// The renewal on its way. It goes on by itself: its answer may hold the only refresh token that
    /// still works, and those who wait for it may be dropped, or not be polled.
    running: Option<Apart<Outcome>>,
    /// Why the server will hand out no more.
    ended: Option<OAuthError>,
}

impl Renewals {
    pub(super) fn beginning_with(tokens: Tokens) -> Self {
        let current = Some(Arc::new(Held::new(tokens, None)));
        Self { known: Arc::new(Mutex::new(Known { current, ..Known::default() })) }
    }

    /// What can be used now, after a renewal where that is needed.
    pub(super) async fn held(&self, source: &Arc<Source>, environment: &Environment) -> Outcome {
        let running = {
            let mut known = lock(&self.known);
            let current = known.current.as_ref().filter(|_| !known.stale);
            if let Some(held) = current.filter(|held| source.is_usable(held, environment.clock().now())) {
                return Ok(Arc::clone(held));
            }
            self.running(&mut known, source, environment)?
        };
        running.outcome().await.unwrap_or_else(|| Err(OAuthError::interrupted(None)))
    }

    /// Told what the server refused; true where there is something else now.
    pub(super) async fn refused(
        &self,
        refused: &Authorization,
        source: &Arc<Source>,
        environment: &Environment,
    ) -> Result<bool, OAuthError> {
        {
            let mut known = lock(&self.known);
            match &known.current {
                // Renewed while the request was on its way.
                Some(held) if !held.is(refused) => return Ok(true),
                // The server's own words tell more than ours could.
                Some(held) if !source.can_renew(held) => return Ok(false),
                _ => known.stale = true,
            }
        }
        let held = self.held(source, environment).await?;
        Ok(!held.is(refused))
    }

    /// The renewal on its way, or one that begins.
    fn running(
        &self,
        known: &mut Known,
        source: &Arc<Source>,
        environment: &Environment,
    ) -> Result<Apart<Outcome>, OAuthError> {
        if let Some(running) = known.running.as_ref().filter(|running| running.is_running()) {
            return Ok(running.clone());
        }
        let renewal = renew(Arc::clone(source), Arc::clone(&self.known), environment.clone());
        let running =
            Apart::start(Box::pin(renewal)).map_err(|error| OAuthError::interrupted(Some(error)))?;
        known.running = Some(running.clone());
        Ok(running)
    }
}

impl Known {
    fn end(&mut self, outcome: &Outcome) {
        self.running = None;
        if let Ok(held) = outcome {
            self.current = Some(Arc::clone(held));
            (self.unsaved, self.stale) = (None, false);
        }
    }
}

/// Gets tokens, stores them, and makes them what is current.
async fn renew(source: Arc<Source>, known: Arc<Mutex<Known>>, environment: Environment) -> Outcome {
    let outcome = stored(&source, &known, &environment).await;
    lock(&known).end(&outcome);
    outcome
}

/// Gets tokens and stores them.
async fn stored(source: &Source, known: &Mutex<Known>, environment: &Environment) -> Outcome {
    let (unsaved, current, ended) = {
        let known = lock(known);
        (known.unsaved.clone(), known.current.clone(), known.ended.clone())
    };
    let now = environment.clock().now();
    let held = match unsaved.clone().filter(|held| source.is_usable(held, now)) {
        Some(held) => held,
        None => {
            if let Some(ended) = ended {
                return Err(ended);
            }
            let before = unsaved.or(current);
            let fetched = source.fetch(before.as_ref().map(|held| &held.tokens), environment).await;
            let held = fetched.inspect_err(|error| {
                if error.is_final() && !source.grant.lasts() {
                    lock(known).ended = Some(error.clone());
                }
            })?;
            Arc::new(held)
        }
    };
    if let Some(store) = &source.store {
        lock(known).unsaved = Some(Arc::clone(&held));
        store(held.tokens.clone()).await.map_err(OAuthError::store)?;
    }
    Ok(held)
}

impl Source {
    async fn fetch(&self, before: Option<&Tokens>, environment: &Environment) -> Result<Held, OAuthError> {
        let renewed = before.filter(|_| !self.grant.lasts());
        let (endpoint, question) = match renewed {
            Some(before) => {
                let endpoint = self.endpoints.refresh()?;
                let refresh = before.refresh().ok_or_else(OAuthError::ended)?;
                (endpoint, Question::renewal(&self.proof, refresh))
            }
            None => {
                let now = environment.clock().now();
                (self.endpoints.token()?, Question::first(&self.proof, &self.grant, &self.parameters, now))
            }
        };
        let Granted { tokens, lifetime } = exchange(&endpoint, &question?, environment).await?;
        let tokens = match renewed {
            Some(before) => tokens.or(before),
            None => tokens,
        };
        Ok(Held::new(tokens, lifetime))
    }

    fn can_renew(&self, held: &Held) -> bool {
        self.grant.lasts() || held.tokens.refresh().is_some()
    }

    fn is_usable(&self, held: &Held, now: SystemTime) -> bool {
        let Some(expires_at) = held.tokens.expires_at() else { return true };
        // What cannot be renewed is used to its end.
        let margin = if self.can_renew(held) { self.margin } else { Duration::ZERO };
        // A short life is not all margin: each request would ask for a token of its own.
        let margin = held.lifetime.map_or(margin, |lifetime| margin.min(lifetime / 2));
        now.checked_add(margin).is_some_and(|now| now < expires_at)
    }
}

impl Held {
    fn new(tokens: Tokens, lifetime: Option<Duration>) -> Self {
        let authorization = Authorization::scheme("Bearer", tokens.access());
        Self { tokens, authorization, lifetime }
    }

    pub(super) fn authorization(&self) -> Result<Authorization, OAuthError> {
        self.authorization.clone().map_err(OAuthError::unsendable)
    }

    fn is(&self, authorization: &Authorization) -> bool {
        self.authorization.as_ref() == Ok(authorization)
    }
}

/// A panic elsewhere leaves nothing half done in there.
fn lock(known: &Mutex<Known>) -> MutexGuard<'_, Known> {
    known.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("OAuthCredentials")
            .field("grant", &self.grant)
            .field("endpoints", &self.endpoints)
            .field("margin", &self.margin)
            .field("stored", &self.store.is_some())
            .finish_non_exhaustive()
    }
}
