//! Trait objects, default methods, operators, Drop, From/Into, Deref, Index.
use crate::runtime::{choose, sink, source};
use std::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Neg, Not};

trait Named {
    fn name(&self) -> String;
    fn greeting(&self) -> String {
        format!("hello {}", self.name())
    }
    fn fixed(&self) -> String {
        String::from("fixed")
    }
}

struct Person(String);
struct Robot(String);

impl Named for Person {
    fn name(&self) -> String {
        self.0.clone()
    }
}

impl Named for Robot {
    fn name(&self) -> String {
        String::from("robot")
    }
    fn fixed(&self) -> String {
        self.0.clone()
    }
}

fn generic<N: Named>(value: &N) -> String {
    value.name()
}

fn dynamic(value: &dyn Named) -> String {
    value.greeting()
}

fn boxes() -> Vec<Box<dyn Named>> {
    vec![Box::new(Person(source())), Box::new(Robot(String::new()))]
}

#[derive(Debug, Clone)]
struct Text(String);

impl Add for Text {
    type Output = Text;
    fn add(self, other: Text) -> Text {
        Text(self.0 + &other.0)
    }
}

impl AddAssign<&str> for Text {
    fn add_assign(&mut self, other: &str) {
        self.0.push_str(other);
    }
}

impl Not for Text {
    type Output = String;
    fn not(self) -> String {
        self.0
    }
}

impl Neg for Text {
    type Output = String;
    fn neg(self) -> String {
        String::from("neg")
    }
}

#[derive(Debug, Default)]
struct Table {
    rows: Vec<String>,
    title: String,
}

impl Index<usize> for Table {
    type Output = String;
    fn index(&self, at: usize) -> &String {
        &self.rows[at]
    }
}

impl IndexMut<usize> for Table {
    fn index_mut(&mut self, at: usize) -> &mut String {
        &mut self.rows[at]
    }
}

struct Guard {
    inside: String,
    plain: String,
}

impl Deref for Guard {
    type Target = String;
    fn deref(&self) -> &String {
        &self.inside
    }
}

impl DerefMut for Guard {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.inside
    }
}

struct Dropped(String);

impl Drop for Dropped {
    fn drop(&mut self) {
        sink(&self.0);
    }
}

struct Mail {
    address: String,
    subject: String,
}

impl From<(String, String)> for Mail {
    fn from((address, subject): (String, String)) -> Self {
        Mail { address, subject }
    }
}

impl From<Mail> for String {
    fn from(mail: Mail) -> String {
        mail.subject
    }
}

impl std::str::FromStr for Text {
    type Err = ();
    fn from_str(text: &str) -> Result<Text, ()> {
        Ok(Text(text.to_string()))
    }
}

trait Shape {
    type Side;
    const NAME: &'static str;
    fn side(self) -> Self::Side;
}

impl Shape for Person {
    type Side = Vec<String>;
    const NAME: &'static str = "person";
    fn side(self) -> Vec<String> {
        vec![self.0]
    }
}

fn sides<S: Shape>(shape: S) -> S::Side {
    shape.side()
}

trait Extra {
    fn doubled(&self) -> String;
}

impl Extra for String {
    fn doubled(&self) -> String {
        format!("{self}{self}")
    }
}

impl<T: Named> Named for Option<T> {
    fn name(&self) -> String {
        self.as_ref().map(|inner| inner.name()).unwrap_or_default()
    }
}

pub fn run() {
    sink(generic(&Person(source())));
    sink(generic(&Robot(source())));
    sink(dynamic(&Person(source())));
    for each in boxes() {
        sink(each.greeting());
        sink(each.fixed());
    }
    sink(Text(source()) + Text(String::new()));
    sink(Text(String::new()) + Text(source()));
    let mut text = Text(String::new());
    text += &source();
    sink(&text);
    sink(!text.clone());
    sink(-text);
    let mut table = Table { rows: vec![String::new()], title: String::new() };
    table[0] = source();
    sink(&table[0]);
    sink(&table.title);
    sink(&table.rows);
    let mut table = Table { rows: vec![String::new()], title: String::new() };
    table[0].push_str(&source());
    sink(&table);
    let guard = Guard { inside: source(), plain: String::new() };
    sink(guard.as_str());
    sink(&*guard);
    sink(guard.trim());
    sink(&guard.plain);
    let mut guard = Guard { inside: String::new(), plain: String::new() };
    *guard = source();
    sink(&guard.inside);
    sink(&guard.plain);
    let mut guard = Guard { inside: String::new(), plain: String::new() };
    guard.push_str(&source());
    sink(&*guard);
    sink(&guard.plain);
    {
        let _kept = Dropped(source());
    }
    drop(Dropped(source()));
    let _ = Dropped(source());
    let mail: Mail = (source(), String::new()).into();
    sink(&mail.address);
    sink(&mail.subject);
    let text: String = mail.into();
    sink(text);
    let text = String::from(Mail::from((String::new(), source())));
    sink(text);
    let parsed: Text = source().parse().unwrap();
    sink(parsed);
    sink(sides(Person(source())));
    sink(Person::NAME);
    sink(source().doubled());
    sink(Some(Person(source())).name());
    sink(Some(Robot(source())).name());
    let chosen: Box<dyn Named> = if choose() { Box::new(Person(source())) } else { Box::new(Robot(source())) };
    sink(chosen.name());
    let rc: std::rc::Rc<dyn Named> = std::rc::Rc::new(Person(source()));
    sink(rc.name());
}
