//! Collections: keys apart from values, entries, iterators and their halves.
use crate::runtime::{number, sink, source};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};

pub fn run() {
    let mut map = HashMap::new();
    map.insert(String::from("k"), source());
    sink(map.get("k"));
    sink(map.keys().next());
    sink(map.values().next());
    for (key, value) in &map {
        sink(key);
        sink(value);
    }
    let mut map: HashMap<String, String> = HashMap::new();
    map.insert(source(), String::new());
    sink(map.keys().cloned().collect::<Vec<_>>());
    sink(map.values().cloned().collect::<Vec<_>>());
    sink(map.contains_key("x"));
    sink(map.remove("x"));
    let mut map: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    map.entry(1).or_default().push(source());
    sink(&map[&1]);
    map.entry(2).or_insert_with(Vec::new).push(String::new());
    sink(map.keys().max());
    let mut map: HashMap<u32, String> = HashMap::new();
    *map.entry(1).or_insert(String::new()) = source();
    sink(map.get(&1).cloned());
    map.entry(1).and_modify(|text| text.push_str(&source())).or_insert_with(source);
    sink(map.into_values().collect::<Vec<_>>());
    let mut map: HashMap<u32, String> = HashMap::from([(1, source())]);
    if let Some(text) = map.get_mut(&1) {
        text.push('!');
    }
    let (k, v) = map.into_iter().next().unwrap();
    sink(k);
    sink(v);
    let set: BTreeSet<String> = [source(), String::new()].into_iter().collect();
    sink(set.iter().next_back());
    let set: HashSet<u64> = HashSet::from([number()]);
    sink(set.iter().copied().sum::<u64>());
    let mut queue = VecDeque::new();
    queue.push_back(source());
    sink(queue.pop_front());
    let mut heap = BinaryHeap::new();
    heap.push((1, source()));
    let (priority, text) = heap.pop().unwrap();
    sink(priority);
    sink(text);
    let pairs = vec![(source(), String::new())];
    let (left, right): (Vec<String>, Vec<String>) = pairs.into_iter().unzip();
    sink(left);
    sink(right);
    let names = vec![source()];
    let plain = vec![String::new()];
    for (name, other) in names.iter().zip(plain.iter()) {
        sink(name);
        sink(other);
    }
    for (index, name) in names.iter().enumerate() {
        sink(index);
        sink(name);
    }
    let (some, none): (Vec<String>, Vec<String>) = names.iter().cloned().partition(|n| !n.is_empty());
    sink(some);
    sink(none); // imprecise: elements
    sink(names.iter().chain(&plain).last()); // imprecise: elements
    sink(names.iter().map(|n| n.len()).sum::<usize>());
    sink(names.iter().filter(|n| !n.is_empty()).cloned().collect::<Vec<_>>());
    sink(names.iter().flat_map(|n| n.split(',')).collect::<Vec<_>>());
    sink(names.iter().fold(String::new(), |all, one| all + one));
    sink(names.iter().map(String::as_str).collect::<String>());
    sink(names.join(","));
    sink(names.concat());
    sink(names.iter().max_by_key(|n| n.len()));
    sink(names.iter().any(|n| n == "x"));
    sink(names.iter().position(|n| n == "x"));
    sink(names.iter().find(|n| !n.is_empty()));
    sink(names.iter().find_map(|n| n.strip_suffix("")));
    sink(names.first().map(|n| n.to_uppercase()));
    sink(names.iter().rev().skip(0).take(1).step_by(1).collect::<Vec<_>>());
    sink(names.iter().scan(String::new(), |state, n| { state.push_str(n); Some(state.clone()) }).collect::<Vec<_>>());
    sink(names.iter().peekable().peek());
    sink(names.chunks(1).map(|c| c.to_vec()).collect::<Vec<_>>());
    sink(names.windows(1).next());
    sink(names.iter().cycle().take(1).collect::<Vec<_>>());
    sink(names.iter().try_fold(0usize, |n, text| n.checked_add(text.len())));
    sink(names.iter().inspect(|n| sink(n)).count());
    sink(names.iter().copied_texts());
    let mut sorted = vec![source(), String::from("b")];
    sorted.sort();
    sorted.dedup();
    sorted.retain(|text| !text.is_empty());
    sorted.reverse();
    sorted.sort_by(|a, b| b.cmp(a));
    sink(sorted);
    let mut list = vec![String::new()];
    list.extend(vec![source()]);
    sink(&list);
    list.truncate(0);
    let mut list = vec![String::new()];
    list.extend_from_slice(&[source()]);
    sink(list.drain(..).collect::<Vec<_>>());
    let mut list = vec![String::new()];
    list.insert(0, source());
    sink(list.swap_remove(0));
    let mut list = vec![source()];
    let rest = list.split_off(0);
    sink(rest);
    let mut a = vec![source()];
    let mut b = Vec::new();
    b.append(&mut a);
    sink(&b);
    sink(vec![source(); 2]);
    sink([source(), source()].map(|text| text + "!"));
    sink(std::iter::once(source()).collect::<Vec<_>>());
    sink(std::iter::repeat_with(|| source()).take(2).collect::<Vec<_>>());
    sink(std::iter::from_fn(|| Some(source())).next());
    sink(std::iter::successors(Some(source()), |_| None).collect::<Vec<_>>());
    let results: Vec<Result<String, String>> = vec![Ok(source()), Err(String::new())];
    let all: Result<Vec<String>, String> = results.clone().into_iter().collect();
    match all {
        Ok(_) => {}
        Err(error) => sink(error),
    }
    let fine: Vec<String> = results.into_iter().flatten().collect();
    sink(fine);
    let options: Option<Vec<String>> = vec![Some(source())].into_iter().collect();
    sink(options);
    let grouped = [("a", source()), ("b", String::new())].into_iter().collect::<HashMap<_, _>>();
    sink(grouped.get("a"));
    let mut bag = Bag::default();
    bag.extend([source()]);
    sink(&bag.items);
    sink(&bag.label);
    let bag: Bag = vec![source()].into_iter().collect();
    sink(&bag.items);
    sink(&bag.label);
    for item in bag {
        sink(item);
    }
    for item in (Countdown { left: 2, text: source() }) {
        sink(item);
    }
    let texts: Vec<String> = Countdown { left: 2, text: source() }.filter(|t| !t.is_empty()).collect();
    sink(texts);
}

trait Texts<'a>: Iterator<Item = &'a String> + Sized {
    fn copied_texts(self) -> Vec<String> {
        self.map(|text| text.clone()).collect()
    }
}

impl<'a, I: Iterator<Item = &'a String>> Texts<'a> for I {}

#[derive(Default)]
struct Bag {
    items: Vec<String>,
    label: String,
}

impl Extend<String> for Bag {
    fn extend<I: IntoIterator<Item = String>>(&mut self, items: I) {
        for item in items {
            self.items.push(item);
        }
    }
}

impl FromIterator<String> for Bag {
    fn from_iter<I: IntoIterator<Item = String>>(items: I) -> Self {
        let mut bag = Bag::default();
        bag.items.extend(items);
        bag
    }
}

impl IntoIterator for Bag {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;
    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

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
