//! The command line of privet.
fn main() {}
