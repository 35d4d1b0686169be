//! A module whose file an attribute names.

pub fn run() {
    forms::value!(run_here);
    run_here();
    crate::found_by_attribute::run_here();
}

pub fn run_here() {}
