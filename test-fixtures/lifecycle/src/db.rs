//! A database, as far as the check looks at one.

pub struct Query(String);

pub fn query(statement: &str) -> Query {
    Query(statement.to_owned())
}

impl Query {
    pub fn bind(self, value: &str) -> Query {
        Query(self.0 + value)
    }

    pub fn run(self) -> usize {
        self.0.len()
    }
}
