//! Many calls at once to a server that misbehaves, each of them judged.

mod ahead;
mod call;
mod content;
mod count;
mod judge;
mod memory;
mod reaction;
mod report;
mod rotation;

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bitbucket_cloud::{Client, ClientBuilder, Credentials, Retry};
use tokio::net::TcpSocket;
use tokio::task::JoinSet;

use self::call::{Clients, Outcome};
use self::content::{Call, Kind, Plan};
use self::count::Sendings;
pub use self::report::{Progress, Report};
use self::rotation::Rotation;
use crate::faulty::{Deed, Entry, Faulty};

/// How often the client may send a request.
const ATTEMPTS: u32 = 4;

/// How many clients there are that make one call at a time.
const NARROW: usize = 20;

/// The longest answer that the client reads whole, in bytes: more than any that has an end.
const ANSWER_LIMIT: usize = 512 * 1024;

/// How many faults are told in words.
const FAULTS: usize = 10;

/// What to do.
#[derive(Clone, Debug)]
pub struct Load {
    /// How many calls.
    pub calls: u64,
    /// How many tasks make them, one after the other.
    pub tasks: u64,
    /// Chooses the calls and the faults: the same ones for the same seed.
    pub seed: u64,
    /// How long the client waits for the next byte. The server's machine has to be faster than
    /// that where it does not stall.
    pub read_timeout: Duration,
    /// How long a call may take, repetitions included, before it counts as hung.
    pub limit: Duration,
}

impl Load {
    /// Makes the calls. `progress` tells others how far it is: of a call that never yields, nobody
    /// else would hear.
    ///
    /// # Errors
    /// Where the server or the client cannot be made.
    pub async fn run(self, progress: Arc<Progress>) -> Result<Report, Box<dyn Error + Send + Sync>> {
        let start = Instant::now();
        let plan = Plan::new(self.seed);
        let server = Faulty::start(plan).await?;
        let sendings = Sendings::default();
        let rotation = Rotation::start().await?;
        // Bound and not listened to: nobody else gets this port, and who connects is refused.
        let deaf = TcpSocket::new_v4()?;
        deaf.bind(([127, 0, 0, 1], 0).into())?;
        let nowhere = format!("http://{}", deaf.local_addr()?);
        let clients = Clients {
            server: self.builder(&server.url(), &sendings).build()?,
            nowhere: self.builder(&nowhere, &sendings).build()?,
            narrow: (0..NARROW)
                .map(|_| self.builder(&server.url(), &sendings).concurrency(1).build())
                .collect::<Result<_, _>>()?,
            // Its server does not stall: an answer that is late is not lost.
            renewing: self
                .builder(&rotation.url(), &sendings)
                .credentials(rotation.credentials())
                .read_timeout(self.limit)
                .build()?,
        };
        let workers = self.tasks;
        let shared = Arc::new(Run {
            load: self,
            plan,
            server,
            rotation,
            sendings,
            clients,
            progress,
            next: AtomicU64::new(0),
            tally: Mutex::default(),
        });
        let mut tasks = JoinSet::new();
        for _ in 0..workers {
            tasks.spawn(Arc::clone(&shared).work());
        }
        while let Some(task) = tasks.join_next().await {
            task?;
        }
        Ok(shared.report(start.elapsed()))
    }

    fn builder(&self, url: &str, sendings: &Sendings) -> ClientBuilder {
        // Waits are short, so that a run is; the total leaves room for whatever the server asks.
        let retry = Retry::default()
            .attempts(ATTEMPTS)
            .first_wait(Duration::from_millis(4))
            .longest_wait(Duration::from_millis(20))
            .total(self.limit);
        // Fewer turns than tasks: a turn that is not given back would stop everything.
        let turns = usize::try_from(self.tasks.div_ceil(2)).unwrap_or(usize::MAX);
        Client::builder()
            .base_url(url)
            .credentials(Credentials::api_token("me@example.com", "t0ken"))
            .read_timeout(self.read_timeout)
            .answer_limit(ANSWER_LIMIT)
            .retry(retry)
            .concurrency(turns)
            .hook(sendings.clone())
    }
}

/// What the server did, by sending.
fn deeds(entries: &[Entry]) -> Vec<(u32, Deed)> {
    entries.iter().map(|entry| (entry.sending, entry.deed)).collect()
}

/// A run under way.
struct Run {
    load: Load,
    plan: Plan,
    server: Faulty,
    rotation: Rotation,
    sendings: Sendings,
    clients: Clients,
    progress: Arc<Progress>,
    /// The call that nobody makes yet.
    next: AtomicU64,
    tally: Mutex<Tally>,
}

#[derive(Default)]
struct Tally {
    succeeded: u64,
    failed: BTreeMap<String, u64>,
    unseen: u64,
    /// Lists that ended with an error while their next page was on its way: that request was taken back, and may
    /// arrive late or never.
    taken_back: u64,
    faults: Vec<String>,
    early: Option<u64>,
    highest: u64,
}

impl Run {
    /// Makes calls, one after the other, while there are any.
    async fn work(self: Arc<Self>) {
        loop {
            let id = self.next.fetch_add(1, Ordering::Relaxed);
            if id >= self.load.calls {
                return;
            }
            let call = self.plan.call(id);
            let ended = tokio::time::timeout(self.load.limit, self.clients.perform(call)).await;
            let done = self.progress.done.fetch_add(1, Ordering::Relaxed) + 1;
            self.watch_memory(done);
            let Ok(outcomes) = ended else {
                self.progress.hung.fetch_add(1, Ordering::Relaxed);
                self.blame(format!("{call:?} hung; the server: {:?}", deeds(&self.server.finish(id))));
                continue;
            };
            for (call, outcome) in outcomes {
                self.judge(call, &outcome);
            }
        }
    }

    fn judge(&self, call: Call, outcome: &Outcome) {
        let entries = self.server.finish(call.id);
        let judge = if call.kind == Kind::ItemsAhead { ahead::judge } else { judge::judge };
        match judge(call, self.sendings.finish(call.id), &entries, outcome) {
            Ok(unseen) => {
                if call.kind == Kind::ItemsAhead && matches!(outcome, Outcome::Failed(_)) {
                    self.tally().taken_back += 1;
                }
                self.count(outcome, unseen);
            }
            Err(fault) => {
                self.progress.wrong.fetch_add(1, Ordering::Relaxed);
                self.blame(format!("{call:?}: {fault}; the server: {:?}", deeds(&entries)));
            }
        }
    }

    fn tally(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn count(&self, outcome: &Outcome, unseen: u64) {
        let mut tally = self.tally();
        tally.unseen += unseen;
        match outcome {
            Outcome::Failed(error) => {
                let status = error.status().map_or(String::new(), |status| format!(" {}", status.as_u16()));
                *tally.failed.entry(format!("{:?}{status}", error.kind())).or_default() += 1;
            }
            Outcome::Right | Outcome::Other(_) => tally.succeeded += 1,
        }
    }

    fn blame(&self, fault: String) {
        let mut tally = self.tally();
        if tally.faults.len() < FAULTS {
            tally.faults.push(fault);
        }
    }

    /// Looks at the memory now and then; the first tenth of the calls is there to warm up.
    fn watch_memory(&self, done: u64) {
        let step = self.load.calls.div_ceil(20).max(1);
        if done.is_multiple_of(step) && done >= 2 * step {
            let resident = memory::resident();
            let mut tally = self.tally();
            tally.early.get_or_insert(resident);
            tally.highest = tally.highest.max(resident);
        }
    }

    fn report(&self, duration: Duration) -> Report {
        let resident = memory::resident();
        let mut tally = self.tally();
        let late = self.server.late().saturating_sub(tally.taken_back);
        let excess = tally.unseen.saturating_sub(self.server.hang_ups() + tally.taken_back);
        let mut wrong = self.progress.wrong();
        let mut blame = |count: u64, what: &str| {
            if count > 0 {
                wrong += count;
                tally.faults.push(format!("{count} {what}"));
            }
        };
        blame(self.rotation.reused(), "refresh tokens were shown twice");
        blame(late, "requests arrived when their calls were over");
        blame(excess, "requests broke without the server's doing");
        Report {
            calls: self.load.calls,
            wrong,
            hung: self.progress.hung(),
            succeeded: tally.succeeded,
            failed: tally.failed.clone(),
            sendings: self.sendings.total(),
            unseen: tally.unseen,
            resident: [tally.early.unwrap_or(resident), tally.highest.max(resident), resident],
            duration,
            faults: tally.faults.clone(),
        }
    }
}
