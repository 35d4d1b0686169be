//! Access paths: where in the arguments or the result of a call something is.
//!
//! `return.await.0`, `argument[0].email`, `argument[1].parameter[0]`. The flow stage lays them over
//! its value trees; nothing here knows types.

use std::fmt;
use std::str::FromStr;

use crate::problem::Complaint;

/// A place in what a call takes or gives.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessPath {
    /// Which value of the call.
    pub root: AccessRoot,
    /// The way from there, outermost first.
    pub steps: Vec<AccessStep>,
}

/// The value an access path starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccessRoot {
    /// The result.
    Return,
    /// An argument, counted from 0; in a method, the receiver is 0.
    Argument(u16),
}

/// One step into a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccessStep {
    /// A named field; one that has the name of a step is written raw (`.r#key`).
    Field(String),
    /// A position of a tuple or tuple struct.
    Position(u16),
    /// A field (or position) of a variant.
    VariantField {
        /// The enum, as written: one segment or more.
        of: Vec<String>,
        /// The variant's name.
        variant: String,
        /// The field's name, or its position as text.
        field: String,
    },
    /// Any element of a sequence.
    Element,
    /// Any key of a map.
    Key,
    /// Any value of a map.
    Value,
    /// The output of a future.
    Await,
    /// A parameter of a callable, counted from 0.
    Parameter(u16),
    /// The result of a callable.
    Return,
}

impl AccessPath {
    /// All of one argument.
    pub fn argument(index: u16) -> Self {
        AccessPath { root: AccessRoot::Argument(index), steps: Vec::new() }
    }

    /// All of the result.
    pub fn result() -> Self {
        AccessPath { root: AccessRoot::Return, steps: Vec::new() }
    }

    /// Reads one access path.
    ///
    /// # Errors
    /// With what is wrong, and on a second line what to write.
    pub fn parse(text: &str) -> Result<Self, String> {
        parse(text).map_err(|complaint| complaint.to_string())
    }
}

impl FromStr for AccessPath {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        AccessPath::parse(text)
    }
}

fn parse(text: &str) -> Result<AccessPath, Complaint> {
    let mut parts = text.split('.');
    let first = parts.next().unwrap_or_default();
    let root = if first == "return" {
        AccessRoot::Return
    } else if let Some(index) = indexed(first, "argument")? {
        AccessRoot::Argument(index)
    } else {
        return Err(Complaint::new(format!("`{text}` is not an access path"))
            .help("start with `return` or `argument[0]`"));
    };
    let steps = parts.map(step).collect::<Result<_, _>>()?;
    Ok(AccessPath { root, steps })
}

fn step(text: &str) -> Result<AccessStep, Complaint> {
    Ok(match text {
        "" => return Err(Complaint::new("an access path has an empty step")),
        "element" => AccessStep::Element,
        "key" => AccessStep::Key,
        "value" => AccessStep::Value,
        "await" => AccessStep::Await,
        "return" => AccessStep::Return,
        _ if text.contains("::") => variant_field(text)?,
        _ if text.bytes().all(|byte| byte.is_ascii_digit()) => AccessStep::Position(number(text)?),
        _ => match indexed(text, "parameter")? {
            Some(index) => AccessStep::Parameter(index),
            None => AccessStep::Field(name(text)?),
        },
    })
}

fn variant_field(text: &str) -> Result<AccessStep, Complaint> {
    let mut segments: Vec<String> = text
        .split("::")
        .map(|part| if part.bytes().all(|b| b.is_ascii_digit()) { Ok(part.to_owned()) } else { name(part) })
        .collect::<Result<_, _>>()?;
    match (segments.pop(), segments.pop()) {
        (Some(field), Some(variant)) if !segments.is_empty() && !field.is_empty() => {
            Ok(AccessStep::VariantField { of: segments, variant, field })
        }
        _ => Err(Complaint::new(format!("`{text}` does not name a field of a variant"))
            .help("write `.Enum::Variant::field`")),
    }
}

/// The index of `word[3]`; `None` where the text is not `word[..` at all.
fn indexed(text: &str, word: &str) -> Result<Option<u16>, Complaint> {
    let Some(rest) = text.strip_prefix(word).and_then(|rest| rest.strip_prefix('[')) else {
        return Ok(None);
    };
    match rest.strip_suffix(']') {
        Some(digits) => number(digits).map(Some),
        None => Err(Complaint::new(format!("`{text}` lacks its `]`"))),
    }
}

fn number(digits: &str) -> Result<u16, Complaint> {
    digits.parse().map_err(|_| Complaint::new(format!("`{digits}` is not a number from 0 to 65535")))
}

fn name(text: &str) -> Result<String, Complaint> {
    let plain = text.strip_prefix("r#").unwrap_or(text);
    let mut characters = plain.chars();
    let starts = characters.next().is_some_and(|first| first.is_alphabetic() || first == '_');
    if starts && characters.all(|c| c.is_alphanumeric() || c == '_') {
        Ok(plain.to_owned())
    } else {
        Err(Complaint::new(format!("`{text}` is not a step of an access path")).help(
            "steps are `.field`, `.0`, `.Enum::Variant::field`, `.element`, `.key`, `.value`, `.await`, \
             `.parameter[0]`, `.return`",
        ))
    }
}

impl fmt::Display for AccessPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.root {
            AccessRoot::Return => out.write_str("return")?,
            AccessRoot::Argument(index) => write!(out, "argument[{index}]")?,
        }
        self.steps.iter().try_for_each(|step| write!(out, ".{step}"))
    }
}

impl fmt::Display for AccessStep {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AccessStep::Field(name)
                if matches!(name.as_str(), "element" | "key" | "value" | "await" | "return") =>
            {
                write!(out, "r#{name}")
            }
            AccessStep::Field(name) => out.write_str(name),
            AccessStep::Position(index) => write!(out, "{index}"),
            AccessStep::VariantField { of, variant, field } => {
                write!(out, "{}::{variant}::{field}", of.join("::"))
            }
            AccessStep::Element => out.write_str("element"),
            AccessStep::Key => out.write_str("key"),
            AccessStep::Value => out.write_str("value"),
            AccessStep::Await => out.write_str("await"),
            AccessStep::Parameter(index) => write!(out, "parameter[{index}]"),
            AccessStep::Return => out.write_str("return"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_the_format_is_read_and_written_back() {
        for text in [
            "return",
            "argument[0]",
            "argument[12].email",
            "return.await.0",
            "argument[0].Enum::Variant::field",
            "return.Option::Some::0",
            "argument[0].element",
            "argument[0].key",
            "return.value.r#value",
            "argument[1].parameter[0]",
            "argument[1].return",
        ] {
            let path = AccessPath::parse(text).unwrap();
            assert_eq!(path.to_string(), text);
        }
        let path = AccessPath::parse("argument[1].parameter[2].name").unwrap();
        assert_eq!(path.root, AccessRoot::Argument(1));
        assert_eq!(path.steps, [AccessStep::Parameter(2), AccessStep::Field("name".into())]);
    }

    #[test]
    fn wrong_forms_say_what_to_write() {
        for (text, message) in [
            ("result", "`result` is not an access path"),
            ("", "`` is not an access path"),
            ("argument[x]", "`x` is not a number from 0 to 65535"),
            ("argument[70000]", "`70000` is not a number from 0 to 65535"),
            ("argument[0", "`argument[0` lacks its `]`"),
            ("return..x", "an access path has an empty step"),
            ("return.a b", "`a b` is not a step of an access path"),
            ("return.Some::0", "`Some::0` does not name a field of a variant"),
        ] {
            let error = AccessPath::parse(text).unwrap_err();
            assert_eq!(error.lines().next(), Some(message), "{text}");
        }
    }
}
