mod bytes;
mod string;
