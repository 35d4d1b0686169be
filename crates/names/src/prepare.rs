//! What happens to each file between the front end and the module tree.

use privet_ir::FileIr;

use crate::{Cfg, strip};

/// A file that is ready for [`Program::build`](crate::Program::build).
#[derive(Debug)]
pub struct Prepared {
    /// Its syntax, without what `cfg` excludes.
    pub ir: FileIr,
    /// Whether the file is part of the crate at all (`#![cfg(..)]`).
    pub is_active: bool,
}

/// Strips a file and reads its macro calls. Pure, so that files are prepared in parallel.
pub fn prepare(mut ir: FileIr, cfg: &Cfg) -> Prepared {
    let is_active = strip(&mut ir, cfg);
    Prepared { ir, is_active }
}
