//! As much of `diesel` as the fixture calls, so that its models hold on machines that have fetched nothing.

pub struct Connection {
    pub statements: Vec<String>,
}

pub type QueryResult<T> = Result<T, String>;

pub struct Statement {
    pub text: String,
}

/// A statement of what somebody wrote.
pub fn sql(text: &str) -> Statement {
    Statement { text: text.to_owned() }
}

impl Statement {
    pub fn bind(mut self, value: &str) -> Self {
        self.text += value;
        self
    }
}

pub trait RunQueryDsl: Sized {
    fn text(&self) -> String;

    fn execute(self, connection: &mut Connection) -> QueryResult<usize> {
        connection.statements.push(self.text());
        Ok(1)
    }

    fn load<T>(self, connection: &mut Connection) -> QueryResult<Vec<T>> {
        connection.statements.push(self.text());
        Ok(Vec::new())
    }

    fn first<T>(self, connection: &mut Connection) -> QueryResult<T> {
        connection.statements.push(self.text());
        Err("nothing".to_owned())
    }
}

impl RunQueryDsl for Statement {
    fn text(&self) -> String {
        self.text.clone()
    }
}
