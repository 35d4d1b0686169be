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

/// The first segments of the attributes that are no macros: the language's, those of its tools, and privet's.
const ATTRIBUTES: &[&str] = &[
    "allow",
    "automatically_derived",
    "bench",
    "cfg",
    "cfg_attr",
    "clippy",
    "cold",
    "coverage",
    "deny",
    "deprecated",
    "diagnostic",
    "doc",
    "expect",
    "export_name",
    "forbid",
    "ignore",
    "inline",
    "instruction_set",
    "link_name",
    "link_section",
    "miri",
    "must_use",
    "naked",
    "no_mangle",
    "optimize",
    "panic_handler",
    "privet",
    "proc_macro",
    "proc_macro_attribute",
    "proc_macro_derive",
    "rust_analyzer",
    "rustfmt",
    "should_panic",
    "target_feature",
    "test",
    "track_caller",
    "unsafe",
    "warn",
];

/// Whether an attribute that starts with this name is no macro.
pub fn is_attribute(name: Symbol) -> bool {
    ATTRIBUTES.binary_search(&name.as_str()).is_ok()
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
        assert!(super::ATTRIBUTES.is_sorted());
    }
}
