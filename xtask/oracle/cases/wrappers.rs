//! Types around others: newtypes, builders by value, phantom states, generic parts, conversions between them.
use crate::runtime::{choose, sink, sink_debug, sink_display, source};
use std::borrow::{Borrow, Cow};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut, Index, IndexMut};

struct Secret<T>(T);

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl<T> Secret<T> {
    fn expose(&self) -> &T {
        &self.0
    }
    fn map<U>(self, f: impl FnOnce(T) -> U) -> Secret<U> {
        Secret(f(self.0))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Email(String);

impl Email {
    fn domain(&self) -> &str {
        self.0.rsplit('@').next().unwrap_or("")
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<&str> for Email {
    fn from(text: &str) -> Self {
        Email(text.to_owned())
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}

impl AsRef<str> for Email {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Email {
    fn borrow(&self) -> &str {
        &self.0
    }
}

struct Tagged<T, S> {
    inner: T,
    state: PhantomData<S>,
}
struct Raw;
struct Checked;

impl<T: Default> Tagged<T, Raw> {
    fn check(self) -> Tagged<T, Checked> {
        Tagged { inner: self.inner, state: PhantomData }
    }
    fn reset(self) -> Tagged<T, Checked> {
        Tagged { inner: T::default(), state: PhantomData }
    }
}

impl<T> Deref for Tagged<T, Checked> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.inner
    }
}

impl<T> DerefMut for Tagged<T, Checked> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.inner
    }
}

#[derive(Default)]
struct Settings {
    values: BTreeMap<String, String>,
    fallback: String,
}

impl Index<&str> for Settings {
    type Output = String;
    fn index(&self, key: &str) -> &String {
        self.values.get(key).unwrap_or(&self.fallback)
    }
}

impl IndexMut<&str> for Settings {
    fn index_mut(&mut self, key: &str) -> &mut String {
        self.values.entry(key.to_owned()).or_default()
    }
}

enum Either<L, R> {
    Left(L),
    Right(R),
}

impl<L, R> Either<L, R> {
    fn left(self) -> Option<L> {
        match self {
            Either::Left(left) => Some(left),
            Either::Right(_) => None,
        }
    }
    fn right_or(self, other: R) -> R {
        if let Either::Right(right) = self { right } else { other }
    }
    fn swap(self) -> Either<R, L> {
        match self {
            Either::Left(left) => Either::Right(left),
            Either::Right(right) => Either::Left(right),
        }
    }
}

trait Store {
    fn save(&mut self, key: &str, value: String);
    fn load(&self, key: &str) -> Option<String>;
}

#[derive(Default)]
struct Memory(BTreeMap<String, String>);
#[derive(Default)]
struct Hole {
    last: usize,
}
struct Audited<S> {
    inner: S,
    seen: Vec<String>,
}

impl Store for Memory {
    fn save(&mut self, key: &str, value: String) {
        self.0.insert(key.to_owned(), value);
    }
    fn load(&self, key: &str) -> Option<String> {
        self.0.get(key).cloned()
    }
}

impl Store for Hole {
    fn save(&mut self, key: &str, _: String) {
        self.last = key.len();
    }
    fn load(&self, _: &str) -> Option<String> {
        None
    }
}

impl<S: Store> Store for Audited<S> {
    fn save(&mut self, key: &str, value: String) {
        self.seen.push(key.to_owned());
        self.inner.save(key, value);
    }
    fn load(&self, key: &str) -> Option<String> {
        self.inner.load(key)
    }
}

struct Service<S> {
    store: S,
}

impl<S: Store> Service<S> {
    fn register(&mut self, name: String) -> Option<String> {
        self.store.save("name", name);
        self.store.load("name")
    }
}

fn keep(text: Cow<'_, str>) -> String {
    match text {
        Cow::Borrowed(text) => text.to_string(),
        Cow::Owned(text) => text,
    }
}

fn lower<'a>(text: &'a str) -> Cow<'a, str> {
    if choose() { Cow::Borrowed(text) } else { Cow::Owned(text.to_lowercase()) }
}

pub fn run() {
    let secret = Secret(source());
    sink_debug(&secret);
    sink(secret.expose());
    let length = secret.map(|text| text.len());
    sink(length.expose());
    let email = Email::from(source().as_str());
    sink_display(&email);
    sink(&email);
    sink(email.as_ref());
    sink(Borrow::<str>::borrow(&email));
    sink(email.domain());
    let key: Email = "x".into();
    let by: BTreeMap<Email, String> = BTreeMap::from([(email.clone(), String::new()), (key.clone(), source())]);
    sink(by.get("x"));
    sink(String::from(key));
    let text: String = email.into();
    sink(text);
    let raw = Tagged::<String, Raw> { inner: source(), state: PhantomData };
    let mut checked = raw.check();
    sink(checked.len());
    sink(checked.trim());
    checked.push('!');
    sink(&*checked);
    let raw = Tagged::<String, Raw> { inner: source(), state: PhantomData };
    sink(raw.reset().as_str());
    let mut settings = Settings::default();
    settings["a"] = source();
    sink(&settings["a"]);
    sink(&settings.fallback);
    let either: Either<String, u32> = Either::Left(source());
    sink(either.swap().left());
    let either: Either<String, u32> = Either::Left(source());
    sink(either.right_or(7));
    let either: Either<u32, String> = Either::<String, u32>::Left(source()).swap();
    sink(either.right_or(String::new()));
    let mut kept = Service { store: Memory::default() };
    sink(kept.register(source()));
    let mut lost = Service { store: Hole::default() };
    sink(lost.register(source()));
    sink(lost.store.last);
    let mut audited = Service { store: Audited { inner: Memory::default(), seen: Vec::new() } };
    sink(audited.register(source()));
    sink(&audited.store.seen);
    sink(&audited.store.inner.0);
    let mut twice = Audited { inner: Audited { inner: Hole::default(), seen: Vec::new() }, seen: Vec::new() };
    twice.save(&source(), String::new());
    sink(&twice.seen);
    sink(&twice.inner.seen);
    sink(twice.load("x"));
    sink(twice.inner.inner.last);
    sink(keep(lower(&source())));
    sink(keep(Cow::Borrowed("x")));
    let mut stores: Vec<Box<dyn Store>> = vec![Box::<Memory>::default(), Box::<Hole>::default()];
    for store in &mut stores {
        store.save("k", source());
    }
    sink(stores[0].load("k"));
    sink(stores[1].load("k")); // imprecise: dispatch
}
