//! Errors: converted, wrapped, chained, shown; what says why it failed, and what does not.
use crate::runtime::{choose, sink, sink_debug, sink_display, source};
use std::error::Error;
use std::fmt;

#[derive(Debug)]
enum Failure {
    Missing(String),
    Refused { who: String, code: u32 },
    Inner(Box<dyn Error>),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Missing(what) => write!(f, "no {what}"),
            Failure::Refused { code, .. } => write!(f, "refused: {code}"),
            Failure::Inner(inner) => write!(f, "inner: {inner}"),
        }
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Failure::Inner(inner) => Some(&**inner),
            _ => None,
        }
    }
}

#[derive(Debug)]
struct Parse(String);

impl fmt::Display for Parse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cannot parse")
    }
}

impl Error for Parse {}

impl From<Parse> for Failure {
    fn from(error: Parse) -> Self {
        Failure::Inner(Box::new(error))
    }
}

impl From<std::num::ParseIntError> for Failure {
    fn from(_: std::num::ParseIntError) -> Self {
        Failure::Missing(String::from("number"))
    }
}

fn find(name: &str, known: bool) -> Result<String, Failure> {
    if known { Ok(String::from("found")) } else { Err(Failure::Missing(name.to_owned())) }
}

fn refuse(who: String) -> Result<(), Failure> {
    Err(Failure::Refused { who, code: 7 })
}

fn parse(text: &str) -> Result<u32, Parse> {
    if choose() { Ok(1) } else { Err(Parse(text.to_owned())) }
}

fn parsed(text: &str) -> Result<u32, Failure> {
    Ok(parse(text)? + 1)
}

fn count(text: &str) -> Result<i32, Failure> {
    Ok(text.parse::<i32>()?)
}

fn dynamic(text: &str) -> Result<u32, Box<dyn Error>> {
    let number = parse(text)?;
    if number > 7 {
        return Err("too many".into());
    }
    Ok(number)
}

fn mapped(text: &str) -> Result<u32, String> {
    parse(text).map_err(|error| format!("{}: {error}", error.0))
}

fn quiet(text: &str) -> Result<u32, String> {
    parse(text).map_err(|_| String::from("bad"))
}

fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut at = error.source();
    while let Some(inner) = at {
        text += &inner.to_string();
        at = inner.source();
    }
    text
}

pub fn run() {
    match find(&source(), choose()) {
        Ok(value) => sink(value),
        Err(error) => {
            sink_display(&error);
            sink_debug(&error);
            sink(chain(&error));
        }
    }
    if let Err(error) = refuse(source()) {
        sink_display(&error);
        sink_debug(&error);
        if let Failure::Refused { who, code } = error {
            sink(who);
            sink(code);
        }
    }
    match parsed(&source()) {
        Ok(value) => sink(value),
        Err(error) => {
            sink_display(&error);
            sink_debug(&error);
        }
    }
    if let Err(error) = count(&source()) {
        sink_debug(&error);
    }
    match dynamic(&source()) {
        Ok(value) => sink(value),
        Err(error) => {
            sink_display(&error);
            sink_debug(&error);
        }
    }
    match mapped(&source()) {
        Ok(value) => sink(value),
        Err(error) => sink(error),
    }
    match quiet(&source()) {
        Ok(value) => sink(value),
        Err(error) => sink(error),
    }
    let held: Result<String, String> = if choose() { Ok(source()) } else { Err(String::new()) };
    sink(held.as_ref().ok());
    sink(held.as_ref().err());
    sink(held.clone().or_else(|error| Ok::<_, ()>(error)));
    sink(held.as_ref().map(|text| text.len()).ok());
    sink(held.as_ref().is_ok_and(|text| text.is_empty()));
    sink(held.clone().unwrap_or_default());
    sink(held.iter().next());
    let swapped: Option<Result<String, String>> = held.clone().map(Some).transpose();
    sink(swapped.map(|inner| inner.ok()));
    let (fine, failed): (Vec<_>, Vec<_>) = [held].into_iter().partition(|one| one.is_ok());
    sink(fine);
    sink(failed); // imprecise: elements
}
