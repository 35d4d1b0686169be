//! Builders, setters, getters, constants, generics, newtypes, state machines, recursion over structures.
use crate::runtime::{choose, sink, source};
use std::collections::HashMap;
use std::marker::PhantomData;

#[derive(Debug, Default, Clone)]
struct Request {
    url: String,
    body: String,
    headers: Vec<(String, String)>,
}

#[derive(Default)]
struct RequestBuilder {
    request: Request,
}

impl RequestBuilder {
    fn new() -> Self {
        Self::default()
    }
    fn url(mut self, url: impl Into<String>) -> Self {
        self.request.url = url.into();
        self
    }
    fn body(mut self, body: String) -> Self {
        self.request.body = body;
        self
    }
    fn header(&mut self, name: &str, value: &str) -> &mut Self {
        self.request.headers.push((name.to_string(), value.to_string()));
        self
    }
    fn build(self) -> Request {
        self.request
    }
}

struct Typed<S> {
    text: String,
    state: PhantomData<S>,
}

struct Open;
struct Closed;

impl Typed<Open> {
    fn close(self) -> Typed<Closed> {
        Typed { text: self.text, state: PhantomData }
    }
}

impl Typed<Closed> {
    fn read(&self) -> &str {
        &self.text
    }
}

struct Grid<const W: usize, T> {
    cells: [T; W],
}

impl<const W: usize, T: Clone> Grid<W, T> {
    fn filled(value: T) -> Self {
        Grid { cells: std::array::from_fn(|_| value.clone()) }
    }
    fn at(&self, index: usize) -> &T {
        &self.cells[index]
    }
}

#[derive(Debug)]
enum Tree {
    Leaf(String),
    Node(Box<Tree>, Box<Tree>),
}

impl Tree {
    fn first(&self) -> &String {
        match self {
            Tree::Leaf(text) => text,
            Tree::Node(left, _) => left.first(),
        }
    }
    fn walk(&self, visit: &mut impl FnMut(&String)) {
        match self {
            Tree::Leaf(text) => visit(text),
            Tree::Node(left, right) => {
                left.walk(visit);
                right.walk(visit);
            }
        }
    }
    fn map(self, f: &dyn Fn(String) -> String) -> Tree {
        match self {
            Tree::Leaf(text) => Tree::Leaf(f(text)),
            Tree::Node(left, right) => Tree::Node(Box::new(left.map(f)), Box::new(right.map(f))),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
enum State {
    Idle,
    Named { name: String, step: u32 },
    Done(String, String),
}

impl State {
    fn next(self) -> State {
        match self {
            State::Idle => State::Named { name: source(), step: 0 },
            State::Named { name, step } => State::Done(name, step.to_string()),
            done => done,
        }
    }
}

struct Stack<T> {
    items: Vec<T>,
}

impl<T> Stack<T> {
    fn new() -> Self {
        Stack { items: Vec::new() }
    }
    fn push(&mut self, item: T) {
        self.items.push(item);
    }
    fn pop(&mut self) -> Option<T> {
        self.items.pop()
    }
    fn peek(&self) -> Option<&T> {
        self.items.last()
    }
    fn each<F: FnMut(&T)>(&self, f: F) {
        self.items.iter().for_each(f);
    }
}

struct Registry {
    handlers: HashMap<String, Box<dyn Fn(&str) -> String>>,
}

impl Registry {
    fn on(&mut self, name: &str, handler: impl Fn(&str) -> String + 'static) {
        self.handlers.insert(name.to_string(), Box::new(handler));
    }
    fn fire(&self, name: &str, text: &str) -> Option<String> {
        self.handlers.get(name).map(|handler| handler(text))
    }
}

struct Events<'a> {
    listeners: Vec<Box<dyn FnMut(&str) + 'a>>,
}

impl<'a> Events<'a> {
    fn listen(&mut self, listener: impl FnMut(&str) + 'a) {
        self.listeners.push(Box::new(listener));
    }
    fn emit(&mut self, text: &str) {
        for listener in &mut self.listeners {
            listener(text);
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Mail(String);

impl Mail {
    fn domain(&self) -> Option<&str> {
        self.0.split_once('@').map(|(_, domain)| domain)
    }
    fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Mail {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

fn takes(text: impl AsRef<str>) -> String {
    text.as_ref().to_string()
}

const PLAIN: &str = "plain";

pub fn run() {
    let request = RequestBuilder::new().url("http").body(source()).build();
    sink(&request.url);
    sink(&request.body);
    let request = RequestBuilder::new().url(source()).body(String::new()).build();
    sink(&request.url);
    sink(&request.body);
    let mut builder = RequestBuilder::new();
    builder.header("a", &source()).header("b", "c");
    let request = builder.build();
    sink(&request.headers);
    sink(&request.headers[0].0);
    sink(&request.headers[0].1);
    sink(&request.body);
    let typed: Typed<Open> = Typed { text: source(), state: PhantomData };
    sink(typed.close().read());
    let grid: Grid<2, String> = Grid::filled(source());
    sink(grid.at(0));
    let grid: Grid<2, String> = Grid::filled(String::new());
    sink(grid.at(1));
    let tree = Tree::Node(Box::new(Tree::Leaf(source())), Box::new(Tree::Leaf(String::new())));
    sink(tree.first());
    let mut all = Vec::new();
    tree.walk(&mut |text| all.push(text.clone()));
    sink(&all);
    sink(tree.map(&|text| text + "!").first());
    let clean = Tree::Leaf(String::new()).map(&|_| source());
    sink(clean.first());
    let mut state = State::Idle;
    for _ in 0..2 {
        state = state.next();
    }
    match &state {
        State::Done(name, step) => {
            sink(name);
            sink(step);
        }
        _ => {}
    }
    let mut stack = Stack::new();
    stack.push(source());
    sink(stack.peek());
    stack.each(|text| sink(text));
    sink(stack.pop());
    let mut other = Stack::new();
    other.push(String::new());
    sink(other.pop());
    let mut registry = Registry { handlers: HashMap::new() };
    registry.on("echo", |text| text.to_string());
    registry.on("fixed", |_| String::new());
    sink(registry.fire("echo", &source()));
    let secret = source();
    registry.on("leak", move |_| secret.clone());
    sink(registry.fire("leak", ""));
    let mut seen = String::new();
    {
        let mut events = Events { listeners: Vec::new() };
        events.listen(|text| seen.push_str(text));
        events.listen(|text| sink(text));
        events.emit(&source());
    }
    sink(&seen);
    let mail = Mail(source());
    sink(mail.as_str());
    sink(takes(&mail.0));
    sink(takes(mail.clone()));
    sink(takes("x"));
    sink(mail.domain().is_some());
    sink(mail == Mail(String::new()));
    sink(PLAIN);
    let updated = Request { body: source(), ..Request::default() };
    sink(&updated.url);
    sink(&updated.body);
    let Request { url, .. } = updated;
    sink(url);
    let chosen = match (choose(), choose()) {
        (true, true) => source(),
        (true, _) => String::from("a"),
        _ => String::from("b"),
    };
    sink(chosen);
    let by_index = [source(), String::new()];
    let index = if choose() { 0 } else { 1 };
    sink(&by_index[index]);
    let (mut first, second) = (Request::default(), Request { body: source(), ..Default::default() });
    first.clone_from(&second);
    sink(&first.body);
    sink(&first.url);
    let list: Vec<Request> = vec![second.clone()];
    for request in &list {
        sink(&request.body);
        sink(&request.url);
    }
    let bodies: Vec<&String> = list.iter().map(|request| &request.body).collect();
    sink(bodies);
    let urls: Vec<&String> = list.iter().map(|request| &request.url).collect();
    sink(urls);
    let lookup: HashMap<&str, &Request> = list.iter().map(|request| (request.url.as_str(), request)).collect();
    sink(lookup.keys().next());
    sink(lookup.values().map(|request| request.body.as_str()).next());
}
