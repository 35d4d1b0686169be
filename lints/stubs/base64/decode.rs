use crate::engine::Engine;
use alloc::vec::Vec;
use core::fmt;
use std::error;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeError {
    InvalidByte(usize, u8),
    InvalidLength(usize),
    InvalidLastSymbol(usize, u8),
    InvalidPadding,
}
impl fmt::Display for DecodeError {}
impl error::Error for DecodeError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeSliceError {
    DecodeError(DecodeError),
    OutputSliceTooSmall,
}
impl fmt::Display for DecodeSliceError {}
impl error::Error for DecodeSliceError {}
impl From<DecodeError> for DecodeSliceError {}
pub fn decode<T: AsRef<[u8]>>(input: T) -> Result<Vec<u8>, DecodeError>;

pub fn decode_engine<E: Engine, T: AsRef<[u8]>>(
    input: T,
    engine: &E,
) -> Result<Vec<u8>, DecodeError>;

pub fn decode_engine_vec<E: Engine, T: AsRef<[u8]>>(
    input: T,
    buffer: &mut Vec<u8>,
    engine: &E,
) -> Result<(), DecodeError>;

pub fn decode_engine_slice<E: Engine, T: AsRef<[u8]>>(
    input: T,
    output: &mut [u8],
    engine: &E,
) -> Result<usize, DecodeSliceError>;
pub fn decoded_len_estimate(encoded_len: usize) -> usize;
