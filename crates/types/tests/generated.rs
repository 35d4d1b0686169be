//! Types against the compiler, of generated programs. `cargo xtask types` runs more of them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "each test uses a part")]
mod support;

use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};
use support::generator;
use support::rustc::{compiled, differences, inferred};

/// How many programs are written where nothing else is asked for by `PROPTEST_CASES`.
const CASES: u32 = 2;
/// How many functions a program has, of eight statements each.
const FUNCTIONS: usize = 40;
/// The most choices of a program.
const CHOICES: usize = 12_000;

#[test]
fn types_of_generated_programs_are_those_of_the_compiler() {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let config = Config {
        cases: asked.unwrap_or(CASES),
        // A difference names its line, which is short enough.
        max_shrink_iters: 0,
        failure_persistence: None,
        ..Config::default()
    };
    // The same programs on every machine; more cases are more of them.
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let tapes = proptest::collection::vec(proptest::num::u16::ANY, CHOICES / 2..CHOICES);
    let shown_values = std::cell::Cell::new(0);
    let result = TestRunner::new_with_rng(config, rng).run(&tapes, |tape| {
        let folder = tempfile::tempdir().unwrap();
        let text = generator::program(&tape, FUNCTIONS);
        std::fs::write(folder.path().join("main.rs"), &text).unwrap();
        let compiled = compiled(folder.path());
        shown_values.set(shown_values.get() + compiled.len());
        let differences = differences(&compiled, &inferred(folder.path(), &[]));
        let lines: Vec<&str> = text.lines().collect();
        let shown = differences.iter().take(20).map(|difference| {
            let line = difference.split(':').nth(1).and_then(|line| line.parse::<usize>().ok()).unwrap_or(1);
            format!("{difference}\n    {}\n", lines.get(line - 1).unwrap_or(&""))
        });
        let shown: String = shown.collect();
        proptest::prop_assert!(
            differences.is_empty(),
            "{} of {} differ:\n{shown}",
            differences.len(),
            compiled.len()
        );
        Ok(())
    });
    if let Err(TestError::Fail(reason, _)) = result {
        panic!("{reason}");
    }
    assert!(shown_values.get() > 500, "only {} values were shown", shown_values.get());
}
