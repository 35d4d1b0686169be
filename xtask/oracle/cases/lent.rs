//! References inside parameters: in tuples, arrays, collections and structs, copied, re-aimed, written over.
use crate::runtime::{choose, sink, source};

struct Holder<'a> {
    name: &'a mut String,
    count: usize,
}

fn clear_second(pair: (&mut String, &mut String)) {
    *pair.0 = source();
    pair.1.clear();
}

fn copied(pair: (&mut String, &mut String)) {
    let (first, second) = pair;
    *second = source();
    first.push('x');
}

fn in_array(targets: [&mut String; 2]) {
    for target in targets {
        target.push_str(&source());
    }
}

fn in_vector(targets: Vec<&mut String>) {
    let moved = targets;
    for target in moved {
        *target = source();
    }
}

fn in_slice(targets: &mut [&mut String]) {
    targets[0].push_str(&source());
    targets.iter_mut().for_each(|target| target.push('x'));
}

fn in_option(target: Option<&mut String>) {
    let Some(target) = target else { return };
    *target = source();
}

fn in_struct(holder: Holder) {
    let Holder { name, count } = holder;
    *name = if count > 0 { source() } else { String::new() };
}

fn behind(holder: &mut Holder) {
    holder.name.push_str(&source());
}

fn one_of(pair: (&mut String, &mut String)) {
    let target = if choose() { pair.0 } else { pair.1 };
    *target = source();
}

pub fn run() {
    let (mut first, mut second) = (source(), source());
    clear_second((&mut first, &mut second));
    sink(&first);
    sink(&second);
    copied((&mut first, &mut second));
    sink(&first);
    sink(&second);
    let (mut first, mut second) = (String::new(), String::new());
    in_array([&mut first, &mut second]);
    sink(&first);
    sink(&second);
    let mut target = String::new();
    in_vector(vec![&mut target]);
    sink(&target);
    let mut target = String::new();
    in_slice(&mut [&mut target]);
    sink(&target);
    let mut target = source();
    in_option(Some(&mut target));
    sink(&target);
    in_option(None);
    let mut target = String::new();
    in_struct(Holder { name: &mut target, count: 1 });
    sink(&target);
    let mut target = source();
    let mut holder = Holder { name: &mut target, count: 0 };
    behind(&mut holder);
    sink(holder.count);
    sink(&target);
    let (mut first, mut second) = (source(), String::new());
    one_of((&mut first, &mut second));
    sink(&first);
    sink(&second);
}
