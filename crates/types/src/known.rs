//! The items of the standard library that the language itself uses.

use privet_ir::{BinaryOperator, DefId, UnaryOperator};
use privet_names::{Namespace, Program};

macro_rules! known {
    ($($(#[$doc:meta])* $field:ident: $path:literal,)*) => {
        /// Each is absent where the standard library's stub does not have it.
        #[derive(Clone, Copy, Debug, Default)]
        pub(crate) struct Known {
            $($(#[$doc])* pub(crate) $field: Option<DefId>,)*
        }

        impl Known {
            pub(crate) fn new(program: &Program) -> Self {
                Self { $($field: program.lookup($path, Namespace::Type),)* }
            }
        }
    };
}

known! {
    arguments: "std::fmt::Arguments",
    boxed: "std::boxed::Box",
    clone: "std::clone::Clone",
    c_str: "std::ffi::CStr",
    copy: "std::marker::Copy",
    deref: "std::ops::Deref",
    fmt_error: "std::fmt::Error",
    io_error: "std::io::Error",
    io_write: "std::io::Write",
    fn_trait: "std::ops::Fn",
    fn_mut: "std::ops::FnMut",
    fn_once: "std::ops::FnOnce",
    async_fn: "std::ops::AsyncFn",
    async_fn_mut: "std::ops::AsyncFnMut",
    async_fn_once: "std::ops::AsyncFnOnce",
    future: "std::future::Future",
    index: "std::ops::Index",
    into_future: "std::future::IntoFuture",
    into_iterator: "std::iter::IntoIterator",
    option: "std::option::Option",
    pin: "std::pin::Pin",
    range: "std::ops::Range",
    range_from: "std::ops::RangeFrom",
    range_full: "std::ops::RangeFull",
    range_inclusive: "std::ops::RangeInclusive",
    range_to: "std::ops::RangeTo",
    range_to_inclusive: "std::ops::RangeToInclusive",
    result: "std::result::Result",
    send: "std::marker::Send",
    sized: "std::marker::Sized",
    string: "std::string::String",
    sync: "std::marker::Sync",
    try_trait: "std::ops::Try",
    unpin: "std::marker::Unpin",
    vec: "std::vec::Vec",
    add: "std::ops::Add",
    sub: "std::ops::Sub",
    mul: "std::ops::Mul",
    div: "std::ops::Div",
    rem: "std::ops::Rem",
    bit_and: "std::ops::BitAnd",
    bit_or: "std::ops::BitOr",
    bit_xor: "std::ops::BitXor",
    shl: "std::ops::Shl",
    shr: "std::ops::Shr",
    add_assign: "std::ops::AddAssign",
    sub_assign: "std::ops::SubAssign",
    mul_assign: "std::ops::MulAssign",
    div_assign: "std::ops::DivAssign",
    rem_assign: "std::ops::RemAssign",
    bit_and_assign: "std::ops::BitAndAssign",
    bit_or_assign: "std::ops::BitOrAssign",
    bit_xor_assign: "std::ops::BitXorAssign",
    shl_assign: "std::ops::ShlAssign",
    shr_assign: "std::ops::ShrAssign",
    partial_eq: "std::cmp::PartialEq",
    partial_ord: "std::cmp::PartialOrd",
    neg: "std::ops::Neg",
    not: "std::ops::Not",
}

impl Known {
    /// The trait and the method of a binary operator, or of its compound assignment. Nothing for `&&`, `||`.
    pub(crate) fn binary(
        &self,
        operator: BinaryOperator,
        is_assignment: bool,
    ) -> Option<(Option<DefId>, &'static str)> {
        use BinaryOperator as Op;
        Some(match (operator, is_assignment) {
            (Op::Add, false) => (self.add, "add"),
            (Op::Subtract, false) => (self.sub, "sub"),
            (Op::Multiply, false) => (self.mul, "mul"),
            (Op::Divide, false) => (self.div, "div"),
            (Op::Remainder, false) => (self.rem, "rem"),
            (Op::BitAnd, false) => (self.bit_and, "bitand"),
            (Op::BitOr, false) => (self.bit_or, "bitor"),
            (Op::BitXor, false) => (self.bit_xor, "bitxor"),
            (Op::ShiftLeft, false) => (self.shl, "shl"),
            (Op::ShiftRight, false) => (self.shr, "shr"),
            (Op::Add, true) => (self.add_assign, "add_assign"),
            (Op::Subtract, true) => (self.sub_assign, "sub_assign"),
            (Op::Multiply, true) => (self.mul_assign, "mul_assign"),
            (Op::Divide, true) => (self.div_assign, "div_assign"),
            (Op::Remainder, true) => (self.rem_assign, "rem_assign"),
            (Op::BitAnd, true) => (self.bit_and_assign, "bitand_assign"),
            (Op::BitOr, true) => (self.bit_or_assign, "bitor_assign"),
            (Op::BitXor, true) => (self.bit_xor_assign, "bitxor_assign"),
            (Op::ShiftLeft, true) => (self.shl_assign, "shl_assign"),
            (Op::ShiftRight, true) => (self.shr_assign, "shr_assign"),
            (Op::Equal, _) => (self.partial_eq, "eq"),
            (Op::NotEqual, _) => (self.partial_eq, "ne"),
            (Op::Less, _) => (self.partial_ord, "lt"),
            (Op::LessOrEqual, _) => (self.partial_ord, "le"),
            (Op::Greater, _) => (self.partial_ord, "gt"),
            (Op::GreaterOrEqual, _) => (self.partial_ord, "ge"),
            (Op::And | Op::Or, _) => return None,
        })
    }

    /// The trait and the method of a unary operator. Nothing for `*`.
    pub(crate) fn unary(&self, operator: UnaryOperator) -> Option<(Option<DefId>, &'static str)> {
        match operator {
            UnaryOperator::Negate => Some((self.neg, "neg")),
            UnaryOperator::Not => Some((self.not, "not")),
            UnaryOperator::Deref => None,
        }
    }

    /// Whether a trait is one of the `Fn` family.
    pub(crate) fn is_callable(&self, trait_: DefId) -> bool {
        [self.fn_trait, self.fn_mut, self.fn_once, self.async_fn, self.async_fn_mut, self.async_fn_once]
            .contains(&Some(trait_))
    }

    /// Whether a trait is one of the `AsyncFn` family.
    pub(crate) fn is_async_callable(&self, trait_: DefId) -> bool {
        [self.async_fn, self.async_fn_mut, self.async_fn_once].contains(&Some(trait_))
    }

    /// Whether a trait says nothing that inference could learn from, and nearly every type has it.
    pub(crate) fn is_marker(&self, trait_: DefId) -> bool {
        [self.send, self.sync, self.sized, self.unpin].contains(&Some(trait_))
    }
}
