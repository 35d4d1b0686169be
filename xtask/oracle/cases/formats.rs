//! Texts that are made of values: macros, captures, derived and hand-written printers, errors.
use crate::runtime::{choose, sink, sink_debug, sink_display, source};
use std::error::Error;
use std::fmt::{self, Debug, Display, Write as _};
use std::io::Write as _;

#[derive(Debug, Clone)]
struct Person {
    name: String,
    plan: String,
}

impl Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.plan)
    }
}

struct Hidden(String);

impl Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hidden")
    }
}

impl Display for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[derive(Debug)]
struct Outer {
    inner: Hidden,
    label: String,
}

struct Custom {
    name: String,
    secret: String,
}

impl Debug for Custom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Custom").field("name", &self.name).finish_non_exhaustive()
    }
}

#[derive(Debug)]
enum Failure {
    Missing(String),
    Wrapped(Box<dyn Error>),
    Plain,
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Missing(what) => write!(f, "no {what}"),
            Failure::Wrapped(inner) => write!(f, "failed: {inner}"),
            Failure::Plain => f.write_str("plain"),
        }
    }
}

impl Error for Failure {}

impl From<std::num::ParseIntError> for Failure {
    fn from(error: std::num::ParseIntError) -> Self {
        Failure::Wrapped(Box::new(error))
    }
}

fn low() -> Result<u32, Failure> {
    Err(Failure::Missing(source()))
}

fn middle() -> Result<u32, Failure> {
    let value = low().map_err(|error| Failure::Wrapped(Box::new(error)))?;
    Ok(value + 1)
}

fn high() -> Result<u32, Box<dyn Error>> {
    Ok(middle()?)
}

fn parse(text: &str) -> Result<u32, Failure> {
    Ok(text.parse::<u32>()?)
}

fn plain() -> Result<u32, Failure> {
    Err(Failure::Plain)
}

struct Lines(Vec<String>);

impl Display for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.0 {
            writeln!(f, "{line}")?;
        }
        Ok(())
    }
}

pub fn run() {
    let name = source();
    sink(format!("{name}"));
    sink(format!("{}", name));
    sink(format!("{0} {0}", name));
    sink(format!("{who:>10}", who = name));
    sink(format!("{:?}", name));
    sink(format!("{{name}}"));
    sink(format!("{}", name.len()));
    sink(format!("{:>width$}", "x", width = name.len()));
    let mut buffer = String::new();
    write!(buffer, "{}", name).unwrap();
    sink(&buffer);
    let mut buffer = String::new();
    writeln!(&mut buffer, "{name}").unwrap();
    sink(&buffer);
    buffer.clear();
    sink(&buffer);
    let mut bytes: Vec<u8> = Vec::new();
    write!(bytes, "{name}").unwrap();
    sink(&bytes);
    sink(String::from_utf8(bytes).unwrap());
    let mut bytes = std::io::Cursor::new(Vec::new());
    bytes.write_all(name.as_bytes()).unwrap();
    sink(bytes.into_inner());
    let person = Person { name: source(), plan: String::new() };
    sink(&person);
    sink_debug(&person);
    sink_display(&person);
    sink(format!("{person}"));
    sink(format!("{person:?}"));
    sink(person.to_string());
    let person = Person { name: String::new(), plan: source() };
    sink_debug(&person);
    sink_display(&person);
    sink(person.to_string());
    let hidden = Hidden(source());
    sink_debug(&hidden);
    sink_display(&hidden);
    sink(format!("{hidden:?}"));
    sink(format!("{hidden}"));
    sink(hidden.to_string());
    let outer = Outer { inner: hidden, label: String::new() };
    sink_debug(&outer);
    sink(format!("{outer:?}"));
    sink(format!("{}", outer.inner));
    sink(&outer.label);
    let custom = Custom { name: String::new(), secret: source() };
    sink_debug(&custom);
    sink(&custom.secret);
    let custom = Custom { name: source(), secret: String::new() };
    sink_debug(&custom);
    sink(format!("{:#?}", custom));
    match low() {
        Ok(_) => {}
        Err(error) => {
            sink_display(&error);
            sink_debug(&error);
        }
    }
    if let Err(error) = middle() {
        sink_display(&error);
        sink(error.to_string());
    }
    if let Err(error) = high() {
        sink(format!("it failed: {error}"));
        sink(error.to_string());
        sink_debug(&error);
    }
    if let Err(error) = plain() {
        sink(error.to_string());
    }
    if let Err(error) = parse(&source()) {
        sink(error.to_string());
    }
    let lines = Lines(vec![source()]);
    sink(lines.to_string());
    sink(format!("{lines}"));
    sink(Some(source()).map(|text| format!("<{text}>")));
    sink(concat!("a", "b"));
    sink(format_args!("{}", source()));
    sink(["a".to_string(), source()].join("-"));
    sink("x".to_string() + &source() + "y");
    let debug: &dyn Debug = &source();
    sink_debug(debug);
    let display: Box<dyn Display> = Box::new(source());
    sink(display.to_string());
    sink(show(&source()));
    sink(show(&3));
    sink(describe(&Person { name: source(), plan: String::new() }));
    sink(describe(&Person { name: String::new(), plan: source() }));
    let boxed: Box<dyn Error> = source().into();
    sink(boxed.to_string());
    let boxed: Box<dyn Error + Send + Sync> = From::from(format!("x {}", source()));
    sink_display(&boxed);
    let io = std::io::Error::new(std::io::ErrorKind::Other, source());
    sink(io.to_string());
    let caught = std::panic::catch_unwind(|| source());
    sink(caught.unwrap());
    let wrapped = if choose() { Ok(1) } else { Err(Failure::Missing(source())) };
    sink(wrapped.map_err(|error| error.to_string()).err());
}

fn show<T: Display>(value: &T) -> String {
    format!("[{value}]")
}

fn describe(value: &impl ToString) -> String {
    value.to_string()
}
