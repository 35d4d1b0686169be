//! Programs made by chance: the same for the same seed.
//!
//! A program has variables of a few types, functions over them, and statements that move values between their parts. All
//! that is read is cloned, so what is generated compiles. Sources and sinks stand on lines of their own.

use super::program::Case;
use std::fmt::Write as _;

/// The program of a seed.
pub(super) fn program(seed: u64) -> Case {
    let mut writer = Writer::new(seed);
    let functions: Vec<Function> = (0..writer.below(4)).map(|number| writer.function(number)).collect();
    writer.functions = functions;
    writer.text += "\npub fn run() {\n";
    writer.choices = CHOICES - CHOICES_OF_CALL * u32::try_from(writer.functions.len()).unwrap_or(0);
    writer.indent = 1;
    writer.source();
    writer.body(6);
    // Every function is called, or what it does would not happen.
    for at in 0..writer.functions.len() {
        writer.call(at);
        writer.body(2);
    }
    writer.body(4);
    for (name, _) in writer.variables.clone() {
        writer.line(&format!("sink(&{name});"));
    }
    writer.close();
    Case { name: format!("seed_{seed}"), text: format!("{PRELUDE}{}", writer.text) }
}

/// At most so many decisions are taken on one way through a program: all their outcomes are run.
const CHOICES: u32 = 10;
/// .. and of these so many in a function.
const CHOICES_OF_CALL: u32 = 2;
/// Blocks are nested so deep.
const DEPTH: usize = 3;

const PRELUDE: &str = r#"use crate::runtime::{choose, sink, source};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

#[derive(Clone, Debug, Default)]
struct Pair {
    a: String,
    b: String,
}

#[derive(Clone, Debug)]
enum Shape {
    Empty,
    One(String),
    Two { left: String, right: Pair },
}

trait Give {
    fn give(&self) -> String;
}

impl Give for Pair {
    fn give(&self) -> String {
        self.a.clone()
    }
}

impl Give for String {
    fn give(&self) -> String {
        self.clone()
    }
}

fn same<T>(value: T) -> T {
    value
}

fn first<A, B>(first: A, _second: B) -> A {
    first
}

fn given(value: &dyn Give) -> String {
    value.give()
}

fn apply(f: impl Fn(String) -> String, text: String) -> String {
    f(text)
}

fn generic<T: Give>(value: &T) -> String {
    value.give()
}

trait Fill {
    fn fill(&mut self, text: String);
}

impl Fill for Pair {
    fn fill(&mut self, text: String) {
        self.b = text;
    }
}

impl Fill for String {
    fn fill(&mut self, text: String) {
        self.push_str(&text);
    }
}

impl<T: Fill> Fill for Option<T> {
    fn fill(&mut self, text: String) {
        if let Some(inside) = self {
            inside.fill(text);
        }
    }
}

fn fill_all(values: &mut [&mut dyn Fill], text: &str) {
    for value in values {
        value.fill(text.to_owned());
    }
}

fn fill<T: Fill>(value: &mut T, text: String) {
    value.fill(text);
}

fn read(cell: &Rc<RefCell<String>>) -> String {
    cell.borrow().clone()
}

fn put(cell: &Rc<RefCell<String>>, text: String) {
    let other = Rc::clone(cell);
    *other.borrow_mut() = text;
}

struct Holder<'a> {
    text: &'a mut String,
}

impl Holder<'_> {
    fn hold(&mut self, text: &str) {
        *self.text = text.to_owned();
    }
}

impl From<Pair> for Shape {
    fn from(pair: Pair) -> Self {
        Shape::One(pair.b)
    }
}

fn parts(result: &Result<String, String>) -> Result<Pair, String> {
    let a = result.clone()?;
    Ok(Pair { a, b: String::new() })
}
"#;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Type {
    Text,
    Pair,
    Tuple,
    Maybe,
    List,
    Result,
    Shape,
    Cell,
    Map,
}

impl Type {
    const ALL: [Self; 9] = [
        Self::Text,
        Self::Pair,
        Self::Tuple,
        Self::Maybe,
        Self::List,
        Self::Result,
        Self::Shape,
        Self::Cell,
        Self::Map,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Text => "String",
            Self::Pair => "Pair",
            Self::Tuple => "(String, Pair)",
            Self::Maybe => "Option<String>",
            Self::List => "Vec<String>",
            Self::Result => "Result<String, String>",
            Self::Shape => "Shape",
            Self::Cell => "Rc<RefCell<String>>",
            Self::Map => "BTreeMap<String, String>",
        }
    }
}

struct Function {
    name: String,
    parameters: Vec<Type>,
    /// What is behind the `&mut` that comes last.
    written: Type,
    output: Type,
}

struct Writer {
    state: u64,
    text: String,
    indent: usize,
    variables: Vec<(String, Type)>,
    functions: Vec<Function>,
    next: u32,
    choices: u32,
    depth: usize,
}

impl Writer {
    fn new(seed: u64) -> Self {
        Self {
            state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
            text: String::new(),
            indent: 0,
            variables: Vec::new(),
            functions: Vec::new(),
            next: 0,
            choices: 0,
            depth: 0,
        }
    }

    /// A number below another, by xorshift.
    fn below(&mut self, bound: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from((self.state >> 11) % bound.max(1) as u64).unwrap_or(0)
    }

    fn line(&mut self, text: &str) {
        let _ = writeln!(self.text, "{:width$}{text}", "", width = self.indent * 4);
    }

    fn close(&mut self) {
        self.indent -= 1;
        self.line("}");
    }

    fn name(&mut self, letter: char) -> String {
        self.next += 1;
        format!("{letter}{}", self.next)
    }

    fn any_type(&mut self) -> Type {
        Type::ALL[self.below(Type::ALL.len())]
    }

    fn function(&mut self, number: usize) -> Function {
        let parameters: Vec<Type> = (0..1 + self.below(2)).map(|_| self.any_type()).collect();
        let (written, output) = (self.any_type(), self.any_type());
        let name = format!("f{number}");
        let mut list = String::new();
        self.variables.clear();
        for ty in &parameters {
            let parameter = self.name('p');
            let _ = write!(list, "mut {parameter}: {}, ", ty.name());
            self.variables.push((parameter, *ty));
        }
        self.line(&format!("\nfn {name}({list}out: &mut {}) -> {} {{", written.name(), output.name()));
        self.indent += 1;
        self.choices = CHOICES_OF_CALL;
        if self.below(2) == 0 {
            self.source();
        }
        self.body(4);
        let value = self.value(written);
        self.line(&format!("*out = {value};"));
        let value = self.value(output);
        self.line(&value);
        self.close();
        self.variables.clear();
        Function { name, parameters, written, output }
    }

    fn body(&mut self, length: usize) {
        for _ in 0..length {
            self.statement();
        }
    }

    /// The statements of a block; its variables end with it.
    fn block(&mut self, length: usize) {
        let known = self.variables.len();
        self.depth += 1;
        self.indent += 1;
        self.body(length);
        self.indent -= 1;
        self.depth -= 1;
        self.variables.truncate(known);
    }

    fn decides(&mut self) -> bool {
        let may = self.choices > 0;
        self.choices = self.choices.saturating_sub(1);
        may
    }

    fn statement(&mut self) {
        match self.below(20) {
            0..3 => self.source(),
            3..6 => self.declaration(),
            6..9 => self.sink(),
            9..12 => {
                let (place, value) = (self.place(), self.value(Type::Text));
                // What is read of a cell is given back before it is written.
                let text = self.name('v');
                self.line(&format!("let {text} = {value};"));
                self.line(&format!("{place} = {text};"));
            }
            12 => self.reference(),
            13 => self.exchange(),
            14 if self.depth < DEPTH && self.decides() => {
                self.line("if choose() {");
                self.block(3);
                self.line("} else {");
                self.block(2);
                self.line("}");
            }
            15 if self.depth < DEPTH => {
                // What is decided in a loop is decided twice.
                let choices = std::mem::replace(&mut self.choices, 0);
                self.line("for _ in 0..3 {");
                self.block(3);
                self.line("}");
                self.choices = choices;
            }
            16 => self.closure(),
            17 if !self.functions.is_empty() && self.choices >= CHOICES_OF_CALL => {
                let at = self.below(self.functions.len());
                self.call(at);
            }
            17 | 18 => self.filling(),
            _ => self.collection(),
        }
    }

    fn declaration(&mut self) {
        let ty = self.any_type();
        let value = self.value(ty);
        let name = self.name('x');
        self.line(&format!("let mut {name}: {} = {value};", ty.name()));
        self.variables.push((name, ty));
    }

    fn sink(&mut self) {
        if self.variables.is_empty() {
            return;
        }
        let at = self.below(self.variables.len());
        let (name, ty) = self.variables[at].clone();
        let value = match (ty, self.below(3)) {
            (Type::Pair, 0) => format!("{name}.a"),
            (Type::Pair, 1) => format!("{name}.b"),
            (Type::Tuple, 0) => format!("{name}.0"),
            (Type::Tuple, 1) => format!("{name}.1.b"),
            (Type::Maybe, 0) => format!("{name}.clone().map(|text| text + \"!\")"),
            (Type::Result, 0) => format!("{name}.clone().ok()"),
            (Type::Result, 1) => format!("{name}.clone().err()"),
            (Type::List, 0) => format!("{name}.iter().map(|text| text.as_str()).collect::<Vec<_>>()"),
            (Type::Cell, _) => format!("{name}.borrow()"),
            (Type::Map, 0) => format!("{name}.keys().collect::<Vec<_>>()"),
            (Type::Map, 1) => format!("{name}.values().collect::<Vec<_>>()"),
            _ => name,
        };
        self.line(&format!("sink(&{value});"));
    }

    /// A place that holds a text.
    fn place(&mut self) -> String {
        let holds_text: Vec<String> = self
            .variables
            .iter()
            .flat_map(|(name, ty)| match ty {
                Type::Text => vec![name.clone()],
                Type::Pair => vec![format!("{name}.a"), format!("{name}.b")],
                Type::Tuple => vec![format!("{name}.0"), format!("{name}.1.a"), format!("{name}.1.b")],
                Type::Cell => vec![format!("*{name}.borrow_mut()")],
                _ => Vec::new(),
            })
            .collect();
        if holds_text.is_empty() {
            let name = self.name('t');
            self.line(&format!("let mut {name} = String::new();"));
            self.variables.push((name.clone(), Type::Text));
            return name;
        }
        holds_text[self.below(holds_text.len())].clone()
    }

    fn reference(&mut self) {
        let (one, other) = (self.place(), self.place());
        let value = self.value(Type::Text);
        let text = self.name('v');
        self.line(&format!("let {text} = {value};"));
        let reference = self.name('r');
        if one != other && !one.starts_with('*') && !other.starts_with('*') && self.decides() {
            self.line(&format!("let {reference} = if choose() {{ &mut {one} }} else {{ &mut {other} }};"));
        } else {
            let target = one.trim_start_matches('*');
            let of_cell = if one.starts_with('*') { "&mut *" } else { "&mut " };
            if one.starts_with('*') {
                let guard = self.name('g');
                self.line(&format!("let mut {guard} = {target};"));
                self.line(&format!("let {reference} = {of_cell}{guard};"));
                self.line(&format!("*{reference} = {text};"));
                self.line(&format!("drop({guard});"));
                return;
            }
            self.line(&format!("let {reference} = {of_cell}{target};"));
        }
        let line = match self.below(2) {
            0 => format!("*{reference} = {text};"),
            _ => format!("{reference}.push_str(&{text});"),
        };
        self.line(&line);
    }

    fn exchange(&mut self) {
        let (one, other) = (self.place(), self.place());
        let name = self.name('t');
        if one.starts_with('*') || other.starts_with('*') || one == other {
            self.line(&format!("let mut {name} = std::mem::take(&mut {one});"));
            self.variables.push((name, Type::Text));
            return;
        }
        match self.below(3) {
            0 => self.line(&format!("std::mem::swap(&mut {one}, &mut {other});")),
            1 => self.line(&format!("({one}, {other}) = ({other}.clone(), {one}.clone());")),
            _ => {
                self.line(&format!("let mut {name} = std::mem::replace(&mut {one}, {other}.clone());"));
                self.variables.push((name, Type::Text));
            }
        }
    }

    fn closure(&mut self) {
        let place = self.place();
        let (name, value) = (self.name('c'), self.value(Type::Text));
        match self.below(2) {
            0 => {
                let text = self.name('v');
                self.line(&format!("let {text} = {value};"));
                self.line(&format!("let mut {name} = |text: String| {place} = text;"));
                self.line(&format!("{name}({text});"));
            }
            _ => {
                let captured = self.name('v');
                self.line(&format!("let {captured} = {value};"));
                self.line(&format!("let {name} = move || {captured}.clone();"));
                self.line(&format!("{place} = {name}();"));
            }
        }
    }

    /// A write by a function of the prelude.
    fn filling(&mut self) {
        let value = self.value(Type::Text);
        let text = self.name('v');
        let ty = [Type::Text, Type::Pair, Type::Maybe, Type::Cell][self.below(4)];
        let Some(name) = self.variable(ty) else { return self.declaration() };
        self.line(&format!("let {text} = {value};"));
        let line = match (ty, self.below(3)) {
            (Type::Cell, _) => format!("put(&{name}, {text});"),
            (Type::Text, 0) => format!("Holder {{ text: &mut {name} }}.hold(&{text});"),
            (Type::Text | Type::Pair, 1) => format!("fill_all(&mut [&mut {name}], &{text});"),
            _ => format!("fill(&mut {name}, {text});"),
        };
        self.line(&line);
    }

    fn source(&mut self) {
        let name = self.name('s');
        self.line(&format!("let mut {name} = source();"));
        self.variables.push((name, Type::Text));
    }

    fn call(&mut self, at: usize) {
        let Function { name, parameters, written, output } = &self.functions[at];
        let (name, parameters, written, output) = (name.clone(), parameters.clone(), *written, *output);
        self.choices = self.choices.saturating_sub(CHOICES_OF_CALL);
        let (out, result) = (self.name('o'), self.name('x'));
        let start = self.value(written);
        self.line(&format!("let mut {out}: {} = {start};", written.name()));
        let arguments: Vec<String> = parameters.iter().map(|ty| self.value(*ty)).collect();
        self.line(&format!("let mut {result} = {name}({}, &mut {out});", arguments.join(", ")));
        self.variables.push((out, written));
        self.variables.push((result, output));
    }

    fn collection(&mut self) {
        let found: Vec<(String, Type)> = self
            .variables
            .iter()
            .filter(|(_, ty)| matches!(ty, Type::List | Type::Maybe | Type::Map | Type::Shape | Type::Result))
            .cloned()
            .collect();
        if found.is_empty() {
            return self.declaration();
        }
        let (name, ty) = found[self.below(found.len())].clone();
        let value = self.value(Type::Text);
        let text = self.name('v');
        self.line(&format!("let {text} = {value};"));
        let line = match (ty, self.below(3)) {
            (Type::List, 0) => format!("{name}.push({text});"),
            (Type::List, 1) => format!("if let Some(last) = {name}.last_mut() {{ *last = {text}; }}"),
            (Type::List, _) => format!("for each in &mut {name} {{ each.push_str(&{text}); }}"),
            (Type::Maybe, 0) => format!("if let Some(inside) = &mut {name} {{ *inside = {text}; }}"),
            (Type::Maybe, 1) => format!("{name} = {name}.take().or(Some({text}));"),
            (Type::Maybe, _) => format!("{name}.get_or_insert_with(String::new).push_str(&{text});"),
            (Type::Map, 0) => format!("{name}.insert(String::from(\"k\"), {text});"),
            (Type::Map, 1) => format!("{name}.entry({text}).or_default().push('!');"),
            (Type::Map, _) => format!("for value in {name}.values_mut() {{ value.push_str(&{text}); }}"),
            (Type::Shape, 0) => format!("if let Shape::One(inside) = &mut {name} {{ *inside = {text}; }}"),
            (Type::Shape, _) => {
                format!("if let Shape::Two {{ right, .. }} = &mut {name} {{ right.b = {text}; }}")
            }
            _ => format!("{name} = {name}.clone().and_then(|_| Ok({text}));"),
        };
        self.line(&line);
    }

    /// A variable of a type, if there is one.
    fn variable(&mut self, ty: Type) -> Option<String> {
        let found: Vec<String> =
            self.variables.iter().filter(|(_, other)| *other == ty).map(|(name, _)| name.clone()).collect();
        (!found.is_empty()).then(|| found[self.below(found.len())].clone())
    }

    /// An expression of a type, that moves nothing.
    fn value(&mut self, ty: Type) -> String {
        if let Some(name) = self.variable(ty).filter(|_| ty != Type::Text || self.depth > 6)
            && self.below(2) == 0
        {
            return match ty {
                // Another handle to the same memory, or memory of its own.
                Type::Cell if self.below(2) == 0 => format!("Rc::new(RefCell::new(read(&{name})))"),
                _ => format!("{name}.clone()"),
            };
        }
        match ty {
            Type::Text => self.text_value(0),
            Type::Pair => {
                let (a, b) = (self.text_value(1), self.text_value(1));
                match self.variable(Type::Pair) {
                    Some(base) if self.below(2) == 0 => format!("Pair {{ a: {a}, ..{base}.clone() }}"),
                    _ => format!("Pair {{ a: {a}, b: {b} }}"),
                }
            }
            Type::Tuple => {
                let (text, pair) = (self.text_value(1), self.value(Type::Pair));
                format!("({text}, {pair})")
            }
            Type::Maybe => match self.below(4) {
                0 => "None".to_owned(),
                1 => match self.variable(Type::List) {
                    Some(list) => format!("{list}.clone().pop()"),
                    None => "None".to_owned(),
                },
                _ => format!("Some({})", self.text_value(1)),
            },
            Type::List => match self.below(3) {
                0 => "Vec::new()".to_owned(),
                1 => match self.variable(Type::Map) {
                    Some(map) => format!("{map}.clone().into_values().collect()"),
                    None => "Vec::new()".to_owned(),
                },
                _ => {
                    let (one, other) = (self.text_value(1), self.text_value(1));
                    format!("vec![{one}, {other}]")
                }
            },
            Type::Result => match self.below(2) {
                0 => format!("Ok({})", self.text_value(1)),
                _ => format!("Err({})", self.text_value(1)),
            },
            Type::Shape => match self.below(5) {
                2 => format!("{}.into()", self.value(Type::Pair)),
                0 => "Shape::Empty".to_owned(),
                1 => format!("Shape::One({})", self.text_value(1)),
                _ => {
                    let (left, right) = (self.text_value(1), self.value(Type::Pair));
                    format!("Shape::Two {{ left: {left}, right: {right} }}")
                }
            },
            Type::Cell => format!("Rc::new(RefCell::new({}))", self.text_value(1)),
            Type::Map => {
                let (key, value) = (self.text_value(1), self.text_value(1));
                format!("BTreeMap::from([({key}, {value})])")
            }
        }
    }

    fn text_value(&mut self, depth: u32) -> String {
        let way = if depth > 2 { self.below(9) } else { self.below(24) };
        let of = |found: Option<String>, how: &str| found.map(|name| how.replace('$', &name));
        let simple = match way {
            0 => None,
            1..4 => of(self.variable(Type::Text), "$.clone()"),
            4 => {
                of(self.variable(Type::Pair), if self.below(2) == 0 { "$.a.clone()" } else { "$.b.clone()" })
            }
            5 => of(self.variable(Type::Tuple), "$.1.a.clone()"),
            6 => of(self.variable(Type::Maybe), "$.clone().unwrap_or_default()"),
            7 => of(self.variable(Type::Cell), "read(&$)"),
            8 => of(self.variable(Type::List), "$.iter().cloned().collect::<String>()"),
            9 => of(self.variable(Type::Map), "$.values().next().cloned().unwrap_or_default()"),
            10 => of(
                self.variable(Type::Shape),
                "match &$ { Shape::Empty => String::new(), Shape::One(one) => one.clone(), \
                 Shape::Two { left, .. } => left.clone() }",
            ),
            11 => of(self.variable(Type::Result), "$.clone().unwrap_or_else(|error| error)"),
            12 => of(self.variable(Type::Result), "$.clone().unwrap_or_default()"),
            13 => of(self.variable(Type::Pair), "given(&$)"),
            14 => {
                let (one, other) = (self.text_value(depth + 1), self.text_value(depth + 1));
                Some(format!("format!(\"{{}}-{{}}\", {one}, {other})"))
            }
            15 => Some(format!("same({})", self.text_value(depth + 1))),
            16 => {
                let (one, other) = (self.text_value(depth + 1), self.text_value(depth + 1));
                Some(format!("first({one}, {other})"))
            }
            17 => Some(format!("apply(|text| text + \"!\", {})", self.text_value(depth + 1))),
            18 => of(self.variable(Type::Pair), "generic(&$)"),
            19 => of(
                self.variable(Type::Pair),
                "parts(&Ok($.a.clone())).map(|pair| pair.b).unwrap_or_default()",
            ),
            20 => of(self.variable(Type::Result), "parts(&$).unwrap_or_default().a"),
            21 => of(
                self.variable(Type::Pair),
                "match Shape::from($.clone()) { Shape::One(one) => one, _ => String::new() }",
            ),
            22 if self.decides() => {
                let (one, other) = (self.text_value(depth + 1), self.text_value(depth + 1));
                Some(format!("if choose() {{ {one} }} else {{ {other} }}"))
            }
            _ => {
                let (one, other) = (self.text_value(depth + 1), self.text_value(depth + 1));
                Some(format!("{{ let inner = ({one}, {other}); inner.1 }}"))
            }
        };
        let text = |writer: &mut Self| of(writer.variable(Type::Text), "$.clone()");
        let simple = simple.or_else(|| if self.below(3) > 0 { text(self) } else { None });
        simple.unwrap_or_else(|| "String::new()".to_owned())
    }
}
