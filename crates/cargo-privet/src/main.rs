//! The command line of privet: the only place that prints, exits, and reads the environment and the clock.

mod arguments;
mod cache;
mod check;
mod debug;
mod explain;
mod lock;
mod output;
mod policy;
mod schema;
mod test;
mod trace;

use std::process::ExitCode;

use clap::Parser as _;

use crate::arguments::{Arguments, Command};

/// Parsing and lowering allocate many small pieces on all threads at once.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What a run comes to, for whoever called the command.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Exit {
    /// It ran, and nothing is denied.
    Clean,
    /// Something is denied.
    Denied,
    /// Something could not be analysed: usage, configuration, an unreadable or unparsable file.
    Incomplete,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(match exit {
            Exit::Clean => 0,
            Exit::Denied => 1,
            Exit::Incomplete => 2,
        })
    }
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse_from(command_line()) {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            // Help and version are no errors.
            return if error.use_stderr() { Exit::Incomplete.into() } else { Exit::Clean.into() };
        }
    };
    let color = arguments.color;
    let exit = match arguments.command {
        None => check::check(&arguments.check, color),
        Some(Command::Check(check)) => check::check(&check, color),
        Some(Command::Explain { lint }) => explain::explain(&lint),
        Some(Command::Lints { format }) => explain::lints(format),
        Some(Command::Policy(arguments)) => policy::policy(&arguments),
        Some(Command::Lock { selection, check }) => lock::lock(&selection, check),
        Some(Command::Trace { field, selection, format }) => trace::trace(&field, &selection, format),
        Some(Command::Test { selection }) => test::test(&selection),
        Some(Command::Schema { name }) => schema::schema(name),
        Some(Command::Debug { what }) => debug::debug(&what),
    };
    exit.into()
}

/// The arguments; cargo calls `cargo privet x` as `cargo-privet privet x`.
fn command_line() -> impl Iterator<Item = std::ffi::OsString> {
    let mut arguments = std::env::args_os();
    let program = arguments.next().unwrap_or_else(|| "cargo-privet".into());
    let mut arguments = arguments.peekable();
    if arguments.peek().is_some_and(|first| first == "privet") {
        arguments.next();
    }
    std::iter::once(program).chain(arguments)
}
