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
    "std/alloc.rs",
    "std/any.rs",
    "std/array.rs",
    "std/ascii.rs",
    "std/borrow.rs",
    "std/boxed.rs",
    "std/cell.rs",
    "std/char.rs",
    "std/clone.rs",
    "std/cmp.rs",
    "std/collections.rs",
    "std/convert.rs",
    "std/default.rs",
    "std/error.rs",
    "std/fmt.rs",
    "std/hash.rs",
    "std/hint.rs",
    "std/iter.rs",
    "std/lib.rs",
    "std/marker.rs",
    "std/num.rs",
    "std/ops.rs",
    "std/option.rs",
    "std/prelude.rs",
    "std/rc.rs",
    "std/result.rs",
    "std/slice.rs",
    "std/str.rs",
    "std/string.rs",
    "std/sync.rs",
    "std/sync/atomic.rs",
    "std/sync/mpsc.rs",
    "std/vec.rs",
};
