//! Iterators: adapters over arrays, by hand, generic, nested, with state.
use crate::runtime::{number, sink, source};
use std::collections::{BTreeMap, HashMap};

struct Countdown {
    left: u32,
    text: String,
}

impl Iterator for Countdown {
    type Item = String;
    fn next(&mut self) -> Option<String> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        Some(self.text.clone())
    }
}

struct Pairs<I: Iterator> {
    inner: I,
}

impl<I: Iterator> Iterator for Pairs<I> {
    type Item = (I::Item, u32);
    fn next(&mut self) -> Option<Self::Item> {
        self.inner.next().map(|item| (item, 7))
    }
}

trait Every: Iterator + Sized {
    fn pairs(self) -> Pairs<Self> {
        Pairs { inner: self }
    }
}

impl<I: Iterator> Every for I {}

struct Book {
    pages: Vec<String>,
    title: String,
}

impl<'a> IntoIterator for &'a Book {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;
    fn into_iter(self) -> Self::IntoIter {
        self.pages.iter()
    }
}

fn joined<'a>(texts: impl IntoIterator<Item = &'a String>) -> String {
    let mut all = String::new();
    for text in texts {
        all += text;
    }
    all
}

fn longest<I, S>(texts: I) -> Option<S>
where
    I: IntoIterator<Item = S>,
    S: AsRef<str>,
{
    texts.into_iter().max_by_key(|text| text.as_ref().len())
}

fn words(text: &str) -> impl Iterator<Item = &str> + '_ {
    text.split('-').filter(|word| !word.is_empty())
}

fn boxed(text: String) -> Box<dyn Iterator<Item = String>> {
    Box::new(std::iter::once(text))
}

pub fn run() {
    let numbers = [number(), 2, 3];
    sink(*numbers.iter().next().unwrap());
    sink(*numbers.iter().nth(0).unwrap());
    for &n in numbers.iter() {
        sink(n);
    }
    for n in numbers {
        sink(n);
    }
    numbers.iter().for_each(|n| sink(*n));
    let refs: Vec<&u64> = numbers.iter().collect();
    for &&n in &refs {
        sink(n);
    }
    let mut changed = [0, 0];
    for n in changed.iter_mut() {
        *n = number();
    }
    sink(changed[1]);
    let mut changed = vec![String::new()];
    changed.iter_mut().for_each(|text| *text = source());
    sink(&changed);
    sink(numbers.iter().copied().fold(0, |a, b| a.max(b)));
    sink([source(), String::new()].into_iter().reduce(|a, b| a + &b));
    for text in (Countdown { left: 1, text: source() }) {
        sink(text);
    }
    for (text, n) in (Countdown { left: 1, text: source() }).pairs() {
        sink(text);
        sink(n);
    }
    sink(Countdown { left: 2, text: source() }.map(|text| text + "!").last());
    sink(Countdown { left: 1, text: String::new() }.chain(Countdown { left: 1, text: source() }).last());
    let mut both = Countdown { left: 1, text: source() };
    sink(both.next());
    sink(both.left);
    sink(both.by_ref().count());
    let book = Book { pages: vec![source()], title: String::new() };
    for page in &book {
        sink(page);
    }
    sink(joined(&book));
    sink(&book.title);
    sink(longest(vec![source()]));
    sink(longest(["x"]));
    sink(words(&source()).collect::<Vec<_>>());
    sink(boxed(source()).next());
    sink(boxed(String::new()).next());
    let (even, odd): (Vec<_>, Vec<_>) = vec![(0, source()), (1, String::new())].into_iter().partition(|p| p.0 == 0);
    sink(even);
    sink(odd.len());
    let grouped: BTreeMap<u64, Vec<String>> =
        [(1, source())].into_iter().fold(BTreeMap::new(), |mut map, (key, text)| {
            map.entry(key).or_insert_with(Vec::new).push(text);
            map
        });
    sink(grouped.keys().next());
    sink(grouped.values().flatten().next());
    let index: HashMap<String, usize> = vec![source()].into_iter().enumerate().map(|(at, text)| (text, at)).collect();
    sink(index.values().next());
    sink(index.keys().next());
    let nested = vec![vec![source()], vec![String::new()]];
    sink(nested.iter().flatten().cloned().collect::<Vec<_>>());
    sink(nested.concat());
    sink(nested.iter().map(|inner| inner.len()).sum::<usize>());
    let mut peek = vec![source()].into_iter().peekable();
    if let Some(text) = peek.peek_mut() {
        text.push('!');
    }
    sink(peek.next_if(|text| !text.is_empty()));
    let mut seen = Vec::new();
    let total: usize = [source()].iter().inspect(|text| seen.push(text.to_string())).map(|text| text.len()).sum();
    sink(total);
    sink(seen);
    sink([source()].iter().zip([1]).map(|(text, n)| text.repeat(n)).next());
    sink([1].iter().zip([source()]).map(|(n, _)| n).next());
    sink([source()].iter().try_for_each(|text| if text.is_empty() { Err(text.clone()) } else { Ok(()) }).is_ok());
    sink([source()].iter().map(|text| Err::<(), _>(text.clone())).collect::<Result<Vec<_>, _>>());
    let mut windows = Vec::new();
    for window in [source(), String::new()].windows(2) {
        if let [a, b] = window {
            windows.push(format!("{a}{b}"));
        }
    }
    sink(windows);
    let mut list = vec![source(), String::new()];
    let drained: Vec<String> = list.drain(..1).collect();
    sink(drained);
    sink(std::iter::zip([source()], [2]).next().map(|(_, n)| n));
    sink(std::array::from_fn::<String, 1, _>(|_| source()));
    let mut state = source();
    sink(std::iter::from_fn(move || Some(std::mem::take(&mut state))).take(1).collect::<String>());
}
