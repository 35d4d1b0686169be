//! What did not parse.

use privet_ir::ByteRange;

/// A place that did not parse. Only the statement, item or list element around it is lost.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParseError {
    /// Where, in bytes of the file; of an expansion, the call in the file.
    pub range: ByteRange,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}
