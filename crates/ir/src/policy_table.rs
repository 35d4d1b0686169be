//! How each clause of a policy stands: plain data for the writers in `report`.

use crate::{Level, Place};

/// A policy, clause by clause.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PolicyTable {
    /// The policy's id.
    pub policy: String,
    /// Its version.
    pub version: Option<String>,
    /// The day of the run.
    pub date: String,
    /// Whom to ask.
    pub contact: Option<String>,
    /// The clauses, in the policy's order.
    pub clauses: Vec<ClauseRow>,
    /// What was not looked at, in one line each.
    pub gaps: Vec<String>,
}

/// One clause.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClauseRow {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// Its words.
    pub quote: String,
    /// What it obliges to.
    pub obligation: Option<String>,
    /// The categories that it names.
    pub categories: Vec<String>,
    /// How it stands.
    pub verdict: Verdict,
    /// The lints that enforce it.
    pub lints: Vec<String>,
    /// How many sources, sinks and guards they looked at.
    pub looked_at: [usize; 3],
    /// What breaks it.
    pub findings: Vec<ClauseFinding>,
    /// How many findings somebody accepted, with a reason.
    pub accepted: usize,
    /// What somebody declares about it.
    pub declared: Vec<ClauseFact>,
    /// What has to be declared about it.
    pub to_declare: Option<String>,
    /// Why it cannot be checked, or not all of it.
    pub not_checkable: Option<String>,
    /// How its ambiguities are read.
    pub readings: Vec<String>,
    /// What else is to be known of it.
    pub remarks: Vec<String>,
}

/// How a clause stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Verdict {
    /// A lint that enforces it warns or denies.
    Violated,
    /// Its lints looked, and found nothing.
    Verified,
    /// Its lints found nothing to look at.
    NothingToCheck,
    /// Somebody answers for it.
    Declared,
    /// Somebody would have to answer for it, and nobody does.
    Undeclared,
    /// Neither code nor anybody can show it.
    NotCheckable,
}

impl Verdict {
    /// All, in the order in which they matter.
    pub const ALL: [Verdict; 6] = [
        Verdict::Violated,
        Verdict::Undeclared,
        Verdict::Verified,
        Verdict::Declared,
        Verdict::NothingToCheck,
        Verdict::NotCheckable,
    ];

    /// The word of the outputs.
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Violated => "violated",
            Verdict::Verified => "verified",
            Verdict::NothingToCheck => "nothing_to_check",
            Verdict::Declared => "declared",
            Verdict::Undeclared => "undeclared",
            Verdict::NotCheckable => "not_checkable",
        }
    }

    /// The same for people.
    pub fn words(self) -> &'static str {
        match self {
            Verdict::Violated => "violated",
            Verdict::Verified => "verified in code",
            Verdict::NothingToCheck => "nothing to check",
            Verdict::Declared => "declared",
            Verdict::Undeclared => "not declared",
            Verdict::NotCheckable => "not checkable",
        }
    }
}

/// A finding that breaks a clause.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClauseFinding {
    /// The lint.
    pub lint: String,
    /// What it comes to.
    pub level: Level,
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub message: String,
}

/// A fact that somebody declares.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClauseFact {
    /// What is so.
    pub statement: String,
    /// Who answers for it; the settings of the project speak for themselves.
    pub owner: Option<String>,
    /// Since when.
    pub date: Option<String>,
    /// Until when.
    pub until: Option<String>,
    /// Whether that day has passed.
    pub has_ended: bool,
}
