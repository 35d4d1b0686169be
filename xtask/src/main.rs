//! Development tasks: `cargo xtask corpus`, `syntax`, `resolution`, `bench`, `fuzz`, `fixtures` and `tidy`.
//!
//! Nothing here is published. The tasks drive the linter from outside and know nothing of how it works: `corpus`
//! runs the built binary, as users do; `syntax` calls the front end's one entry, `resolution` and `bench` the driver's.

#![allow(clippy::print_stdout, clippy::print_stderr, clippy::exit, reason = "these are command-line tasks")]

mod agree;
mod bench;
mod corpus;
mod fixtures;
mod folders;
mod fuzz;
mod lints;
mod oracle;
mod process;
mod sources;
mod stubs;
mod table;
mod tidy;
mod types;

use clap::{Parser, Subcommand};

/// The linter's allocator, so that the bench compares like with like.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Development tasks of privet.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct CommandLine {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Check published crates: no panic, no parse failure on what rustc accepts, one output for any thread count
    Corpus(corpus::Options),
    /// Parse every file of the corpus with the front end alone: no panic, no error on what parses
    Syntax(corpus::syntax::Options),
    /// Count the calls and types of the corpus that are known, and what stands in the way of the rest
    Resolution(corpus::resolution::Options),
    /// Expand the macros of the corpus: the share that is expanded and parsed, and why the rest is not
    Macros(corpus::macros::Options),
    /// Hold names and types against those that rust-analyzer has of the same applications
    Agree(agree::Options),
    /// Time a whole check of a million lines beside a bare syn parse of the same files
    Bench(bench::Options),
    /// One measured run, in the process that `bench` starts for it
    #[command(hide = true)]
    BenchRun(bench::child::Options),
    /// Mutated files through the whole pipeline: no panic, bounded time and memory
    Fuzz(fuzz::Options),
    /// The inputs of `fuzz`, in the process that it starts for them
    #[command(hide = true)]
    FuzzRun(fuzz::child::Options),
    /// Compile and run small programs, and hold the flows that happened against those that are reported
    Oracle(oracle::Options),
    /// Compile every package of test-fixtures/
    Fixtures,
    /// Time a check with all lints beside one with one of them
    Lints(lints::Options),
    /// Hold the types that are inferred of generated programs against the compiler's
    Types(types::Options),
    /// Hold the stub of the standard library against the library's sources
    Stubs(stubs::Options),
    /// Check the rules of the repository that no compiler checks
    Tidy,
}

fn main() {
    let result = match CommandLine::parse().task {
        Task::Corpus(options) => corpus::run(&options),
        Task::Syntax(options) => corpus::syntax::run(&options),
        Task::Resolution(options) => corpus::resolution::run(&options),
        Task::Macros(options) => corpus::macros::run(&options),
        Task::Agree(options) => agree::run(&options),
        Task::Bench(options) => bench::run(&options),
        Task::BenchRun(options) => bench::child::run(&options),
        Task::Fuzz(options) => fuzz::run(&options),
        Task::FuzzRun(options) => fuzz::child::run(&options),
        Task::Oracle(options) => oracle::run(&options),
        Task::Fixtures => fixtures::run(),
        Task::Lints(options) => lints::run(&options),
        Task::Types(options) => types::run(&options),
        Task::Stubs(options) => stubs::run(&options),
        Task::Tidy => tidy::run(),
    };
    if let Err(error) = result {
        eprintln!("error: {error:#}");
        std::process::exit(1);
    }
}
