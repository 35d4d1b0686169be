//! What two applications share that know nothing of each other.

pub trait Note {
    fn text(&self) -> String;
}

pub struct Notes {
    pub all: Vec<Box<dyn Note>>,
}
