//! The stub crates: signatures of the standard library, and of crates whose sources may not be at hand.

use privet_model::EmbeddedFile;

/// One stub, by its path below `stubs/`.
macro_rules! embed {
    ($($path:literal,)+) => {
        &[$(EmbeddedFile { path: $path, text: include_str!(concat!("../stubs/", $path)) },)+]
    };
}

/// Every stub, sorted; the first segment of the path is the crate (`std/lib.rs`).
pub const STUBS: &[EmbeddedFile] = embed! {
    "std/borrow.rs",
    "std/boxed.rs",
    "std/clone.rs",
    "std/cmp.rs",
    "std/convert.rs",
    "std/default.rs",
    "std/lib.rs",
    "std/marker.rs",
    "std/ops.rs",
    "std/option.rs",
    "std/prelude.rs",
    "std/result.rs",
};
