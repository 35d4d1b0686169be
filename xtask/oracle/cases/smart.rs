//! Smart pointers, cells, shared memory.
use crate::runtime::{sink, source};
use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, OnceLock, RwLock, LazyLock};

static GLOBAL: Mutex<String> = Mutex::new(String::new());
static CLEAN: Mutex<String> = Mutex::new(String::new());
static ONCE: OnceLock<String> = OnceLock::new();
static LAZY: LazyLock<String> = LazyLock::new(|| source());
static LIST: RwLock<Vec<String>> = RwLock::new(Vec::new());

thread_local! {
    static LOCAL: RefCell<String> = RefCell::new(String::new());
    static CELL: Cell<u64> = const { Cell::new(0) };
}

#[derive(Debug)]
struct Node {
    value: String,
    next: Option<Box<Node>>,
}

fn fill() {
    *GLOBAL.lock().unwrap() = source();
}

pub fn run() {
    let b = Box::new(source());
    sink(&b);
    sink(*b);
    let bb = Box::new(Box::new((source(), String::new())));
    sink(&bb.0);
    sink(&bb.1);
    let rc = Rc::new(source());
    let other = Rc::clone(&rc);
    sink(&other);
    sink(rc.as_str());
    let arc = Arc::new(Mutex::new(String::new()));
    let second = arc.clone();
    *arc.lock().unwrap() = source();
    sink(second.lock().unwrap().as_str());
    let arc = Arc::new(Mutex::new(String::new()));
    let second = Arc::clone(&arc);
    second.lock().unwrap().push_str(&source());
    sink(&*arc.lock().unwrap());
    let apart = Arc::new(Mutex::new(String::new()));
    sink(&*apart.lock().unwrap());
    let cell = RefCell::new(String::new());
    *cell.borrow_mut() = source();
    sink(&*cell.borrow());
    sink(cell.into_inner());
    let cell = Rc::new(RefCell::new(Vec::new()));
    let handle = cell.clone();
    handle.borrow_mut().push(source());
    sink(cell.borrow().len());
    sink(&*cell.borrow());
    let cell = Cell::new(0u64);
    cell.set(crate::runtime::number());
    sink(cell.get());
    let cell = Cell::new(crate::runtime::number());
    let old = cell.replace(0);
    sink(old);
    let taken = Cell::new(source());
    sink(taken.take());
    sink(taken.take()); // imprecise: cell
    fill();
    sink(GLOBAL.lock().unwrap().clone());
    sink(CLEAN.lock().unwrap().clone());
    ONCE.get_or_init(|| source());
    sink(ONCE.get());
    sink(LAZY.as_str());
    LIST.write().unwrap().push(source());
    sink(LIST.read().unwrap().first());
    LOCAL.with(|local| *local.borrow_mut() = source());
    LOCAL.with(|local| sink(&*local.borrow())); // imprecise: cell
    LOCAL.with_borrow_mut(|local| local.push_str(&source()));
    LOCAL.with_borrow(|local| sink(local));
    CELL.set(crate::runtime::number());
    sink(CELL.get());
    let once = OnceCell::new();
    once.set(source()).unwrap();
    sink(once.get().unwrap());
    let pinned = Box::pin(source());
    sink(&pinned);
    let pinned: Pin<Box<(String, String)>> = Box::pin((source(), String::new()));
    sink(&pinned.0);
    sink(&pinned.1);
    let mut text = source();
    let pin = Pin::new(&mut text);
    sink(pin.get_mut());
    let cow: Cow<'_, str> = Cow::Owned(source());
    sink(&cow);
    sink(cow.into_owned());
    let held = source();
    let cow = Cow::Borrowed(held.as_str());
    sink(cow.to_string());
    let mut cow = Cow::Borrowed("x");
    cow.to_mut().push_str(&source());
    sink(cow);
    let list = Node { value: String::new(), next: Some(Box::new(Node { value: source(), next: None })) };
    sink(&list.value);
    sink(&list.next.as_ref().unwrap().value);
    let mut at = &list;
    while let Some(next) = &at.next {
        at = next;
    }
    sink(&at.value);
    let rw = RwLock::new(String::new());
    rw.write().unwrap().push_str(&source());
    sink(rw.read().unwrap().to_string());
    sink(rw.into_inner().unwrap());
    let mut m = Mutex::new(String::new());
    *m.get_mut().unwrap() = source();
    sink(m.into_inner().unwrap());
    let strong = Rc::new(source());
    let weak: Weak<String> = Rc::downgrade(&strong);
    sink(weak.upgrade());
    let mut shared = Arc::new(String::new());
    Arc::make_mut(&mut shared).push_str(&source());
    sink(shared);
    let unwrapped = Arc::try_unwrap(Arc::new(source())).unwrap();
    sink(unwrapped);
    let slice: Box<[String]> = vec![source()].into_boxed_slice();
    sink(&slice[0]);
    let text: Arc<str> = Arc::from(source());
    sink(&*text);
    let leaked: &'static mut String = Box::leak(Box::new(String::new()));
    *leaked = source();
    sink(leaked);
    let atomic = std::sync::atomic::AtomicU64::new(0);
    atomic.store(crate::runtime::number(), std::sync::atomic::Ordering::SeqCst);
    sink(atomic.load(std::sync::atomic::Ordering::SeqCst));
    let mut still = String::new();
    let mut pin = Pin::new(&mut still);
    pin.set(source());
    sink(&*pin);
    pin.set(String::new());
    sink(&*pin);
    // SAFETY: `String` is `Unpin`.
    let loose = unsafe { Pin::into_inner_unchecked(Pin::new_unchecked(Box::new(source()))) };
    sink(&loose);
}
