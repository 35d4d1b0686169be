//! What can be written on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Follows personal data through Rust code, and flags every flow that the privacy policy forbids.
#[derive(Debug, Parser)]
#[command(name = "cargo privet", bin_name = "cargo privet", version, args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    /// Colours in the output.
    #[arg(long, value_enum, default_value_t = Color::Auto, global = true)]
    pub color: Color,
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub check: Check,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check a workspace, a package, a folder or a file (the default)
    Check(Check),
    /// Say what a lint finds, why, and what to do about it
    Explain {
        /// The lint's id
        lint: String,
    },
    /// List the lints
    Lints {
        /// How to write them
        #[arg(long, value_enum, default_value_t = ListFormat::Human)]
        format: ListFormat,
    },
    /// Show how each clause of the policy stands: verified in code, violated, declared, or not checkable
    Policy(PolicyArguments),
    /// Write `privet.lock`, the record of processing: which data is kept where, what for, and who receives it
    Lock {
        #[command(flatten)]
        selection: Selection,
        /// Write nothing; fail if the code does what the published policy does not describe, and draft the notice
        #[arg(long)]
        check: bool,
    },
    /// List every place that a field reaches, through what, and what cleared the rest
    Trace {
        /// The field, as its path ends: `Account::email`
        field: String,
        #[command(flatten)]
        selection: Selection,
        /// How to write it
        #[arg(long, value_enum, default_value_t = DebugFormat::Human)]
        format: DebugFormat,
    },
    /// Run the examples of the project's own lints: each `## Example` has to be found, no `## Instead`
    Test {
        #[command(flatten)]
        selection: Selection,
    },
    /// Print the JSON Schema of a file of the format, or of what `check --format json` writes
    Schema {
        /// Which
        #[arg(value_enum)]
        name: SchemaName,
    },
    /// Show what the analysis sees, for "why was this not found?"
    Debug {
        #[command(subcommand)]
        what: Debug,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaName {
    /// A lint
    Lint,
    /// `privet.lock`
    Lock,
    /// A file of models
    Models,
    /// A policy
    Policy,
    /// The findings as JSON
    Report,
    /// `privet.toml`
    Settings,
}

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct PolicyArguments {
    #[command(subcommand)]
    pub command: Option<PolicyCommand>,
    #[command(flatten)]
    pub selection: Selection,
    /// How to write it
    #[arg(long, value_enum, default_value_t = PolicyFormat::Human)]
    pub format: PolicyFormat,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PolicyCommand {
    /// Print a policy file to start from: the headings and sentences of a policy text, as clauses
    New {
        /// The text of the policy, in Markdown
        text: PathBuf,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PolicyFormat {
    /// For people
    Human,
    /// Markdown
    Markdown,
    /// One page
    Html,
    /// One document, version 1
    Json,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Debug {
    /// Every call, with what it calls
    Calls(DebugArguments),
    /// Every flow from a source to a sink, whether a lint forbids it or not
    Flows(DebugArguments),
    /// Every path but those of locals and macros, with what it names
    Paths(DebugArguments),
    /// Every binding without a written type, with the type that it has
    Types(DebugArguments),
    /// How many calls, types and paths are known, and what most often stands in the way of the rest
    Resolution(ResolutionArguments),
    /// How long each stage takes
    Timings(DebugArguments),
}

#[derive(Args, Debug)]
pub(crate) struct DebugArguments {
    #[command(flatten)]
    pub selection: Selection,
    /// How to write it
    #[arg(long, value_enum, default_value_t = DebugFormat::Human)]
    pub format: DebugFormat,
}

#[derive(Args, Debug)]
pub(crate) struct ResolutionArguments {
    #[command(flatten)]
    pub debug: DebugArguments,
    /// How many causes to print
    #[arg(long, default_value_t = 10, value_name = "N")]
    pub causes: usize,
}

/// What to analyse.
#[derive(Args, Clone, Debug)]
pub(crate) struct Selection {
    /// A workspace, a package, a folder, a `Cargo.toml` or a Rust file
    #[arg(default_value = ".")]
    pub path: PathBuf,
    /// Features to turn on, separated by commas or spaces: `feature` or `member/feature`
    #[arg(short = 'F', long, value_delimiter = ',')]
    pub features: Vec<String>,
    /// Turn on all features
    #[arg(long)]
    pub all_features: bool,
    /// Leave the feature `default` off
    #[arg(long)]
    pub no_default_features: bool,
    /// As a release build: without `debug_assertions`
    #[arg(short, long)]
    pub release: bool,
    /// The target triple whose `cfg` holds
    #[arg(long, value_name = "TRIPLE")]
    pub target: Option<String>,
    /// Check tests, benches and examples too
    #[arg(long)]
    pub tests: bool,
    /// The configuration, instead of `privet.toml` at the root of the workspace
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Read the dependencies anew, and keep nothing of them for the next run
    #[arg(long)]
    pub no_cache: bool,
    /// The number of threads; 0 for as many as the machine has
    #[arg(long, default_value_t = 0, value_name = "N")]
    pub threads: usize,
    /// The day on which suppressions are judged, as 2026-01-31; today, if it is left out
    #[arg(long, value_name = "DATE")]
    pub date: Option<String>,
}

#[derive(Args, Clone, Debug)]
pub(crate) struct Check {
    #[command(flatten)]
    pub selection: Selection,
    /// Check under several sets of `cfg` options (all features, none, a release build, other platforms) and merge
    /// the findings
    #[arg(long)]
    pub all_cfgs: bool,
    /// How to write the findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Cargo's own protocol, for editors
    #[arg(long, value_enum, value_name = "FORMAT", conflicts_with = "format")]
    pub message_format: Option<MessageFormat>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Human,
    /// One document, version 1
    Json,
    /// SARIF 2.1.0
    Sarif,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    /// One JSON object a line
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DebugFormat {
    /// For people
    Human,
    /// One JSON object a line
    Jsonl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    /// For people
    Human,
    /// One document
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// If the output is a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}
