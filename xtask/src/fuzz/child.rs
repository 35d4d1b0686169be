//! The process that runs the inputs of the fuzzer.
//!
//! It says on its output which input it is at, which failed and why. A panic is caught; over its limits, it ends itself.

use super::{current, inputs};
use crate::process::{own_memory, own_processor_time};
use anyhow::{Context as _, Result};
use privet_driver::{ProjectOptions, Request};
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::LazyLock;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Which inputs.
#[derive(clap::Args)]
pub(crate) struct Options {
    #[arg(long)]
    seed: u64,
    #[arg(long)]
    from: u64,
    #[arg(long)]
    runs: u64,
    #[arg(long)]
    time_limit: u64,
    #[arg(long)]
    memory_limit: u64,
    #[arg(long)]
    own: bool,
}

/// When the current input was begun, and with how much memory in use.
type Begun = Arc<Mutex<Option<(Duration, u64)>>>;

/// A machine under load must not fail inputs, so what counts is the time of this process; without it, any.
fn now() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    own_processor_time().unwrap_or_else(|| START.elapsed())
}

/// Runs the inputs.
pub(crate) fn run(options: &Options) -> Result<()> {
    let inputs = inputs(options.own)?;
    let begun = Begun::default();
    watch(begun.clone(), options);
    let said: Arc<Mutex<String>> = Arc::default();
    let last_said = said.clone();
    panic::set_hook(Box::new(move |info| {
        *last_said.lock().unwrap_or_else(PoisonError::into_inner) = info.to_string().replace('\n', " ");
    }));
    let file = current(options.seed);
    let set = |value| *begun.lock().unwrap_or_else(PoisonError::into_inner) = value;
    for number in options.from..options.from.saturating_add(options.runs) {
        let input = inputs.input(options.seed, number);
        fs::write(&file, input).with_context(|| format!("cannot write {}", file.display()))?;
        println!("input {number}");
        set(Some((now(), own_memory().unwrap_or(0))));
        let request = request(&file);
        let panicked = panic::catch_unwind(AssertUnwindSafe(|| {
            // What cannot be analysed at all is an answer, too.
            let _ = privet_driver::run(&request);
            if number % 4 == 0 {
                let _ = privet_driver::resolution(&request);
            }
        }));
        set(None);
        if panicked.is_err() {
            println!("failed {}", said.lock().unwrap_or_else(PoisonError::into_inner));
        }
    }
    println!("done");
    Ok(())
}

fn request(file: &Path) -> Request {
    Request {
        project: ProjectOptions { path: file.to_owned(), ..ProjectOptions::default() },
        configuration: None,
        today: "2026-01-01".to_owned(),
        cache: None,
        threads: 1,
        all_cfgs: false,
        keeps_flows: true,
    }
}

/// Ends the process when an input takes more than it may.
fn watch(begun: Begun, options: &Options) {
    let time = Duration::from_secs(options.time_limit);
    let memory = options.memory_limit.saturating_mul(1 << 20);
    thread::spawn(move || {
        loop {
            thread::sleep(Duration::from_millis(50));
            let Some((start, before)) = *begun.lock().unwrap_or_else(PoisonError::into_inner) else {
                continue;
            };
            let why = if now().saturating_sub(start) > time {
                "it takes too long"
            } else if own_memory().unwrap_or(0).saturating_sub(before) > memory {
                "it takes too much memory"
            } else {
                continue;
            };
            println!("failed {why}");
            println!("done");
            std::process::exit(1);
        }
    });
}
