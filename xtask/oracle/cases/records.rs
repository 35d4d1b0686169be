//! Data that is kept or sent in the clear: written to buffers and files, encoded, queued, put into requests.
use crate::runtime::{choose, number, sink, source};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Write};

#[derive(Clone, Debug, Default)]
struct User {
    name: String,
    password: String,
    card: Option<Card>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Card {
    digits: u64,
    label: String,
}

#[derive(Default)]
struct Request {
    url: String,
    headers: Vec<(String, String)>,
    query: BTreeMap<String, String>,
    body: Option<Vec<u8>>,
}

impl Request {
    fn to(url: impl Into<String>) -> Self {
        Request { url: url.into(), ..Default::default() }
    }
    fn header(mut self, key: &str, value: impl AsRef<str>) -> Self {
        self.headers.push((key.to_owned(), value.as_ref().to_owned()));
        self
    }
    fn query<K: ToString, V: ToString>(mut self, pairs: &[(K, V)]) -> Self {
        for (key, value) in pairs {
            self.query.insert(key.to_string(), value.to_string());
        }
        self
    }
    fn json<T: std::fmt::Debug>(mut self, value: &T) -> Self {
        self.body = Some(format!("{value:?}").into_bytes());
        self
    }
    fn send(self) -> Response {
        let line = self.query.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&");
        Response { line: format!("{}?{line}", self.url), body: self.body.unwrap_or_default() }
    }
}

struct Response {
    line: String,
    body: Vec<u8>,
}

trait Encode {
    fn encode(&self) -> Vec<u8>;
}

struct Rot(u8);
struct Plain;

impl Encode for (&Rot, &str) {
    fn encode(&self) -> Vec<u8> {
        vec![self.0.0]
    }
}

impl Encode for (&Plain, &str) {
    fn encode(&self) -> Vec<u8> {
        self.1.as_bytes().to_vec()
    }
}

fn store<W: Write>(mut to: W, user: &User) -> io::Result<W> {
    writeln!(to, "{}", user.name)?;
    to.write_all(user.password.as_bytes())?;
    Ok(to)
}

fn masked(text: &str) -> String {
    "*".repeat(text.len())
}

struct Logger {
    lines: Vec<String>,
    level: u8,
}

impl Logger {
    fn log(&mut self, level: u8, line: std::fmt::Arguments<'_>) {
        if level <= self.level {
            self.lines.push(line.to_string());
        }
    }
}

macro_rules! info {
    ($logger:expr, $($rest:tt)*) => {
        $logger.log(1, format_args!($($rest)*))
    };
}

struct Queue<T> {
    jobs: VecDeque<T>,
}

impl<T: Clone> Queue<T> {
    fn push(&mut self, job: T) -> &mut Self {
        self.jobs.push_back(job);
        self
    }
    fn run<R>(&mut self, mut work: impl FnMut(T) -> R) -> Vec<R> {
        std::mem::take(&mut self.jobs).into_iter().map(|job| work(job)).collect()
    }
}

pub fn run() {
    let user = User {
        name: source(),
        password: source(),
        card: Some(Card { digits: number(), label: String::new() }),
    };
    let stored = store(Vec::new(), &user).unwrap();
    sink(String::from_utf8(stored).unwrap());
    let clean = store(Vec::new(), &User::default()).unwrap();
    sink(String::from_utf8_lossy(&clean));
    let mut buffer = BufWriter::new(Cursor::new(Vec::new()));
    write!(buffer, "{}", user.card.as_ref().map_or(0, |card| card.digits)).unwrap();
    buffer.flush().unwrap();
    sink(String::from_utf8(buffer.into_inner().unwrap().into_inner()).unwrap());
    let mut reader = BufReader::new(Cursor::new(user.name.clone().into_bytes()));
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    sink(&line);
    let mut bytes = Vec::new();
    Cursor::new(user.password.as_bytes()).read_to_end(&mut bytes).unwrap();
    sink(bytes);
    let response = Request::to("http://x").header("user", &user.name).query(&[("p", &user.password)]).send();
    sink(&response.line);
    sink(&response.body);
    let response = Request::to(format!("http://x/{}", user.name)).json(&user.card).send();
    sink(&response.line);
    sink(String::from_utf8(response.body).unwrap());
    let request = Request::to("http://x").header("a", masked(&user.name));
    sink(request.headers);
    sink((&Rot(1), user.name.as_str()).encode());
    sink((&Plain, user.name.as_str()).encode());
    let mut logger = Logger { lines: Vec::new(), level: 1 };
    info!(logger, "user {} ({:?})", user.name, user.card.as_ref().map(|card| card.label.clone()));
    info!(logger, "len {}", user.password.len());
    sink(&logger.lines[0]);
    sink(logger.level);
    let mut quiet = Logger { lines: Vec::new(), level: 1 };
    let User { name, .. } = &user;
    info!(quiet, "{n}", n = masked(name));
    sink(&quiet.lines);
    let mut text = String::new();
    let _ = write!(text, "{name}");
    let _ = write!(&mut text, "{0}{0}", user.password);
    sink(&text);
    let mut queue = Queue { jobs: VecDeque::new() };
    queue.push(user.clone()).push(User::default());
    let done = queue.run(|job| job.password);
    sink(done);
    let mut counts: HashMap<&str, usize> = HashMap::new();
    *counts.entry("a").or_default() += user.password.len();
    sink(counts.get("a"));
    let User { card: Some(Card { digits, label }), .. } = user.clone() else { return };
    sink(digits);
    sink(label);
    let updated = User { password: String::new(), ..user.clone() };
    sink(&updated.name);
    sink(&updated.password);
    sink(updated.card.is_some_and(|card| card == Card::default()));
    let tail = if choose() { user.name.chars().rev().take(20).collect::<String>() } else { String::new() };
    sink(tail);
    let hidden = user.password.bytes().fold(7u64, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte as u64));
    sink(hidden); // imprecise: derived
    let key = user.name.clone() + ":" + &user.password;
    let (left, right) = key.split_once(':').unwrap();
    sink(left); // imprecise: text
    sink(right.is_empty());
}
