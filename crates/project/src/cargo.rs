//! Asks cargo for the metadata of a workspace, so that nothing of the project runs and nothing is written.
//!
//! Cargo works in a new empty folder outside the project, where it finds none of the project's
//! configuration and no toolchain file. It is told not to touch the lock file and not to use the network.
//! Variables that name programs for it are taken away; the wrappers are set to none and the compiler (which
//! cargo asks for the platform's `cfg`) to the toolchain's own, which prevails over every configuration.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use crate::kept_answer::Question;

/// What to do about sources that are not on this machine.
pub(crate) const FETCH: &str = "run `cargo fetch` in the project";
/// Cargo is stopped after this time.
const TIME_LIMIT: Duration = Duration::from_secs(60);
/// No more than this is read of its answer.
const MAX_ANSWER_BYTES: u64 = 512 * 1024 * 1024;
const MAX_MESSAGE_BYTES: u64 = 64 * 1024;

/// Cargo gave no answer.
pub(crate) struct Failure {
    /// Why, in a few words.
    pub(crate) message: String,
    /// What to do about it.
    pub(crate) help: Option<String>,
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Failure {
        Failure { message: message.into(), help: None }
    }
}

/// The output of `cargo metadata` for the workspace with this root.
pub(crate) fn metadata(question: &Question<'_>) -> Result<Vec<u8>, Failure> {
    let Question { root, config, home: cargo_home, triple, features, options } = *question;
    if cargo_home.is_some_and(|home| home.starts_with(root)) {
        return Err(Failure::new(
            "cargo's own folder lies inside the project, so that asking it would write there",
        ));
    }
    let folder = tempfile::Builder::new().prefix("privet-").tempdir();
    let folder =
        folder.map_err(|error| Failure::new(format!("cannot create a temporary folder: {error}")))?;
    let place = folder.path().canonicalize().unwrap_or_else(|_| folder.path().to_owned());
    check_place(&place, root, cargo_home)?;
    // Cargo stands in a folder of its own below, so that what privet passes to it is no configuration there.
    let empty = place.join("empty");
    let settings = place.join("sources.toml");
    let text = toml::to_string(&config.permitted)
        .map_err(|error| Failure::new(format!("cannot pass on the project's sources: {error}")))?;
    fs::create_dir(&empty)
        .and_then(|()| fs::write(&settings, text))
        .map_err(|error| Failure::new(format!("cannot write to a temporary folder: {error}")))?;

    let mut command = Command::new(program(root));
    command.current_dir(&empty);
    command.args([
        "metadata",
        "--offline",
        "--locked",
        "--format-version",
        "1",
        "--quiet",
        "--color",
        "never",
    ]);
    command.arg("--filter-platform").arg(triple);
    command.arg("--config").arg(&settings);
    command.arg("--manifest-path").arg(root.join("Cargo.toml"));
    if options.all_features {
        command.arg("--all-features");
    }
    if options.no_default_features {
        command.arg("--no-default-features");
    }
    for feature in features {
        command.arg("--features").arg(feature);
    }
    environment(&mut command, root, &place);
    run(command)
}

/// The folder must be free of any configuration that a project could have put around it.
fn check_place(place: &Path, root: &Path, cargo_home: Option<&Path>) -> Result<(), Failure> {
    let foreign = |folder: &Path| {
        let cargo = folder.join(".cargo");
        let configured = ["config", "config.toml"].iter().any(|name| cargo.join(name).exists());
        let toolchain =
            ["rust-toolchain", "rust-toolchain.toml"].iter().any(|name| folder.join(name).exists());
        configured && cargo_home != Some(cargo.as_path()) || toolchain
    };
    if place.starts_with(root) || place.ancestors().any(foreign) {
        return Err(Failure {
            message: "the folder for temporary files lies inside a Rust project or configuration".to_owned(),
            help: Some("set TMPDIR to a folder outside".to_owned()),
        });
    }
    Ok(())
}

/// The cargo that started this program, or the one in the path.
pub(crate) fn program(root: &Path) -> OsString {
    let outside = |program: &OsString| {
        let path = Path::new(program);
        path.is_absolute() && !path.starts_with(root)
    };
    env::var_os("CARGO").filter(outside).unwrap_or_else(|| "cargo".into())
}

/// Whether a variable of cargo's says where sources come from.
pub(crate) fn is_passed_on(name: &str) -> bool {
    let is_index = name.starts_with("CARGO_REGISTRIES_") && name.ends_with("_INDEX");
    name.starts_with("CARGO_SOURCE_") || name == "CARGO_HOME" || is_index
}

/// Leaves in the environment what cargo needs to find its own things.
fn environment(command: &mut Command, root: &Path, place: &Path) {
    for (name, _) in env::vars_os() {
        let Some(text) = name.to_str() else { continue };
        let is_foreign = ["CARGO", "RUSTC", "RUSTDOC"].iter().any(|prefix| text.starts_with(prefix));
        if is_foreign && !is_passed_on(text) {
            command.env_remove(&name);
        }
    }
    // Within a rustup toolchain cargo and rustc lie side by side.
    let sibling =
        Path::new(command.get_program()).with_file_name(format!("rustc{}", env::consts::EXE_SUFFIX));
    let rustc =
        if sibling.is_absolute() && sibling.is_file() { sibling.into_os_string() } else { "rustc".into() };
    command.env("RUSTC", rustc);
    for wrapper in [
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
        "CARGO_BUILD_RUSTC_WRAPPER",
        "CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER",
    ] {
        command.env(wrapper, "");
    }
    // Prevails over any `rustflags`, which could name a linker or a plugin.
    command.env("RUSTFLAGS", "");
    command.env("CARGO_NET_OFFLINE", "true");
    // Cargo keeps what it learnt about the compiler in the target folder.
    command.env("CARGO_TARGET_DIR", place.join("target"));
    command.env("CARGO_BUILD_BUILD_DIR", place.join("target"));
    command.env("CARGO_CACHE_RUSTC_INFO", "0");
    // No toolchain is installed because of a question.
    command.env("RUSTUP_AUTO_INSTALL", "0");
    let from_project = |toolchain: OsString| Path::new(&toolchain).starts_with(root);
    if env::var_os("RUSTUP_TOOLCHAIN").is_some_and(from_project) {
        command.env_remove("RUSTUP_TOOLCHAIN");
    }
}

fn run(mut command: Command) -> Result<Vec<u8>, Failure> {
    let program = PathBuf::from(command.get_program());
    let spawned = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = spawned.map_err(|error| Failure {
        message: format!("cannot run {}: {error}", program.display()),
        help: Some("install cargo, or put it into PATH".to_owned()),
    })?;
    let deadline = Instant::now() + TIME_LIMIT;
    let answer = child.stdout.take().map(|pipe| collect(pipe, MAX_ANSWER_BYTES));
    let messages = child.stderr.take().map(|pipe| collect(pipe, MAX_MESSAGE_BYTES));
    let answer = answer.and_then(|answer| answer.recv_timeout(TIME_LIMIT).ok()).unwrap_or_default();
    let Some(status) = wait(&mut child, deadline) else {
        return Err(Failure {
            message: format!("cargo gave no answer within {} seconds", TIME_LIMIT.as_secs()),
            help: Some("see whether another cargo holds its lock".to_owned()),
        });
    };
    if status.success() {
        return Ok(answer);
    }
    let rest = deadline.saturating_duration_since(Instant::now());
    let messages = messages.and_then(|messages| messages.recv_timeout(rest).ok()).unwrap_or_default();
    Err(explain(&String::from_utf8_lossy(&messages)))
}

/// Reads a pipe to its end in a thread of its own; what exceeds the limit is dropped.
fn collect(mut pipe: impl Read + Send + 'static, limit: u64) -> Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.by_ref().take(limit).read_to_end(&mut bytes);
        let _ = sender.send(bytes);
        // Read on, so that the writer is not stopped in the middle of its message.
        let _ = std::io::copy(&mut pipe, &mut std::io::sink());
    });
    receiver
}

/// The exit status, or `None` after stopping a process that is late.
fn wait(child: &mut Child, deadline: Instant) -> Option<ExitStatus> {
    loop {
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
        if Instant::now() >= deadline {
            let _ = child.kill();
            let _ = child.wait();
            return None;
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// Cargo's first error, and what to do about the usual ones.
fn explain(messages: &str) -> Failure {
    let mut lines = messages.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.find(|line| line.starts_with("error")).unwrap_or("it failed without a message");
    let first = first.trim_start_matches("error:").trim();
    let has = |words: &[&str]| words.iter().any(|word| messages.contains(word));
    let help = if has(&["--locked was passed", "--locked", "lock file"]) && !has(&["failed to download"]) {
        Some("run `cargo generate-lockfile` in the project")
    } else if has(&["--offline", "failed to download", "offline mode"]) {
        Some(FETCH)
    } else {
        None
    };
    Failure { message: first.to_owned(), help: help.map(str::to_owned) }
}
