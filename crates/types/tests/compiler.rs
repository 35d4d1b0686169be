//! Types against the compiler: the program in `compiler/program/` prints the type of every value that it shows,
//! and each must be what is inferred.

#[allow(dead_code, reason = "each test uses a part")]
mod support;

use std::path::Path;

use support::rustc::{compiled, differences, inferred};

const MODULES: [&str; 6] = ["basics", "closures", "containers", "generics", "iterators", "text"];

#[test]
fn types_are_those_of_the_compiler() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compiler/program");
    let compiled = compiled(&folder);
    let inferred = inferred(&folder, &MODULES);
    assert!(compiled.len() > 500, "only {} values were shown", compiled.len());
    let differences = differences(&compiled, &inferred);
    assert!(
        differences.is_empty(),
        "{} of {} differ:\n{}",
        differences.len(),
        compiled.len(),
        differences.join("\n")
    );
}
