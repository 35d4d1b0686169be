//! Where the repository and what the tasks make of it lie.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The fetched crates, one folder each, `<name>-<version>`.
pub(crate) fn corpus() -> PathBuf {
    root().join("target/corpus")
}

/// What the bench works on.
pub(crate) fn bench() -> PathBuf {
    root().join("target/bench")
}

/// The applications that rust-analyzer indexes, and what it makes of them.
pub(crate) fn agree() -> PathBuf {
    root().join("target/agree")
}

/// The programs of the oracle, one idea a file.
pub(crate) fn oracle_cases() -> PathBuf {
    root().join("xtask/oracle/cases")
}

/// Where they are compiled.
pub(crate) fn oracle() -> PathBuf {
    root().join("target/oracle")
}
