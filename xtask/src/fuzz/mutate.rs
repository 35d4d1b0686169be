//! Makes broken programs of whole ones.

use super::random::Random;
use anyhow::{Result, bail};
use std::fs;
use std::path::PathBuf;

/// The files that inputs are made of.
pub(super) struct Inputs {
    files: Vec<PathBuf>,
}

/// The most lines of a file that go into one input.
const WINDOW: usize = 500;
/// An input is cut at this many bytes.
const MAX_BYTES: usize = 256 << 10;

/// What files may not hold on their own: tags, sinks, and shapes that ask much of names and types.
const WORDS: [&str; 40] = [
    "#[personal_information(email)]",
    "#[log_data(ip_address)]",
    "println!(\"{:?} {}\", ",
    "tracing::info!(",
    "macro_rules! m { ($($x:tt)*) => { m!($($x)* $($x)*) }; }",
    "m!(a b)",
    "impl<T> Tr for T where T: Tr",
    "impl<T: Iterator<Item = T>> Iterator for T",
    "type A = <A as Iterator>::Item;",
    "<Self as Iterator>::Item",
    "impl Trait for Vec<Vec<T>>",
    "dyn Fn(Self) -> Self",
    "impl Iterator<Item = impl Iterator>",
    "struct S<T>(Box<S<(T, T)>>);",
    "Self",
    "self",
    "super::",
    "crate::",
    "$crate",
    "use super::*;",
    "pub use crate::*;",
    "async move {",
    ".await",
    "?",
    "|x| x(x)",
    "Box<",
    "&mut ",
    "::<",
    "where",
    "for<'a>",
    "match x {",
    "let Some(x) = x else {",
    "..=",
    "'a",
    "r#\"",
    "/*",
    "[T; N]",
    "{ N + 1 }",
    "0xffff_ffff_ffff_ffff_ffff_ffff_ffff_ffff_ff",
    "\u{202e}é",
];

/// Appended to some inputs, so that there is a flow in them.
const LEAK: &str = "
pub struct Account { #[personal_information(email)] pub email: String }
pub fn leak(account: &Account) { println!(\"{}\", account.email); }
";

impl Inputs {
    pub(super) fn new(files: Vec<PathBuf>) -> Result<Self> {
        if files.is_empty() {
            bail!("there are no files to make inputs of");
        }
        Ok(Self { files })
    }

    /// The input of a number.
    pub(super) fn input(&self, seed: u64, number: u64) -> Vec<u8> {
        let mut random = Random::new(seed, number);
        let first = self.window(&mut random);
        let mut pieces = pieces(&first);
        let other = self.window(&mut random);
        let other = self::pieces(&other);
        for _ in 0..=random.below(12) {
            mutate(&mut pieces, &other, &mut random);
        }
        let mut text = pieces.concat();
        if random.below(2) == 0 {
            text.push_str(LEAK);
        }
        let mut bytes = text.into_bytes();
        bytes.truncate(MAX_BYTES);
        if random.below(10) == 0 {
            damage(&mut bytes, &mut random);
        }
        bytes
    }

    /// Lines of a file: from its start, or from within.
    fn window(&self, random: &mut Random) -> String {
        let bytes = random.one(&self.files).and_then(|file| fs::read(file).ok()).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let start = if random.below(2) == 0 { 0 } else { random.below(lines.len()) };
        let lines = lines.get(start..).unwrap_or_default();
        lines.iter().take(1 + random.below(WINDOW)).copied().collect()
    }
}

/// Cuts text into words, spaces and single characters.
fn pieces(text: &str) -> Vec<&str> {
    let class = |c: char| match c {
        c if c.is_alphanumeric() || c == '_' => 0,
        c if c.is_whitespace() => 1,
        _ => 2,
    };
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut last = 2;
    for (at, c) in text.char_indices() {
        let class = class(c);
        if class != last || class == 2 {
            pieces.extend(text.get(start..at).filter(|piece| !piece.is_empty()));
            start = at;
        }
        last = class;
    }
    pieces.extend(text.get(start..).filter(|piece| !piece.is_empty()));
    pieces
}

fn is_word(piece: &str) -> bool {
    piece.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Changes one thing.
fn mutate<'t>(pieces: &mut Vec<&'t str>, other: &[&'t str], random: &mut Random) {
    let at = random.below(pieces.len());
    let span = {
        let longest = if random.below(4) == 0 { 200 } else { 8 };
        at..(at + 1 + random.below(longest)).min(pieces.len())
    };
    match random.below(14) {
        0 | 1 => drop(pieces.drain(span)),
        2 => {
            let copy: Vec<&str> = pieces[span].to_vec();
            let to = random.below(pieces.len() + 1);
            pieces.splice(to..to, copy);
        }
        3 => {
            let to = random.below(pieces.len());
            if !pieces.is_empty() {
                pieces.swap(at, to);
            }
        }
        4 => {
            // One after another, or one within another: chains and nesting.
            let copy: Vec<&str> = pieces[span.clone()].to_vec();
            let times = [2, 10, 300][random.below(3)].min(100_000 / copy.len().max(1));
            for _ in 0..times {
                pieces.splice(at..at, copy.iter().copied());
            }
        }
        5 => {
            let brackets = ["(", ")", "[", "]", "{", "}", "<", ">", "\"", "'", ",", ";"];
            pieces.splice(at..at, random.one(&brackets).copied());
        }
        6 => {
            let is_bracket = |piece: &&str| matches!(*piece, "(" | ")" | "[" | "]" | "{" | "}" | "<" | ">");
            if let Some(bracket) = pieces.iter().skip(at).position(is_bracket) {
                pieces.remove(at + bracket);
            }
        }
        7 | 8 => rename(pieces, random),
        9 => {
            // One argument less: what stands before a comma goes.
            if let Some(comma) = pieces.iter().skip(at).position(|piece| *piece == ",") {
                let comma = at + comma;
                pieces.drain(comma.saturating_sub(1)..=comma);
            }
        }
        10 => {
            let start = random.below(other.len());
            let end = (start + random.below(80)).min(other.len());
            pieces.splice(at..at, other[start..end].iter().copied());
        }
        11 => {
            let words: Vec<&str> = pieces.iter().copied().filter(|piece| is_word(piece)).collect();
            if let (Some(word), Some(piece)) = (random.one(&words), pieces.get_mut(at)) {
                *piece = word;
            }
        }
        _ => pieces.splice(at..at, random.one(&WORDS).copied()).for_each(drop),
    }
}

/// Calls all things of one name by that of another: so types and functions come to lead back to themselves.
fn rename<'t>(pieces: &mut [&'t str], random: &mut Random) {
    let words: Vec<&'t str> = pieces.iter().copied().filter(|piece| is_word(piece)).collect();
    let (Some(from), Some(to)) = (random.one(&words).copied(), random.one(&words).copied()) else { return };
    for piece in pieces.iter_mut().filter(|piece| **piece == from) {
        *piece = to;
    }
}

/// Changes single bytes.
fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(6) {
        let at = random.below(bytes.len());
        let byte = u8::try_from(random.below(256)).unwrap_or(0);
        match (random.below(3), bytes.get_mut(at)) {
            (0, Some(old)) => *old = byte & 0x7f,
            (1, Some(old)) => *old = byte,
            (_, Some(_)) => bytes.truncate(at),
            (_, None) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_the_whole_text() {
        let text = "fn f(é: u8) -> Vec<u8> {\n\t\"x\" }";
        let pieces = pieces(text);
        assert_eq!(pieces.concat(), text);
        assert!(pieces.contains(&"é") && pieces.contains(&"\n\t") && pieces.contains(&"Vec"), "{pieces:?}");
    }

    #[test]
    fn an_input_is_a_function_of_seed_and_number() {
        let inputs = Inputs::new(vec![file!().into(), "src/main.rs".into()]).unwrap();
        assert_eq!(inputs.input(1, 7), inputs.input(1, 7));
        assert!((0..20).any(|number| inputs.input(1, number) != inputs.input(2, number)));
    }
}
