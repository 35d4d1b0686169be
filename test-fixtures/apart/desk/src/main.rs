//! An application whose notes tell nothing: that another one of the workspace has other notes is no matter here.

use notes::{Note, Notes};

struct Reminder {
    hour: u32,
}

impl Note for Reminder {
    fn text(&self) -> String {
        format!("at {}", self.hour)
    }
}

fn main() {
    let notes = Notes { all: vec![Box::new(Reminder { hour: 7 })] };
    for note in &notes.all {
        println!("{}", note.text());
    }
    for note in given(std::env::args().count()) {
        println!("{}", note.text());
    }
}

fn given(count: usize) -> Vec<Box<dyn Note>> {
    (0..count).map(|hour| Box::new(Reminder { hour: hour as u32 }) as Box<dyn Note>).collect()
}
