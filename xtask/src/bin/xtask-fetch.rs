//! The same as `xtask`, under a name of its own: what `xtask` starts for `fetch` where it was built without the network.
//! Some systems let nobody replace a program that runs.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::main()
}
