//! Modules in folders, and `super` in them.

use forms::value;

mod beside;
pub mod inline {
    pub mod folder;
    pub fn answer() -> u8 {
        folder::answer()
    }
}

pub(in crate::nested) fn private() -> u8 {
    1
}

pub fn run() {
    value!(beside::answer);
    value!(inline::folder::answer);
    let _ = beside::answer() + inline::answer() + inline::folder::answer();
}
