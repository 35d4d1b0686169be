//! Iterators with their adaptors, and what consumes them.

use super::show;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};

#[derive(Clone, Debug)]
struct User {
    name: String,
    age: u32,
    tags: Vec<String>,
}
struct Countdown(u8);
impl Iterator for Countdown {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}
struct Team {
    users: Vec<User>,
}
impl IntoIterator for Team {
    type Item = User;
    type IntoIter = std::vec::IntoIter<User>;
    fn into_iter(self) -> Self::IntoIter {
        self.users.into_iter()
    }
}
impl<'a> IntoIterator for &'a Team {
    type Item = &'a User;
    type IntoIter = std::slice::Iter<'a, User>;
    fn into_iter(self) -> Self::IntoIter {
        self.users.iter()
    }
}
impl FromIterator<User> for Team {
    fn from_iter<I: IntoIterator<Item = User>>(iter: I) -> Self {
        Team { users: iter.into_iter().collect() }
    }
}

fn users() -> Vec<User> {
    vec![User { name: "n".into(), age: 3, tags: vec!["t".into()] }]
}
fn adults(users: &[User]) -> impl Iterator<Item = &User> + '_ {
    users.iter().filter(|u| u.age > 1)
}
fn boxed<'a>(users: &'a [User]) -> Box<dyn Iterator<Item = &'a String> + 'a> {
    Box::new(users.iter().map(|u| &u.name))
}

pub fn run() {
    let list = users();
    let a = list.iter();
    let b = list.iter().map(|u| u.age);
    let c = list.iter().filter(|u| u.age > 1).next();
    let d = list.iter().enumerate().last();
    let e = list.iter().zip(1u8..).collect::<Vec<_>>();
    let f: Vec<&str> = list.iter().map(|u| u.name.as_str()).collect();
    let g: HashMap<_, _> = list.iter().map(|u| (u.name.clone(), u.age)).collect();
    let h: BTreeMap<u32, Vec<&User>> = BTreeMap::new();
    let i = list.iter().flat_map(|u| u.tags.iter()).collect::<HashSet<_>>();
    let j = list.iter().map(|u| &u.tags).flatten().count();
    let k = list.iter().map(|u| u.age).sum::<u32>();
    let l: u64 = list.iter().map(|u| u.age as u64).product();
    let m = list.iter().fold(0u16, |acc, u| acc + u.age as u16);
    let n = list.iter().fold(String::new(), |mut acc, u| {
        acc.push_str(&u.name);
        acc
    });
    let o = list.iter().max_by_key(|u| u.age);
    let p = list.iter().min_by(|a, b| a.age.cmp(&b.age)).map(|u| u.age);
    let q = list.iter().partition::<Vec<_>, _>(|u| u.age > 1);
    let r: (Vec<_>, Vec<_>) = list.iter().map(|u| (u.age, &u.name)).unzip();
    let s = list.iter().position(|u| u.age == 3);
    let t = list.iter().any(|u| u.tags.is_empty());
    let u = list.iter().find(|u| u.age == 3).cloned();
    let v = list.iter().find_map(|u| u.tags.first());
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i); show(&j); show(&k);
    show(&l); show(&m); show(&n); show(&o); show(&p); show(&q); show(&r); show(&s); show(&t); show(&u); show(&v);

    let a = list.iter().skip(1).take(2).rev().cloned().collect::<VecDeque<_>>();
    let b = list.iter().chain(list.iter()).cycle().next();
    let c = list.iter().peekable().peek().map(|u| u.age);
    let d = list.iter().scan(0, |state, u| {
        *state += u.age;
        Some(*state)
    }).collect::<Vec<_>>();
    let e = list.iter().take_while(|u| u.age < 10).skip_while(|u| u.age < 1).map(|u| u.age).next();
    let f = list.iter().map_while(|u| u.age.checked_sub(1)).last();
    let g = list.iter().step_by(2).inspect(|u| { show(u); }).count();
    let h = list.iter().map(|u| u.name.parse::<i32>()).collect::<Result<Vec<_>, _>>();
    let i = list.iter().map(|u| u.tags.first()).collect::<Option<Vec<_>>>();
    let j = list.iter().map(|u| u.name.chars()).flatten().collect::<String>();
    let k = list.iter().try_fold(0u32, |acc, u| acc.checked_add(u.age));
    let l = list.iter().filter_map(|u| u.name.strip_prefix("n")).next();
    let m = list.iter().copied_names();
    let n = list.iter().map(|u| u.age).collect::<BTreeSet<_>>().into_iter().next_back();
    let o = list.iter().map(|u| u.age).reduce(|a, b| a.max(b));
    let p = list.chunks(2).map(|c| c.len()).collect::<Vec<_>>();
    let q = list.windows(2).next();
    let r = list.iter().map(|u| u.age).min();
    let s = list.iter().is_sorted_by_key(|u| u.age);
    let t = list.iter().by_ref().nth(0);
    let u = (1..4).map(|n| n * 2).collect::<Vec<u8>>();
    let v = (0..3).zip("abc".chars()).collect::<Vec<_>>();
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i); show(&j); show(&k);
    show(&l); show(&m); show(&n); show(&o); show(&p); show(&q); show(&r); show(&s); show(&t); show(&u); show(&v);

    let a = Countdown(3).map(|n| n as char).collect::<String>();
    let b = Countdown(3).sum::<u8>();
    let c = adults(&list).map(|u| u.age).next();
    let d = boxed(&list).next();
    let team: Team = list.clone().into_iter().collect();
    for user in &team {
        show(&user);
    }
    let e = team.into_iter().map(|u| u.name).collect::<Vec<_>>();
    let f = std::iter::once(1u8).chain(std::iter::repeat(2).take(2)).collect::<Vec<_>>();
    let g = std::iter::successors(Some(1u32), |n| n.checked_mul(2)).take(2).last();
    let h = std::iter::from_fn(|| Some("x")).next();
    let i = std::iter::empty::<u8>().next();
    let j = std::iter::repeat_with(|| 1i64).next();
    let k = std::iter::zip([1u8], ["a"]).next();
    let l = "a b".split_whitespace().map(str::to_owned).collect::<LinkedList<_>>();
    let m = [3, 1u8].into_iter().collect::<BinaryHeap<_>>().into_sorted_vec();
    let n = ["a", "b"].iter().map(|s| s.len()).collect::<Box<[_]>>();
    let o = ["a", "b"].concat();
    let mut p = vec![3u8, 1];
    p.sort_by_key(|n| std::cmp::Reverse(*n));
    p.retain(|n| *n > 1);
    let q = p.drain(..).collect::<Vec<_>>();
    p.extend(q.iter());
    p.extend([1u8]);
    let r = p.iter().rev().map(|n| n + 1).collect::<Vec<_>>();
    let s = p.iter().map(ToString::to_string).collect::<Vec<_>>().join("-");
    let t = p.iter().copied().map(u32::from).sum::<u32>();
    let u = p.iter().copied().map(Some).collect::<Vec<_>>();
    let v = p.iter().map(|n| Box::new(*n)).map(|b| *b).collect::<Vec<_>>();
    let w = g.iter().chain(&g).count();
    let x = p.into_iter().map(|n| (n, n.to_string())).collect::<HashMap<_, _>>();
    let y = x.iter().map(|(k, v)| (v.as_str(), *k)).collect::<BTreeMap<_, _>>();
    let z = x.values().cloned().collect::<Vec<_>>();
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i); show(&j); show(&k);
    show(&l); show(&m); show(&n); show(&o); show(&q); show(&r); show(&s); show(&t); show(&u); show(&v); show(&w);
    show(&x); show(&y); show(&z);
    let mut groups = HashMap::new();
    for user in &list {
        groups.entry(user.age).or_insert_with(Vec::new).push(&user.name);
    }
    show(&groups);
    let mut counts = BTreeMap::new();
    for user in &list {
        *counts.entry(user.name.as_str()).or_insert(0usize) += 1;
    }
    show(&counts);
    let mut sorted: Vec<_> = counts.into_iter().collect();
    sorted.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    show(&sorted);
    let names = sorted.iter().map(|&(name, _)| name).collect::<Vec<_>>();
    show(&names);
    let mut words = "a b c".split(' ');
    let (first, second) = (words.next().unwrap(), words.next());
    show(&words); show(&first); show(&second);
    let mut it = list.iter().peekable();
    while let Some(user) = it.next() {
        let next = it.peek();
        show(&user); show(&next);
    }
    let max = list.iter().map(|u| u.age as f64).fold(f64::NEG_INFINITY, f64::max);
    show(&max);
    let cmp = list.iter().map(|u| u.age).cmp([1u32]);
    show(&cmp);
    let flat = vec![Some(1u8), None].into_iter().flatten().collect::<Vec<_>>();
    show(&flat);
    let results: Vec<Result<u8, String>> = vec![];
    let (good, bad): (Vec<_>, Vec<_>) = results.into_iter().partition(|r| r.is_ok());
    show(&good); show(&bad);
    let oks = good.into_iter().filter_map(Result::ok).collect::<Vec<_>>();
    show(&oks);
    let total: f32 = [1.0f32, 2.0].iter().sum();
    show(&total);
    let lookup = list.iter().map(|u| (u.age, u)).collect::<HashMap<u32, &User>>();
    let found = lookup.get(&3).map(|u| u.name.as_str()).unwrap_or("none");
    show(&lookup); show(&found);
    let unwrapped = list.first().and_then(|u| u.tags.get(0)).map(String::as_str);
    show(&unwrapped);
}

trait Names {
    fn copied_names(self) -> Vec<String>;
}
impl<'a, I: Iterator<Item = &'a User>> Names for I {
    fn copied_names(self) -> Vec<String> {
        self.map(|u| u.name.clone()).collect()
    }
}
