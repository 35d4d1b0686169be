//! Runs a child process to its end, under limits, and says what it took.
//!
//! Memory is what the kernel tells of the process in `/proc`; on systems without it, it stays unknown and unlimited.

use anyhow::{Context as _, Result};
use std::fs;
use std::io::Read;
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What a child may take before it is ended.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) time: Duration,
    /// Bytes resident.
    pub(crate) memory: u64,
}

/// How a child came to its end.
pub(crate) enum Ending {
    Exit(i32),
    /// By a signal; the text says by which.
    Signal(String),
    OverTime,
    OverMemory,
}

/// A child that has ended.
pub(crate) struct Finished {
    pub(crate) ending: Ending,
    pub(crate) wall: Duration,
    /// The most bytes that were ever resident, where the system tells.
    pub(crate) peak_memory: Option<u64>,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
}

/// How often a running child is looked at; what it allocates in its last moment may be missed.
const INTERVAL: Duration = Duration::from_millis(2);

/// Runs `command` with no input until it ends or breaks a limit.
pub(crate) fn run(command: &mut Command, limits: Limits) -> Result<Finished> {
    let program = command.get_program().to_string_lossy().into_owned();
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{program}`"))?;
    let stdout = child.stdout.take().map(drain);
    let stderr = child.stderr.take().map(drain);
    let process = child.id().to_string();
    let mut peak_memory = None;
    let ending = loop {
        if let Some(status) = child.try_wait()? {
            break ending_of(status);
        }
        let memory = memory_of(&process);
        peak_memory = peak_memory.max(memory.map(|memory| memory.peak));
        let broken = if start.elapsed() > limits.time {
            Some(Ending::OverTime)
        } else if memory.is_some_and(|memory| memory.now > limits.memory) {
            Some(Ending::OverMemory)
        } else {
            None
        };
        if let Some(ending) = broken {
            child.kill()?;
            child.wait()?;
            break ending;
        }
        thread::sleep(INTERVAL);
    };
    let wall = start.elapsed();
    Ok(Finished { ending, wall, peak_memory, stdout: collect(stdout), stderr: collect(stderr) })
}

/// The bytes that this process has resident now, where the system tells.
pub(crate) fn own_memory() -> Option<u64> {
    memory_of("self").map(|memory| memory.now)
}

/// The time that all threads of this process have run, where the system tells; others on the machine do not count.
pub(crate) fn own_processor_time() -> Option<Duration> {
    /// What the kernel counts in, on all that are common.
    const TICKS_A_SECOND: u64 = 100;
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    // The program's name, in parentheses, may hold anything; user and system time are the 12th and 13th behind it.
    let mut fields = text.rsplit_once(')')?.1.split_whitespace().skip(11);
    let ticks: u64 = fields.next()?.parse::<u64>().ok()?.saturating_add(fields.next()?.parse().ok()?);
    Some(Duration::from_millis(ticks.saturating_mul(1000 / TICKS_A_SECOND)))
}

/// The most bytes that this process ever had resident, where the system tells.
pub(crate) fn own_peak_memory() -> Option<u64> {
    memory_of("self").map(|memory| memory.peak)
}

fn ending_of(status: ExitStatus) -> Ending {
    match status.code() {
        Some(code) => Ending::Exit(code),
        None => Ending::Signal(status.to_string()),
    }
}

/// A pipe is read in a thread of its own, so that a child that fills one is not held up by the other.
fn drain(mut pipe: impl Read + Send + 'static) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        // A pipe that breaks has given all that it had.
        let _ = pipe.read_to_end(&mut bytes);
        bytes
    })
}

fn collect(reader: Option<thread::JoinHandle<Vec<u8>>>) -> Vec<u8> {
    reader.and_then(|reader| reader.join().ok()).unwrap_or_default()
}

#[derive(Clone, Copy)]
struct Memory {
    now: u64,
    peak: u64,
}

fn memory_of(process: &str) -> Option<Memory> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let bytes = |key: &str| -> Option<u64> {
        let line = status.lines().find_map(|line| line.strip_prefix(key))?;
        Some(line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()? * 1024)
    };
    Some(Memory { now: bytes("VmRSS:")?, peak: bytes("VmHWM:")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GENEROUS: Limits = Limits { time: Duration::from_secs(60), memory: u64::MAX };

    #[test]
    fn both_outputs_and_the_exit_code_are_kept() {
        let finished =
            run(Command::new("sh").args(["-c", "echo out; echo err >&2; exit 3"]), GENEROUS).unwrap();
        assert!(matches!(finished.ending, Ending::Exit(3)));
        assert_eq!((finished.stdout.as_slice(), finished.stderr.as_slice()), (&b"out\n"[..], &b"err\n"[..]));
    }

    #[test]
    fn a_child_over_its_time_is_ended() {
        let limits = Limits { time: Duration::from_millis(50), ..GENEROUS };
        let finished = run(Command::new("sleep").arg("60"), limits).unwrap();
        assert!(matches!(finished.ending, Ending::OverTime));
        assert!(finished.wall < Duration::from_secs(30));
    }

    #[test]
    fn death_by_a_signal_is_no_exit() {
        let finished = run(Command::new("sh").args(["-c", "kill -ABRT $$"]), GENEROUS).unwrap();
        assert!(matches!(finished.ending, Ending::Signal(_)));
    }

    #[test]
    fn a_program_that_does_not_exist_is_named() {
        let error = run(&mut Command::new("no-such-program-here"), GENEROUS).err().unwrap();
        assert!(error.to_string().contains("no-such-program-here"));
    }
}
