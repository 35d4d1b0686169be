//! Names that the language itself provides.

use privet_ir::Symbol;

/// Whether a name is that of a primitive type.
pub fn is_primitive(name: Symbol) -> bool {
    matches!(
        name.as_str(),
        "bool"
            | "char"
            | "str"
            | "i8"
            | "i16"
            | "i32"
            | "i64"
            | "i128"
            | "isize"
            | "u8"
            | "u16"
            | "u32"
            | "u64"
            | "u128"
            | "usize"
            | "f16"
            | "f32"
            | "f64"
            | "f128"
    )
}

/// The macros of the standard library that are always in scope, or named through `std`, `core`, `alloc`.
const MACROS: &[&str] = &[
    "addr_of",
    "addr_of_mut",
    "asm",
    "assert",
    "assert_eq",
    "assert_ne",
    "cfg",
    "column",
    "compile_error",
    "concat",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "env",
    "eprint",
    "eprintln",
    "file",
    "format",
    "format_args",
    "global_asm",
    "include",
    "include_bytes",
    "include_str",
    "is_x86_feature_detected",
    "join",
    "line",
    "matches",
    "module_path",
    "naked_asm",
    "offset_of",
    "option_env",
    "panic",
    "pin",
    "print",
    "println",
    "ready",
    "stringify",
    "thread_local",
    "todo",
    "try",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

/// The canonical path of a built-in macro, `std::format!`.
pub fn builtin_macro(name: Symbol) -> Option<Symbol> {
    MACROS.binary_search(&name.as_str()).ok().map(|_| Symbol::new(&format!("std::{name}!")))
}

/// Whether a name is that of the standard library or one of its parts.
pub fn is_std(name: Symbol) -> bool {
    matches!(name.as_str(), "std" | "core" | "alloc" | "proc_macro" | "test")
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_macros_are_sorted() {
        assert!(super::MACROS.is_sorted());
    }
}
