//! One language feature a file. The first five are where analysers of Rust lose most flows.

pub mod let_bindings;
pub mod macros;
pub mod matches;
pub mod shadowing;

pub mod captures;

pub mod async_await;
pub mod branches;
pub mod closures;
pub mod debug;
pub mod early_return;
pub mod generated;
pub mod generics;
pub mod iterators;
pub mod modules;
pub mod nested_patterns;
pub mod operators;
pub mod pointers;
pub mod projections;
pub mod question_mark;
pub mod references;
pub mod several;
pub mod shared;
pub mod struct_update;
pub mod traits;
