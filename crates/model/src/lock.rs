//! `privet.lock`: the record of processing that a project commits, and how the code's data map differs from it.
//!
//! It is written by `cargo privet lock` alone. A row is what a policy describes: which data, where it is kept, what for,
//! who receives it, in which region. It holds no paths and no lines, so that moving code changes nothing.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::problem::{LineIndex, ModelProblem};
use crate::read::Reader;
use crate::words::Version;

/// One row of the data map; what does not apply, or is not known, is empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Default, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct DataRow {
    /// The category.
    pub category: String,
    /// Where it is kept: the table, bucket or file.
    pub store: String,
    /// What for.
    pub purpose: String,
    /// Who receives it: the recipient's id, a host, or a kind of sink that is no recipient (`log`).
    pub recipient: String,
    /// Where it is processed.
    pub region: String,
}

impl DataRow {
    /// The columns, by their names.
    pub fn columns(&self) -> [(&'static str, &str); 5] {
        [
            ("category", &self.category),
            ("store", &self.store),
            ("purpose", &self.purpose),
            ("recipient", &self.recipient),
            ("region", &self.region),
        ]
    }
}

/// What `privet.lock` says.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Lock {
    /// The policy.
    pub policy: String,
    /// The version of the policy that describes the rows.
    pub policy_version: String,
    /// The catalogue that saw them.
    pub catalogue: Version,
    /// The rows, sorted.
    pub rows: Vec<DataRow>,
}

/// How a data map differs from what is locked.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Drift {
    /// The policy's version is another one than that of the lock: what is new is described, if not yet recorded.
    pub is_described: bool,
    /// Rows that the code has and the lock has not.
    pub grown: Vec<DataRow>,
    /// The same, of what only a newer catalogue than that of the lock sees: no drift of the code.
    pub newly_visible: Vec<DataRow>,
    /// Rows that the lock has and the code has not.
    pub gone: Vec<DataRow>,
}

impl Drift {
    /// Does the code do something that no published policy describes?
    pub fn is_undescribed(&self) -> bool {
        !self.grown.is_empty() && !self.is_described
    }
}

#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct LockKeys {
    #[serde(rename = "version")]
    _version: u32,
    policy: String,
    #[serde(default)]
    policy_version: String,
    catalogue: Version,
}

impl Lock {
    /// Reads a lock file; a wrong row costs that row.
    pub fn read(file: &str, text: &str) -> (Option<Lock>, Vec<ModelProblem>) {
        let mut problems = Vec::new();
        let lines = LineIndex::new(text);
        let file: Arc<str> = file.into();
        let mut reader = Reader::new(&file, text, &lines, false, &mut problems);
        reader.keep_only(&["version", "policy", "policy-version", "catalogue", "rows"]);
        let mut rows: Vec<DataRow> =
            reader.take_list::<DataRow>("rows").into_iter().map(|row| row.value).collect();
        rows.sort();
        rows.dedup();
        let keys: Option<LockKeys> = reader.take_rest();
        let lock = keys.map(|keys| Lock {
            policy: keys.policy,
            policy_version: keys.policy_version,
            catalogue: keys.catalogue,
            rows,
        });
        (lock, problems)
    }

    /// The text of the file: one row a line, so that a difference reads as one.
    pub fn write(&self) -> String {
        let mut text = String::from(
            "# The record of processing: what the code shows. Written by `cargo privet lock`; not edited by hand.\n",
        );
        let _ = writeln!(text, "version = 1");
        let _ = writeln!(text, "policy = {}", quoted(&self.policy));
        let _ = writeln!(text, "policy-version = {}", quoted(&self.policy_version));
        let _ = writeln!(text, "catalogue = \"{}\"", self.catalogue);
        text.push_str("rows = [\n");
        for row in &self.rows {
            let columns = row.columns().into_iter().filter(|(_, value)| !value.is_empty());
            let cells: Vec<String> =
                columns.map(|(name, value)| format!("{name} = {}", quoted(value))).collect();
            let _ = writeln!(text, "    {{ {} }},", cells.join(", "));
        }
        text.push_str("]\n");
        text
    }

    /// How a data map differs from this. Each row comes with the version of the catalogue that first saw it, if that is
    /// known; `policy_version` is that of the policy now.
    pub fn drift(&self, rows: &[(DataRow, Option<Version>)], policy_version: &str) -> Drift {
        let mut drift = Drift { is_described: self.policy_version != policy_version, ..Drift::default() };
        for (row, since) in rows.iter().filter(|(row, _)| !self.rows.contains(row)) {
            let is_newer = since.as_ref().is_some_and(|since| *since > self.catalogue);
            let list = if is_newer { &mut drift.newly_visible } else { &mut drift.grown };
            list.push(row.clone());
        }
        let is_gone = |row: &&DataRow| !rows.iter().any(|(current, _)| current == *row);
        drift.gone = self.rows.iter().filter(is_gone).cloned().collect();
        drift
    }
}

/// A TOML string.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(category: &str, recipient: &str) -> DataRow {
        DataRow { category: category.into(), recipient: recipient.into(), ..DataRow::default() }
    }

    fn lock(rows: Vec<DataRow>) -> Lock {
        let catalogue = Version::read("1.0").unwrap();
        Lock { policy: "p".into(), policy_version: "1".into(), catalogue, rows }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let full = DataRow {
            category: "email".into(),
            store: "a \"quoted\" bucket".into(),
            purpose: "marketing".into(),
            recipient: "posthog".into(),
            region: "EU".into(),
        };
        let lock = lock(vec![full, row("name", "log")]);
        let (read, problems) = Lock::read("privet.lock", &lock.write());
        assert_eq!(problems, []);
        assert_eq!(read, Some(lock));
    }

    #[test]
    fn what_is_new_is_drift_unless_it_is_described_or_newly_visible() {
        let newer = Version::read("1.1").ok();
        let rows = [(row("email", "log"), None), (row("name", "ads"), None), (row("phone", "ads"), newer)];
        let lock = lock(vec![row("email", "log"), row("email", "old")]);
        let drift = lock.drift(&rows, "1");
        assert_eq!(drift.grown, [row("name", "ads")]);
        assert_eq!(drift.newly_visible, [row("phone", "ads")]);
        assert_eq!(drift.gone, [row("email", "old")]);
        assert!(drift.is_undescribed());
        assert!(!lock.drift(&rows, "2").is_undescribed());
        assert!(!lock.drift(&rows[..1], "1").is_undescribed(), "less is no drift");
    }

    #[test]
    fn a_broken_lock_is_named_with_its_place() {
        let (lock, problems) =
            Lock::read("privet.lock", "version = 1\npolicy = \"p\"\ncatalogue = \"x\"\nrowz = []\n");
        assert_eq!(lock, None);
        let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            [
                "privet.lock:4:1: unknown key `rowz` (help: did you mean `rows`?)",
                "privet.lock:3:13: `x` is not a version (help: write it as `1.0`)",
            ]
        );
    }
}
