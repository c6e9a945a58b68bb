//! Makes many calls at once to a server that misbehaves, and says whether each ended as it had to.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Parser;
use tests::load::{Load, Progress};

/// How long a call may take. What the server asks and what the client waits adds up to far less.
const LIMIT: Duration = Duration::from_secs(10);

/// Makes calls of many kinds with the client of Bitbucket Cloud to a server on loopback that closes
/// connections, stalls, breaks off, refuses and talks nonsense. Each call has to end in the right
/// result or the right error, in time, and nothing may be sent twice that must not be.
///
/// Exits with 1 where that is not so. The last line tells calls, faults, hung calls and memory.
#[derive(Parser)]
#[command(name = "load")]
struct Arguments {
    /// How many calls.
    #[arg(long, default_value_t = 10_000)]
    calls: u64,
    /// How many tasks make them.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u64).range(1..))]
    tasks: u64,
    /// Chooses the calls and what the server does to them.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How long the client waits for the next byte, in milliseconds.
    #[arg(long, default_value_t = 300)]
    read_timeout: u64,
}

fn main() -> ExitCode {
    let Arguments { calls, tasks, seed, read_timeout } = Arguments::parse();
    let load = Load { calls, tasks, seed, read_timeout: Duration::from_millis(read_timeout), limit: LIMIT };
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error),
    };
    let progress = Arc::<Progress>::default();
    let run = runtime.spawn(load.run(Arc::clone(&progress)));
    // This thread does nothing else: a call that blocks the others cannot block it.
    let (mut done, mut since) = (0, Instant::now());
    while !run.is_finished() {
        std::thread::sleep(Duration::from_millis(20));
        if progress.done() != done {
            (done, since) = (progress.done(), Instant::now());
        } else if since.elapsed() > 2 * LIMIT {
            let (wrong, hung) = (progress.wrong(), progress.hung() + calls - done);
            println!("nothing moves any more");
            println!("load: {calls} calls, {wrong} wrong, {hung} hung, 0 MiB");
            // The runtime would wait for what hangs.
            std::process::exit(1);
        }
    }
    match runtime.block_on(run) {
        Ok(Ok(report)) => {
            println!("{report}");
            if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Ok(Err(error)) => fail(&*error),
        Err(error) => fail(&error),
    }
}

fn fail(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::FAILURE
}
