use crate::{encode::EncodeSliceError, DecodeError, DecodeSliceError};
use alloc::vec::Vec;
use alloc::string::String;
pub use general_purpose::{GeneralPurpose, GeneralPurposeConfig};

pub mod general_purpose {
    use crate::{alphabet, alphabet::Alphabet, engine::{Config, DecodePaddingMode}};
    pub use decode::GeneralPurposeEstimate;
    pub(crate) mod decode {
        use crate::engine::DecodeEstimate;
        impl DecodeEstimate for GeneralPurposeEstimate {}
        pub struct GeneralPurposeEstimate {}
    }
    #[derive(Debug, Clone)]
    pub struct GeneralPurpose {}
    impl GeneralPurpose {
        pub const fn new(alphabet: &Alphabet, config: GeneralPurposeConfig) -> Self;
    }
    impl super::Engine for GeneralPurpose {
        type Config = GeneralPurposeConfig;
        type DecodeEstimate = GeneralPurposeEstimate;
    }
    #[derive(Clone, Copy, Debug)]
    pub struct GeneralPurposeConfig {}
    impl GeneralPurposeConfig {
        pub const fn new() -> Self;
        pub const fn with_encode_padding(self, padding: bool) -> Self;
        pub const fn with_decode_allow_trailing_bits(self, allow: bool) -> Self;
        pub const fn with_decode_padding_mode(self, mode: DecodePaddingMode) -> Self;
    }
    impl Default for GeneralPurposeConfig {}
    impl Config for GeneralPurposeConfig {}
    pub const STANDARD: GeneralPurpose;
    pub const STANDARD_NO_PAD: GeneralPurpose;
    pub const URL_SAFE: GeneralPurpose;
    pub const URL_SAFE_NO_PAD: GeneralPurpose;
    pub const PAD: GeneralPurposeConfig;
    pub const NO_PAD: GeneralPurposeConfig;
}

pub trait Engine: Send + Sync {
    type Config: Config;
    type DecodeEstimate: DecodeEstimate;
    fn config(&self) -> &Self::Config;
    fn encode<T: AsRef<[u8]>>(&self, input: T) -> String;
    fn encode_string<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut String);
    fn encode_slice<T: AsRef<[u8]>>(
        &self,
        input: T,
        output_buf: &mut [u8],
    ) -> Result<usize, EncodeSliceError>;
    fn decode<T: AsRef<[u8]>>(&self, input: T) -> Result<Vec<u8>, DecodeError>;
    fn decode_vec<T: AsRef<[u8]>>(
        &self,
        input: T,
        buffer: &mut Vec<u8>,
    ) -> Result<(), DecodeError>;
    fn decode_slice<T: AsRef<[u8]>>(
        &self,
        input: T,
        output: &mut [u8],
    ) -> Result<usize, DecodeSliceError>;
    fn decode_slice_unchecked<T: AsRef<[u8]>>(
        &self,
        input: T,
        output: &mut [u8],
    ) -> Result<usize, DecodeError>;
}

pub trait Config {
    fn encode_padding(&self) -> bool;
}

pub trait DecodeEstimate {
    fn decoded_len_estimate(&self) -> usize;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodePaddingMode {
    Indifferent,
    RequireCanonical,
    RequireNone,
}

#[derive(PartialEq, Eq, Debug)]
pub struct DecodeMetadata {}
