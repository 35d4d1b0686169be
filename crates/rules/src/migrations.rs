//! The statements of the migrations, read once: the schema of the database comes of them, and the rows that statements give.

use privet_ir::{FileId, Place};

use crate::database::range;
use crate::sql::{self, Effects};
use crate::{TextFile, TextKind};

/// What the migrations of a project do, in the order of their paths. Those that undo others are left out.
#[derive(Debug, Default)]
pub struct Migrations {
    pub(crate) files: Vec<Migration>,
}

/// One file.
#[derive(Debug)]
pub(crate) struct Migration {
    /// Its number.
    pub file: FileId,
    /// What it does.
    pub effects: Effects,
    /// The statements that do not parse.
    pub unread: Vec<(usize, usize)>,
}

impl Migrations {
    /// Reads those among the files beside the code.
    pub fn read(texts: &[TextFile]) -> Self {
        let migrations = texts.iter().filter(|text| text.kind == TextKind::Migration && !undoes(text));
        Self { files: migrations.map(|text| Migration::read(text.file, &text.text)).collect() }
    }

    /// Numbers files from 0 as those from `first`.
    pub fn number_from(&mut self, first: u32) {
        for migration in &mut self.files {
            migration.file.0 = migration.file.0.saturating_add(first);
        }
    }

    #[cfg(test)]
    pub(crate) fn of_text(text: &str) -> Self {
        Self { files: vec![Migration::read(FileId(0), text)] }
    }
}

impl Migration {
    fn read(file: FileId, text: &str) -> Self {
        let (effects, unread) = sql::effects_of_file(text);
        Self { file, effects, unread }
    }

    /// Where bytes of it are.
    pub(crate) fn place(&self, (start, end): (usize, usize)) -> Place {
        Place { file: self.file, range: range(start, end) }
    }
}

/// Whether a migration takes back what another one did.
fn undoes(text: &TextFile) -> bool {
    let path = text.path.as_str().to_lowercase();
    let name = path.rsplit('/').next().unwrap_or_default();
    name == "down.sql" || name.ends_with(".down.sql") || name.ends_with("_down.sql")
}
