//! Raw pointers, nested references, patterns behind references, places that are borrowed twice.
use crate::runtime::{choose, number, sink, source};
use std::mem::{ManuallyDrop, MaybeUninit};
use std::ptr;

enum Number {
    One(u64),
    Two(u64, u64),
}

impl Number {
    fn first(&self) -> u64 {
        match self {
            &Number::One(n) => n,
            Number::Two(n, _) => *n,
        }
    }
    fn second(self) -> u64 {
        match self {
            Number::One(_) => 0,
            Number::Two(_, n) => n,
        }
    }
}

fn takes(&n: &u64) {
    sink(n);
}

fn pair(&(ref a, ref b): &(String, String)) -> (&String, &String) {
    (b, a)
}

fn pick<'a>(one: &'a mut String, other: &'a mut String) -> &'a mut String {
    if choose() { one } else { other }
}

fn both(one: &mut String, other: &mut String) {
    std::mem::swap(one, other);
}

fn deep(text: &mut &mut &mut String) {
    ***text = source();
}

struct Row {
    cells: [String; 2],
    next: Option<Box<Row>>,
}

impl Row {
    fn last(&mut self) -> &mut Row {
        let mut at = self;
        while at.next.is_some() {
            at = at.next.as_mut().unwrap();
        }
        at
    }
    fn cell(&mut self, at: usize) -> Option<&mut String> {
        self.cells.get_mut(at)
    }
}

pub fn run() {
    let a = number();
    let b = &a;
    let c = &b;
    sink(**c);
    takes(&number());
    let one = Number::One(number());
    sink(one.first());
    let two = &Number::Two(number(), 0);
    sink(two.first());
    sink(Number::Two(number(), 0).second());
    sink(Number::Two(0, number()).second());
    let texts = (source(), String::new());
    let (b, a) = pair(&texts);
    sink(a);
    sink(b);
    let both_of = &(source(), 1);
    let (inside, _) = both_of;
    sink(inside);
    let &(ref inside, one) = both_of;
    sink(inside);
    sink(one);
    let mut left = String::new();
    let mut right = String::new();
    *pick(&mut left, &mut right) = source();
    sink(&left);
    sink(&right);
    let mut left = source();
    let mut right = String::new();
    both(&mut left, &mut right);
    sink(&left);
    sink(&right);
    let mut text = String::new();
    deep(&mut &mut &mut text);
    sink(&text);
    let mut value = String::new();
    let pointer = &mut value as *mut String;
    unsafe {
        *pointer = source();
    }
    sink(&value);
    let pointer: *const String = &value;
    sink(unsafe { &*pointer });
    let mut place = String::new();
    unsafe { ptr::write(&mut place, source()) };
    sink(&place);
    let read = ManuallyDrop::new(source());
    let copy = ManuallyDrop::new(unsafe { ptr::read(&*read) });
    sink(&*copy);
    let mut room = MaybeUninit::<String>::uninit();
    room.write(source());
    sink(unsafe { room.assume_init() });
    let mut row = Row { cells: [String::new(), String::new()], next: None };
    row.next = Some(Box::new(Row { cells: [String::new(), String::new()], next: None }));
    row.last().cells[1] = source();
    sink(&row.next.as_ref().unwrap().cells[1]);
    let mut row = Row { cells: [String::new(), String::new()], next: None };
    if let Some(cell) = row.cell(0) {
        cell.push_str(&source());
    }
    sink(&row.cells);
    sink(row.next.is_some());
    let mut list = vec![String::new(), String::new()];
    {
        let (head, tail) = list.split_at_mut(1);
        head[0] = source();
        std::mem::swap(&mut head[0], &mut tail[0]);
    }
    sink(&list);
    let mut slots = [None, Some(String::new())];
    if let [_, Some(inside)] = &mut slots {
        *inside = source();
    }
    sink(&slots);
    let mut outer = Some(Some(String::new()));
    if let Some(Some(inside)) = outer.as_mut() {
        inside.push_str(&source());
    }
    sink(&outer);
    let mut whole = (String::new(), String::new());
    let (ref mut a, _) = whole;
    *a = source();
    sink(&whole.0);
    sink(&whole.1);
    let mut chain = String::new();
    let r1 = &mut chain;
    let r2 = &mut *r1;
    r2.push_str(&source());
    sink(&chain);
    let mut kept = source();
    let old = &mut kept;
    *old = String::new();
    sink(&kept);
}
