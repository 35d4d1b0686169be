//! Smart pointers, cells, locks, options, results, maps.

use super::show;
use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
use std::rc::{Rc, Weak};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, RwLock, mpsc};
use std::time::{Duration, Instant, SystemTime};

#[derive(Clone, Debug, Default)]
struct Account {
    email: String,
    balance: i64,
    owner: Option<Box<Account>>,
    links: Rc<RefCell<Vec<String>>>,
}
struct Shared {
    accounts: Arc<Mutex<HashMap<u64, Account>>>,
    cache: RwLock<BTreeMap<String, Arc<Account>>>,
    hits: AtomicUsize,
}
fn shorten(text: &str) -> Cow<'_, str> {
    if text.len() > 3 { Cow::Owned(text.to_owned()) } else { Cow::Borrowed(text) }
}

pub fn run() {
    let account = Account::default();
    let a = account.owner.as_ref().map(|o| o.email.as_str());
    let b = account.owner.as_deref();
    let c = account.links.borrow();
    let d = c.len();
    let e = account.links.borrow().first().cloned();
    let f = Rc::clone(&account.links);
    let g = Rc::downgrade(&f);
    let h = g.upgrade();
    let i = Rc::strong_count(&f);
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i);
    drop(c);
    account.links.borrow_mut().push("x".into());
    let shared = Shared { accounts: Default::default(), cache: RwLock::default(), hits: AtomicUsize::new(0) };
    let guard = shared.accounts.lock().unwrap();
    let a = guard.get(&1);
    let b = guard.values().map(|a| a.balance).sum::<i64>();
    let c = guard.iter().map(|(id, a)| (*id, a.email.clone())).collect::<Vec<_>>();
    show(&guard); show(&a); show(&b); show(&c);
    drop(guard);
    let mut guard = shared.accounts.lock().unwrap_or_else(|e| e.into_inner());
    let d = guard.entry(1).or_default();
    d.balance += 1;
    show(&d);
    let e = guard.remove(&1).map(|a| a.email);
    let f = guard.insert(2, Account::default());
    let g = guard.contains_key(&2);
    let h = guard.len();
    show(&e); show(&f); show(&g); show(&h);
    drop(guard);
    let i = shared.cache.read().unwrap().get("x").cloned();
    let j = shared.cache.write().unwrap().insert("k".to_string(), Arc::new(account.clone()));
    let k = shared.hits.fetch_add(1, Ordering::SeqCst);
    let l = shared.hits.load(Ordering::Relaxed);
    let m = Arc::clone(&shared.accounts);
    let n = Arc::new(Mutex::new(vec![1u8]));
    let o = n.lock().unwrap().len();
    let p = n.try_lock().is_ok();
    let q = Arc::try_unwrap(n).map(|m| m.into_inner());
    show(&i); show(&j); show(&k); show(&l); show(&m); show(&o); show(&p); show(&q);
    let a = shorten("abc");
    let b = a.len();
    let c = a.to_uppercase();
    let d = a.clone().into_owned();
    let e = Cow::from("x");
    let f: Cow<[u8]> = Cow::Owned(vec![1]);
    let g = f.first();
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g);
    let cell = Cell::new(1u8);
    let a = cell.get();
    let b = cell.replace(2);
    let once = OnceLock::new();
    let c = once.get_or_init(|| String::from("x"));
    let once_cell: OnceCell<u8> = OnceCell::new();
    let d = once_cell.get();
    let e = RefCell::new(vec![1u16]);
    let f = e.borrow().iter().sum::<u16>();
    let g = e.borrow_mut().pop();
    let h = e.into_inner();
    let i = Box::new(5u8);
    let j = *i;
    let k = Box::new([1u8, 2]);
    let l = k.iter().max();
    let m: Box<str> = "x".into();
    let n = m.len();
    let o = Box::leak(Box::new(1u8));
    show(&cell); show(&a); show(&b); show(&c); show(&d); show(&f); show(&g); show(&h); show(&j); show(&l); show(&n);
    show(&o);
    let (sender, receiver) = mpsc::channel();
    sender.send(1u8).unwrap();
    let a = receiver.recv();
    let b = receiver.try_iter().collect::<Vec<_>>();
    show(&sender); show(&receiver); show(&a); show(&b);

    let opt = Some(String::from("x"));
    let a = opt.as_ref().map(String::len);
    let b = opt.as_deref().unwrap_or("none");
    let c = opt.clone().unwrap_or_default();
    let d = opt.clone().ok_or_else(|| std::io::Error::other("x"));
    let e = opt.iter().next();
    let f = opt.clone().xor(None);
    let g = opt.clone().zip(Some(1u8));
    let h = opt.clone().is_some_and(|s| s.is_empty());
    let mut i = Some(3u8);
    let j = i.take();
    let k = i.get_or_insert(5);
    show(&k);
    let l = i.replace(1);
    let m = Some(Some(1u8)).flatten();
    let n = Some(Ok::<u8, String>(1)).transpose();
    let o = Some(1u8).into_iter().chain(None).collect::<Vec<_>>();
    let p = Some(&1u8).cloned();
    let q = Some("a").map(str::len).unwrap_or(0);
    let r = Some(1).or(Some(2u8));
    let s = Some((1u8, "x")).unzip();
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&j); show(&l); show(&m);
    show(&n); show(&o); show(&p); show(&q); show(&r); show(&s);
    let res: Result<u8, String> = Ok(1);
    let a = res.as_ref().ok();
    let b = res.as_ref().err();
    let c = res.as_ref().map_err(|e| e.len());
    let d = res.clone().unwrap_or_else(|e| e.len() as u8);
    let e = res.clone().and_then(|n| n.checked_add(1).ok_or("overflow".to_string()));
    let f = res.iter().next();
    let g = res.clone().is_ok_and(|n| n > 1);
    let h = res.clone().map(Some).unwrap_or(None);
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h);
    let mut map = HashMap::new();
    map.insert("a", 1u8);
    let a = map.get("a");
    show(&a);
    let b = map.get_mut("a");
    show(&b);
    let c = map["a"];
    let d = map.entry("b").and_modify(|n| *n += 1).or_insert(0);
    show(&d);
    let e = map.keys().copied().collect::<BTreeSet<_>>();
    let f = map.iter().max_by_key(|(_, v)| **v).map(|(k, _)| *k);
    let g = map.get("z").copied().unwrap_or(7);
    let h = map.drain().collect::<Vec<_>>();
    let mut tree = BTreeMap::new();
    tree.insert(1u8, vec!["x"]);
    let i = tree.range(0..).next();
    let j = tree.first_key_value();
    let k = tree.values_mut().next();
    show(&k);
    let l = tree.pop_first();
    show(&c); show(&e); show(&f); show(&g); show(&h); show(&l);
    let mut set = HashSet::new();
    let a = set.insert("x");
    let b = set.iter().next();
    let c = set.contains("x");
    let d = set.union(&set).copied().collect::<Vec<_>>();
    let mut queue = VecDeque::new();
    queue.push_back(1u8);
    let e = queue.pop_front();
    let f = queue.front();
    let g = queue.iter().rev().next();
    let mut heap = BinaryHeap::new();
    heap.push((1u8, "x"));
    let h = heap.pop();
    let i = heap.peek();
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i);
    let start = Instant::now();
    let a = start.elapsed();
    let b = a.as_secs_f64();
    let c = a.as_millis();
    let d = Duration::from_millis(5).checked_sub(a);
    let e = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let f = e.map(|d| d.as_secs()).unwrap_or(0);
    show(&start); show(&a); show(&b); show(&c); show(&d); show(&f);
    let vec = vec![(1u8, "x".to_string())];
    let a = vec.iter().map(|(n, s)| (s.clone(), *n)).collect::<HashMap<String, u8>>();
    let b = vec.split_first();
    let c = vec.iter().cloned().unzip::<u8, String, Vec<_>, HashSet<_>>();
    let mut d = vec.clone();
    d.dedup_by_key(|p| p.0);
    let e = d.split_off(0);
    let f = d.swap_remove_checked();
    let g = e.last().map(|(_, s)| s.as_str());
    let h = e.iter().rev().skip(1).map(|p| &p.1).collect::<Vec<_>>();
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h);
}
trait Checked<T> {
    fn swap_remove_checked(&mut self) -> Option<T>;
}
impl<T> Checked<T> for Vec<T> {
    fn swap_remove_checked(&mut self) -> Option<T> {
        if self.is_empty() { None } else { Some(self.swap_remove(0)) }
    }
}
