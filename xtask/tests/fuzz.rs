//! A minute of broken programs: no panic, bounded time and memory. `cargo xtask fuzz --minutes 60` is the long run.

use std::process::Command;

#[test]
fn broken_programs_do_no_harm() {
    // Unoptimised, an input takes longer than the limit that a user would bear.
    let arguments = ["fuzz", "--own", "--minutes", "1", "--time-limit", "120"];
    let status = Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).status();
    assert!(status.is_ok_and(|status| status.success()), "inputs that failed are kept in target/fuzz");
}
