//! Callbacks in lists, some of which capture what they write to.
use crate::runtime::{sink, source};

struct Events<'a> {
    listeners: Vec<Box<dyn FnMut(&str) + 'a>>,
}

impl<'a> Events<'a> {
    fn listen(&mut self, listener: impl FnMut(&str) + 'a) {
        self.listeners.push(Box::new(listener));
    }
    fn emit(&mut self, text: &str) {
        for listener in &mut self.listeners {
            listener(text);
        }
    }
}

pub fn run() {
    let mut seen = String::new();
    let mut events = Events { listeners: Vec::new() };
    events.listen(|text| seen.push_str(text));
    events.emit(&source());
    drop(events);
    sink(&seen);
    let mut seen = String::new();
    let mut events = Events { listeners: Vec::new() };
    events.listen(|text| seen.push_str(text));
    events.listen(|text| assert!(text.len() > 1));
    events.emit(&source());
    drop(events);
    sink(&seen);
    let mut seen = String::new();
    let mut count = 0;
    let mut events = Events { listeners: Vec::new() };
    events.listen(|text| count += text.len());
    events.listen(|text| seen.push_str(text));
    events.emit(&source());
    drop(events);
    sink(&seen);
    sink(count);
    let mut seen = String::new();
    let mut list: Vec<Box<dyn FnMut(&str)>> = Vec::new();
    list.push(Box::new(|text| assert!(text.len() > 1)));
    list.push(Box::new(|text| seen.push_str(text)));
    for each in &mut list {
        each(&source());
    }
    drop(list);
    sink(&seen);
}
