//! Luwte, the program.

use clap::Parser;
use luwte::commands::{Arguments, run};
use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// Freed memory is wiped: what somebody wrote does not lie about in the heap.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// Blocking work (reading, stretching passphrases) at the same time; each thread costs memory.
const BLOCKING_THREADS: usize = 8;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = EnvFilter::try_from_env("LUWTE_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
    if let Err(error) = forbid_core_images() {
        eprintln!("luwte: core images could not be switched off: {error}");
        return ExitCode::FAILURE;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(BLOCKING_THREADS)
        .build();
    let result = match runtime {
        Ok(runtime) => runtime.block_on(run(arguments)),
        Err(error) => Err(error.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("luwte: {error}");
            ExitCode::from(error.exit())
        }
    }
}

/// No core file, and no other process of the same user may look into this one.
fn forbid_core_images() -> rustix::io::Result<()> {
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable)
}
