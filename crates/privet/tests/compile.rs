//! What must not compile, and what is said at which word; and what must compile without a warning.
//!
//! `TRYBUILD=overwrite` writes the messages anew, to be read before they are committed.

#[test]
fn wrong_words_are_errors_at_their_place() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/wrong/*.rs");
    cases.pass("tests/right/*.rs");
}
