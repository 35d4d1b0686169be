//! Writes into parts of collections: slices, entries, cursors over elements, raw pointers, maps behind locks.
use crate::runtime::{choose, number, sink, source};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Mutex, RwLock};

#[derive(Debug, Default, Clone)]
struct Person {
    name: String,
    plan: String,
}

#[derive(Default)]
struct Store {
    people: Mutex<HashMap<u64, Vec<Person>>>,
    plans: RwLock<BTreeMap<String, VecDeque<Person>>>,
}

impl Store {
    fn add(&self, id: u64, person: Person) {
        self.people.lock().unwrap().entry(id).or_default().push(person);
    }
    fn queue(&self, plan: &str, person: Person) {
        let mut plans = self.plans.write().unwrap();
        plans.entry(plan.to_owned()).or_insert_with(VecDeque::new).push_back(person);
    }
    fn names(&self, id: u64) -> Vec<String> {
        let people = self.people.lock().unwrap();
        people.get(&id).map(|all| all.iter().map(|one| one.name.clone()).collect()).unwrap_or_default()
    }
    fn plan_of(&self, id: u64) -> Option<String> {
        let people = self.people.lock().unwrap();
        let first = people.get(&id)?.first()?;
        Some(first.plan.clone())
    }
    fn next(&self, plan: &str) -> Option<Person> {
        self.plans.write().unwrap().get_mut(plan)?.pop_front()
    }
}

fn fill(slots: &mut [String]) {
    for slot in slots {
        *slot = source();
    }
}

fn fill_first(slots: &mut [String]) {
    if let Some(first) = slots.first_mut() {
        first.push_str(&source());
    }
}

fn fill_rows(rows: &mut [[String; 2]]) {
    for row in rows.iter_mut() {
        for cell in row.iter_mut() {
            cell.push_str(&source());
        }
    }
}

fn set_all(people: &mut [Person]) {
    people.iter_mut().for_each(|person| person.name = source());
}

fn count(map: &mut HashMap<String, u64>, key: String) {
    *map.entry(key).or_insert(0) += number();
}

unsafe fn write_at(target: *mut String, text: String) {
    unsafe { *target = text }
}

unsafe fn write_field(target: *mut Person) {
    unsafe {
        (*target).name = source();
    }
}

fn each_of(targets: [&mut Person; 2]) {
    for target in targets {
        target.name = source();
    }
}

fn each_of_list(targets: &mut Vec<&mut Person>) {
    for target in targets.iter_mut() {
        target.plan.push_str(&source());
    }
}

fn each_of_slice<'a>(targets: &'a mut [&'a mut String; 2]) {
    for target in targets {
        **target = source();
    }
}

pub fn run() {
    slices();
    cursors();
    maps();
    entries();
    vacant();
    locks();
    pointers();
    held();
}

fn slices() {
    let mut slots = [String::new(), String::new()];
    fill(&mut slots);
    sink(&slots[1]);
    let mut list = vec![String::new(), String::new()];
    fill(&mut list[1..]);
    sink(&list);
    let mut list = vec![String::new()];
    fill_first(&mut list);
    sink(&list[0]);
    let mut list = vec![String::new()];
    fill_first(list.as_mut_slice());
    sink(list.first());
    let mut rows = vec![[String::new(), String::new()]];
    fill_rows(&mut rows);
    sink(&rows[0][1]);
    let mut people = vec![Person::default(), Person::default()];
    set_all(&mut people);
    sink(&people[0].name);
    sink(&people[0].plan);
    let mut people = vec![Person::default()];
    people[0].name = source();
    sink(&people[0].name);
    sink(&people[0].plan);
    let mut people = [Person::default(), Person::default()];
    for person in &mut people[..1] {
        person.plan = source();
    }
    sink(&people[0].name);
    sink(&people[0].plan);
    let mut people = vec![Person::default()];
    if let Some(Person { name, .. }) = people.last_mut() {
        *name = source();
    }
    sink(&people[0].name);
    sink(&people[0].plan);
    let mut people = vec![Person::default(), Person::default()];
    for chunk in people.chunks_mut(1) {
        chunk[0].name.push_str(&source());
    }
    sink(&people[1].name);
    sink(&people[1].plan);
    let mut bytes = [0u8; 32];
    bytes[..4].copy_from_slice(&source().as_bytes()[..4]);
    let mut bytes = vec![0u8; 64];
    let text = source();
    bytes[..text.len()].copy_from_slice(text.as_bytes());
    sink(&bytes);
    let mut bytes = vec![0u8; 64];
    bytes[1..][..text.len()].clone_from_slice(text.as_bytes());
    sink(&bytes);
    let mut list = vec![String::new(), String::new()];
    list[..].fill(source());
    sink(&list);
}

fn cursors() {
    let mut list = vec![String::new(), String::new()];
    list.iter_mut().zip([source(), source()]).for_each(|(slot, text)| *slot = text);
    sink(&list);
    let mut list = vec![String::new(), String::new()];
    for (index, slot) in list.iter_mut().enumerate().filter(|(index, _)| *index > 0) {
        *slot = format!("{index}{}", source());
    }
    sink(&list);
    let mut list = vec![String::new(), String::new()];
    let (first, rest) = list.split_first_mut().unwrap();
    *first = source();
    rest[0].push_str(first);
    sink(&list);
    let mut list = vec![String::new()];
    while let Some(slot) = list.iter_mut().find(|slot| slot.is_empty()) {
        *slot = source();
    }
    sink(&list);
    let mut list = vec![String::new()];
    let mut cursor = list.iter_mut();
    if let Some(slot) = cursor.next() {
        slot.push_str(&source());
    }
    sink(&list);
    let mut list = VecDeque::from([String::new()]);
    list.front_mut().unwrap().push_str(&source());
    sink(&list);
    let mut list = VecDeque::from([String::new()]);
    list.make_contiguous()[0] = source();
    sink(&list[0]);
}

fn entries() {
    let mut map: HashMap<u64, Vec<Person>> = HashMap::new();
    map.entry(1).or_default().push(Person { name: source(), plan: String::new() });
    sink(&map[&1][0].name);
    sink(&map[&1][0].plan);
    let mut map: HashMap<String, Vec<String>> = HashMap::new();
    map.entry(source()).or_default().push(String::new());
    sink(map.keys().next());
    sink(map.values().next());
    let mut map: HashMap<u64, Person> = HashMap::new();
    map.entry(1).or_default().name = source();
    sink(&map[&1].name);
    sink(&map[&1].plan);
    let mut map: HashMap<u64, Person> = HashMap::new();
    let person = map.entry(1).or_insert_with(Person::default);
    person.name = source();
    sink(&person.plan);
    sink(&map[&1].name);
    sink(&map[&1].plan);
    let mut map: HashMap<u64, String> = HashMap::new();
    map.entry(1).or_insert(source());
    sink(&map);
    let mut map: HashMap<u64, String> = HashMap::new();
    map.entry(1).or_insert_with(|| source());
    sink(&map);
    sink(map.keys().next());
}

fn vacant() {
    let mut map: HashMap<u64, String> = HashMap::new();
    match map.entry(1) {
        Entry::Occupied(mut known) => {
            known.insert(String::new());
        }
        Entry::Vacant(empty) => {
            empty.insert(source());
        }
    }
    sink(&map);
    match map.entry(1) {
        Entry::Occupied(known) => {
            *known.into_mut() = source();
        }
        Entry::Vacant(_) => {}
    }
    sink(map.values().next()); // imprecise: keys
    sink(map.keys().next());
}

fn maps() {
    let mut counts = HashMap::new();
    count(&mut counts, String::from("k"));
    sink(counts.values().sum::<u64>());
    sink(counts.keys().next());
    let mut map: BTreeMap<u64, BTreeMap<u64, Person>> = BTreeMap::new();
    map.entry(1).or_default().entry(2).or_default().name.push_str(&source());
    sink(&map[&1][&2].name);
    sink(&map[&1][&2].plan);
    let mut map: HashMap<u64, String> = HashMap::from([(1, String::new())]);
    for text in map.values_mut() {
        *text = source();
    }
    sink(map.get(&1));
    sink(map.keys().next());
    let mut map: HashMap<u64, Person> = HashMap::from([(1, Person::default())]);
    for (_, person) in map.iter_mut() {
        person.name = source();
    }
    sink(&map[&1].name);
    sink(&map[&1].plan);
    let mut map: HashMap<u64, Person> = HashMap::from([(1, Person::default())]);
    for (_, person) in &mut map {
        person.plan = source();
    }
    sink(&map[&1].name);
    sink(&map[&1].plan);
    let mut map: BTreeMap<u64, String> = BTreeMap::from([(1, String::new())]);
    *map.get_mut(&1).unwrap() = source();
    sink(map.first_key_value());
    if let Some(mut last) = map.last_entry() {
        last.get_mut().push_str(&source());
    }
    sink(map.last_key_value());
}

fn locks() {
    let store = Store::default();
    store.add(1, Person { name: source(), plan: String::new() });
    sink(store.names(1));
    sink(store.plan_of(1));
    store.queue("free", Person { name: String::new(), plan: source() });
    let next = store.next("free").unwrap();
    sink(&next.name);
    sink(&next.plan);
    let map: Mutex<HashMap<u64, Vec<Person>>> = Mutex::new(HashMap::new());
    map.lock().unwrap().entry(1).or_default().push(Person { name: source(), plan: String::new() });
    let guard = map.lock().unwrap();
    sink(&guard[&1][0].name);
    sink(&guard[&1][0].plan);
}

fn pointers() {
    let mut text = String::new();
    unsafe { write_at(&mut text, source()) };
    sink(&text);
    let mut person = Person::default();
    unsafe { write_field(&mut person) };
    sink(&person.name);
    sink(&person.plan);
    let mut list = vec![String::new(), String::new()];
    unsafe {
        let base = list.as_mut_ptr();
        *base.add(1) = source();
    }
    sink(&list);
    let mut list = vec![String::new()];
    unsafe { *list.get_unchecked_mut(0) = source() };
    sink(&list);
    let boxed = Box::into_raw(Box::new(String::new()));
    unsafe { *boxed = source() };
    sink(unsafe { Box::from_raw(boxed) });
    let mut person = Person::default();
    let field = &raw mut person.plan;
    unsafe { *field = source() };
    sink(&person.name);
    sink(&person.plan);
    let (mut one, mut other) = (String::new(), source());
    unsafe { std::ptr::swap(&mut one, &mut other) };
    sink(&one);
    sink(&other);
}

fn held() {
    let (mut one, mut other) = (Person::default(), Person::default());
    each_of([&mut one, &mut other]);
    sink(&one.name);
    sink(&one.plan);
    sink(&other.name);
    let (mut one, mut other) = (Person::default(), Person::default());
    each_of_list(&mut vec![&mut one, &mut other]);
    sink(&other.name);
    sink(&other.plan);
    let (mut one, mut other) = (String::new(), String::new());
    each_of_slice(&mut [&mut one, &mut other]);
    sink(&one);
    sink(&other);
    let (mut one, mut other) = (String::new(), String::new());
    for target in [&mut one, &mut other] {
        *target = source();
    }
    sink(&one);
    sink(&other);
    let (mut one, mut other) = (Person::default(), Person::default());
    for (target, is_named) in [(&mut one, choose()), (&mut other, false)] {
        if is_named {
            target.name = source();
        }
    }
    sink(&one.name);
    sink(&one.plan);
    sink(&other.name); // imprecise: elements
    let mut targets = Vec::new();
    let mut text = String::new();
    targets.push(&mut text);
    targets.pop().unwrap().push_str(&source());
    sink(&text);
}
