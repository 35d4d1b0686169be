//! String operations, bytes, characters, paths, conversions.
use crate::runtime::{sink, source};
use std::ffi::{CString, OsString};
use std::path::PathBuf;

pub fn run() {
    let text = source();
    sink(text.trim());
    sink(text.to_lowercase());
    sink(text.to_uppercase());
    sink(text.replace("x", "y"));
    sink(text.repeat(2));
    sink(&text[..]);
    sink(text.as_bytes());
    sink(text.clone().into_bytes());
    sink(text.chars().collect::<String>());
    sink(text.chars().rev().collect::<String>());
    sink(text.chars().collect::<Vec<char>>());
    sink(text.bytes().collect::<Vec<u8>>());
    sink(text.split(' ').next());
    sink(text.split_whitespace().collect::<Vec<_>>());
    sink(text.split_once(' ')); // imprecise: text
    sink(text.lines().next());
    sink(text.strip_prefix("").unwrap());
    sink(text.trim_matches('x').trim_start_matches(' '));
    sink(text.char_indices().map(|(_, c)| c).collect::<String>());
    sink(text.char_indices().map(|(at, _)| at).max()); // wrong
    sink(text.is_empty());
    sink(text.len());
    sink(text.contains("x"));
    sink(text.find('x'));
    sink(text.starts_with("x"));
    sink(text == "x");
    sink(text.cmp(&String::new()));
    sink(text.parse::<u32>().is_ok());
    sink(std::str::from_utf8(text.as_bytes()).unwrap());
    sink(String::from_utf8_lossy(text.as_bytes()).into_owned());
    sink(text.as_str().to_owned());
    sink(Box::<str>::from(text.as_str()));
    sink(text.get(0..).unwrap_or_default());
    sink(text.split_at(0).1);
    sink(text.rsplit(',').collect::<Vec<_>>().join(","));
    sink(text.splitn(2, ',').last());
    sink(text.escape_debug().to_string());
    sink(PathBuf::from(&text).join("x"));
    sink(PathBuf::from("/").join(&text).display().to_string());
    sink(OsString::from(&text));
    sink(CString::new(text.clone()).unwrap());
    sink(text.encode_utf16().map(|unit| unit as u8).collect::<Vec<u8>>());
    let mut built = String::with_capacity(8);
    built.push_str(&text);
    sink(&built);
    built.insert_str(0, "x");
    sink(&built);
    let drained: String = built.drain(..).collect();
    sink(drained);
    let mut built = String::new();
    for c in text.chars() {
        built.push(c);
    }
    sink(&built);
    built.truncate(0);
    let mut built = String::from("x");
    built.insert_str(0, &text);
    sink(built.split_off(0));
    let mut built = String::new();
    built.extend(text.chars());
    sink(&built);
    let mut built = String::new();
    built.extend([text.as_str(), "x"]);
    sink(&built);
    let mut bytes = Vec::new();
    bytes.extend_from_slice(text.as_bytes());
    sink(&bytes);
    let mut fixed = [0u8; 64];
    fixed[..text.len()].copy_from_slice(text.as_bytes());
    sink(&fixed[..]);
    let reversed: Vec<u8> = text.bytes().rev().collect();
    sink(reversed);
    let boxed: Box<str> = text.clone().into_boxed_str();
    sink(boxed.into_string());
    let words: Vec<String> = text.split(',').map(str::to_string).collect();
    sink(words.concat());
    let mapped: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
    sink(mapped);
    let folded = text.chars().fold(String::new(), |mut all, c| {
        all.push(c);
        all
    });
    sink(folded);
    let number: String = crate::runtime::number().to_string();
    sink(number);
    let number = crate::runtime::number();
    sink(number.to_string().parse::<u64>().unwrap());
    sink(number as i64);
    sink(u128::from(number));
    sink(i64::try_from(number).unwrap());
    sink(number.max(1));
    sink(Some(number).unwrap_or(0));
    sink(number > 3);
    sink(std::iter::repeat("x").take(3).collect::<String>());
    sink(std::mem::size_of_val(&text));
    sink(text.char_indices().count());
}
