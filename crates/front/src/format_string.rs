//! Format strings: their placeholders, and the arguments or captured variables that they print.

use privet_ir::{Expr, ExprId, FormatArgument, FormatTrait, Segment, Symbol};

use crate::literal::{Pieces, body};
use crate::parser::Parser;
use crate::reading::Found;

/// What a placeholder or count names.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Argument {
    /// `{}`: the next positional one.
    Next,
    /// `{0}`
    Position(usize),
    /// `{name}`: where in the literal's text the name is.
    Name(String, std::ops::Range<usize>),
}

/// `{argument:spec}`
#[derive(Clone, PartialEq, Eq, Debug)]
struct Placeholder {
    argument: Argument,
    format: FormatTrait,
    /// `width$` and `.precision$`.
    counts: Vec<Argument>,
    /// Whether `.*` takes a positional argument first.
    takes_precision: bool,
}

impl Parser<'_> {
    /// What the placeholders of the template print; the arguments printed are marked.
    pub(crate) fn placeholders(&mut self, template: usize, found: &mut Found) -> Box<[FormatArgument]> {
        let literal = found.starts[template];
        let after = &found.arguments[template + 1..];
        let of = |is_named: bool| {
            let first = template + 1;
            after
                .iter()
                .enumerate()
                .filter(move |(_, argument)| argument.sigil.is_none() && argument.name.is_some() == is_named)
                .map(move |(index, _)| first + index)
        };
        // A position may also mean a named argument: those come last.
        let positions: Vec<usize> = of(false).chain(of(true)).collect();
        let mut next = 0;
        let mut formatted = Vec::new();
        for placeholder in scan(self.text_of(literal)) {
            // A width is to be seen as well: in the number of spaces.
            let precision = placeholder.takes_precision.then_some(&Argument::Next);
            let counts =
                precision.into_iter().chain(&placeholder.counts).map(|count| (count, FormatTrait::Numeric));
            for (argument, format) in counts.chain([(&placeholder.argument, placeholder.format)]) {
                formatted.extend(self.print(argument, format, literal, &positions, &mut next, found));
            }
        }
        formatted.into()
    }

    /// The argument that is printed.
    fn print(
        &mut self,
        argument: &Argument,
        format: FormatTrait,
        literal: usize,
        positions: &[usize],
        next: &mut usize,
        found: &mut Found,
    ) -> Option<FormatArgument> {
        let index = match argument {
            Argument::Next => {
                *next += 1;
                positions.get(*next - 1).copied()
            }
            Argument::Position(position) => positions.get(*position).copied(),
            Argument::Name(name, range) => {
                let named = positions
                    .iter()
                    .copied()
                    .find(|&index| found.arguments[index].name.is_some_and(|symbol| symbol == name.as_str()));
                if named.is_none() {
                    return Some(self.capture(name, range.clone(), literal, format));
                }
                named
            }
        }?;
        found.arguments[index].is_formatted = true;
        let argument = &found.arguments[index];
        Some(FormatArgument { value: argument.value, format, span: self.tree.expr_span(argument.value) })
    }

    /// A variable that the format string names itself.
    fn capture(
        &mut self,
        name: &str,
        range: std::ops::Range<usize>,
        literal: usize,
        format: FormatTrait,
    ) -> FormatArgument {
        let span = self.place_within(literal, range.start as u32, range.end as u32);
        let name = Symbol::new(name.strip_prefix("r#").unwrap_or(name));
        let path = self.tree.alloc_path(false, None, [Segment { name, span, arguments: None }]);
        let value: ExprId = self.tree.alloc_expr(Expr::Path(path), span);
        FormatArgument { value, format, span }
    }
}

/// The placeholders of a string literal as written.
fn scan(literal: &str) -> Vec<Placeholder> {
    let body = body(literal);
    let content = &literal[body.range.clone()];
    let base = body.range.start;
    // Each character of the value with the place where it is written.
    let characters: Vec<(char, usize)> = if body.is_raw {
        content.char_indices().map(|(offset, character)| (character, base + offset)).collect()
    } else {
        Pieces::new(content)
            .filter_map(|piece| piece.character.map(|character| (character, base + piece.offset)))
            .collect()
    };
    let mut placeholders = Vec::new();
    let mut rest = &characters[..];
    while let Some(((character, _), tail)) = rest.split_first() {
        rest = tail;
        if *character != '{' {
            continue;
        }
        if let Some((('{', _), tail)) = rest.split_first() {
            rest = tail;
            continue;
        }
        let Some(close) = rest.iter().position(|(character, _)| *character == '}') else { break };
        placeholders.push(placeholder(&rest[..close], rest[close].1));
        rest = &rest[close + 1..];
    }
    placeholders
}

/// What is between the braces, which end at the byte `end` of the literal.
fn placeholder(content: &[(char, usize)], end: usize) -> Placeholder {
    let colon = content.iter().position(|(character, _)| *character == ':').unwrap_or(content.len());
    let argument = argument(&content[..colon], content.get(colon).map_or(end, |(_, offset)| *offset));
    let spec = content.get(colon + 1..).unwrap_or_default();
    let text: String = spec.iter().map(|(character, _)| *character).collect();
    let text = text.trim_end();
    let format = if text.ends_with('?') {
        FormatTrait::Debug
    } else if text.ends_with('p') {
        FormatTrait::Pointer
    } else if text.ends_with(['x', 'X', 'o', 'b', 'e', 'E']) && !is_fill(text) {
        FormatTrait::Numeric
    } else {
        FormatTrait::Display
    };
    let mut counts = Vec::new();
    for (index, (character, offset)) in spec.iter().enumerate() {
        if *character == '$' {
            let is_name = |character: char| character.is_alphanumeric() || character == '_';
            let start = spec[..index].iter().rposition(|(character, _)| !is_name(*character));
            counts.push(self::argument(&spec[start.map_or(0, |start| start + 1)..index], *offset));
        }
    }
    Placeholder { argument, format, counts, takes_precision: text.contains(".*") }
}

/// Whether a spec is nothing but a fill character and an alignment, or one sign.
fn is_fill(spec: &str) -> bool {
    spec.ends_with(['<', '>', '^'])
}

fn argument(content: &[(char, usize)], end: usize) -> Argument {
    let trimmed = content.iter().position(|(character, _)| !character.is_whitespace());
    let Some(first) = trimmed else { return Argument::Next };
    let last = content.iter().rposition(|(character, _)| !character.is_whitespace()).unwrap_or(first);
    let name: String = content[first..=last].iter().map(|(character, _)| *character).collect();
    if let Ok(position) = name.parse() {
        return Argument::Position(position);
    }
    let end = content.get(last + 1).map_or(end, |(_, offset)| *offset);
    Argument::Name(name, content[first].1..end)
}

#[cfg(test)]
mod tests {
    use super::{Argument, scan};
    use privet_ir::FormatTrait;

    fn names(literal: &str) -> Vec<(String, FormatTrait)> {
        scan(literal)
            .into_iter()
            .map(|placeholder| match placeholder.argument {
                Argument::Next => (String::new(), placeholder.format),
                Argument::Position(position) => (position.to_string(), placeholder.format),
                Argument::Name(name, range) => {
                    assert_eq!(&literal[range], name);
                    (name, placeholder.format)
                }
            })
            .collect()
    }

    #[test]
    fn placeholders_have_an_argument_and_a_trait() {
        use FormatTrait::{Debug, Display, Numeric, Pointer};
        let found = names(r#""{} {0:?} {{no}} {name:>width$} {:#x} {x:p} { spaced } {:x?} {:e<9}""#);
        let expected = [
            ("", Display),
            ("0", Debug),
            ("name", Display),
            ("", Numeric),
            ("x", Pointer),
            ("spaced", Display),
            ("", Debug),
            ("", Display),
        ];
        assert_eq!(found, expected.map(|(name, format)| (name.to_owned(), format)));
    }

    #[test]
    fn escapes_do_not_shift_a_capture() {
        assert_eq!(names("\"\\n\\u{1F600}\\x41\\\n   {email}\"").len(), 1);
        assert_eq!(names("r#\"\\n\"{email:?}\"#"), [("email".to_owned(), FormatTrait::Debug)]);
        assert_eq!(names("\"é{größe}\""), [("größe".to_owned(), FormatTrait::Display)]);
    }

    #[test]
    fn counts_are_arguments_too() {
        let found = scan("\"{:.*} {:w$.1$}\"");
        assert!(found[0].takes_precision);
        assert_eq!(found[1].counts.len(), 2);
        assert_eq!(found[1].counts[1], Argument::Position(1));
    }
}
