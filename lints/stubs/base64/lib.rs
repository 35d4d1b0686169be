//! `base64`.

pub use engine::Engine;
pub use crate::encode::{encode, encode_engine, encode_engine_string};
pub use crate::encode::{encode_engine_slice, encoded_len, EncodeSliceError};
pub use crate::decode::{decode, decode_engine, decode_engine_vec};
pub use crate::decode::{
    decode_engine_slice, decoded_len_estimate, DecodeError, DecodeSliceError,
};

mod chunked_encoder {
    use crate::engine::Engine;
    pub trait Sink {
        type Error;
        fn write_encoded_bytes(&mut self, encoded: &[u8]) -> Result<(), Self::Error>;
    }
    pub struct ChunkedEncoder<'e, E: Engine + ?Sized> {}
    impl<'e, E: Engine + ?Sized> ChunkedEncoder<'e, E> {
        pub fn new(engine: &'e E) -> ChunkedEncoder<'e, E>;
        pub fn encode<S: Sink>(
            &self,
            bytes: &[u8],
            sink: &mut S,
        ) -> Result<(), S::Error>;
    }
}

pub mod display {
    use crate::engine::Engine;
    use core::fmt::Display;
    pub struct Base64Display<'a, 'e, E: Engine> {}
    impl<'a, 'e, E: Engine> Base64Display<'a, 'e, E> {
        pub fn new(bytes: &'a [u8], engine: &'e E) -> Base64Display<'a, 'e, E>;
    }
    impl<'a, 'e, E: Engine> Display for Base64Display<'a, 'e, E> {}
}

pub mod read {
    pub use self::decoder::DecoderReader;
    mod decoder {
        use crate::engine::Engine;
        use std::{fmt, io};
        pub struct DecoderReader<'e, E: Engine, R: io::Read> {}
        impl<'e, E: Engine, R: io::Read> fmt::Debug for DecoderReader<'e, E, R> {}
        impl<'e, E: Engine, R: io::Read> DecoderReader<'e, E, R> {
            pub fn new(reader: R, engine: &'e E) -> Self;
            pub fn into_inner(self) -> R;
        }
        impl<'e, E: Engine, R: io::Read> io::Read for DecoderReader<'e, E, R> {}
    }
}

pub mod write {
    pub use self::{
        encoder::EncoderWriter, encoder_string_writer::{EncoderStringWriter, StrConsumer},
    };
    mod encoder {
        use crate::engine::Engine;
        use std::{fmt, io, io::Result};
        pub struct EncoderWriter<'e, E: Engine, W: io::Write> {}
        impl<'e, E: Engine, W: io::Write> fmt::Debug for EncoderWriter<'e, E, W> {}
        impl<'e, E: Engine, W: io::Write> EncoderWriter<'e, E, W> {
            pub fn new(delegate: W, engine: &'e E) -> EncoderWriter<'e, E, W>;
            pub fn finish(&mut self) -> Result<W>;
            pub fn into_inner(self) -> W;
        }
        impl<'e, E: Engine, W: io::Write> io::Write for EncoderWriter<'e, E, W> {}
    }
    mod encoder_string_writer {
        use crate::engine::Engine;
        use std::io;
        pub struct EncoderStringWriter<'e, E: Engine, S: StrConsumer> {}
        impl<'e, E: Engine, S: StrConsumer> EncoderStringWriter<'e, E, S> {
            pub fn from_consumer(str_consumer: S, engine: &'e E) -> Self;
            pub fn into_inner(self) -> S;
        }
        impl<'e, E: Engine> EncoderStringWriter<'e, E, String> {
            pub fn new(engine: &'e E) -> Self;
        }
        impl<'e, E: Engine, S: StrConsumer> io::Write for EncoderStringWriter<'e, E, S> {}
        pub trait StrConsumer {
            fn consume(&mut self, buf: &str);
        }
        impl<S: StrConsumer + ?Sized> StrConsumer for &mut S {}
        impl StrConsumer for String {}
    }
}

pub mod engine;

pub mod alphabet {
    use core::{convert, fmt};
    use std::error;
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub struct Alphabet {}
    impl Alphabet {
        pub const fn new(alphabet: &str) -> Result<Self, ParseAlphabetError>;
        pub fn as_str(&self) -> &str;
    }
    impl convert::TryFrom<&str> for Alphabet {
        type Error = ParseAlphabetError;
    }
    #[derive(Debug, Eq, PartialEq)]
    pub enum ParseAlphabetError {
        InvalidLength,
        DuplicatedByte(u8),
        UnprintableByte(u8),
        ReservedByte(u8),
    }
    impl fmt::Display for ParseAlphabetError {}
    impl error::Error for ParseAlphabetError {}
    pub const STANDARD: Alphabet;
    pub const URL_SAFE: Alphabet;
    pub const CRYPT: Alphabet;
    pub const BCRYPT: Alphabet;
    pub const IMAP_MUTF7: Alphabet;
    pub const BIN_HEX: Alphabet;
}

mod encode {
    use alloc::string::String;
    use core::fmt;
    use std::error;
    use crate::engine::Engine;
    pub fn encode<T: AsRef<[u8]>>(input: T) -> String;
    pub fn encode_engine<E: Engine, T: AsRef<[u8]>>(input: T, engine: &E) -> String;
    pub fn encode_engine_string<E: Engine, T: AsRef<[u8]>>(
        input: T,
        output_buf: &mut String,
        engine: &E,
    );
    pub fn encode_engine_slice<E: Engine, T: AsRef<[u8]>>(
        input: T,
        output_buf: &mut [u8],
        engine: &E,
    ) -> Result<usize, EncodeSliceError>;
    pub const fn encoded_len(bytes_len: usize, padding: bool) -> Option<usize>;
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum EncodeSliceError {
        OutputSliceTooSmall,
    }
    impl fmt::Display for EncodeSliceError {}
    impl error::Error for EncodeSliceError {}
}

mod decode;

pub mod prelude {
    pub use crate::engine::Engine;
    pub use crate::engine::general_purpose::STANDARD as BASE64_STANDARD;
    pub use crate::engine::general_purpose::STANDARD_NO_PAD as BASE64_STANDARD_NO_PAD;
    pub use crate::engine::general_purpose::URL_SAFE as BASE64_URL_SAFE;
    pub use crate::engine::general_purpose::URL_SAFE_NO_PAD as BASE64_URL_SAFE_NO_PAD;
}
