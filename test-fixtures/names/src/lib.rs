//! What paths mean, rule by rule of the Rust Reference. `value!`, `kind!` and `local!` mark paths, and each call is
//! one: what privet says of them is put beside them, and rustc has to agree.

pub mod aliases;
pub mod associated;
pub mod bare;
pub mod blocks;
pub mod globs;
pub mod imports;
pub mod made;
pub mod nested;
pub mod shadows;

#[path = "elsewhere.rs"]
pub mod found_by_attribute;

/// Everything is run.
pub fn main() {
    aliases::run();
    associated::run();
    bare::run();
    blocks::run();
    globs::run();
    imports::run();
    made::run();
    nested::run();
    shadows::run();
    found_by_attribute::run();
}
