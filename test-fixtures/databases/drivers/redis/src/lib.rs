//! As much of `redis` as the fixture calls, so that its models hold on machines that have fetched nothing.

pub struct Connection {
    answers: Vec<String>,
}

pub type RedisResult<T> = Result<T, String>;

pub trait FromRedisValue: Default {}
impl FromRedisValue for () {}
impl FromRedisValue for u32 {}
impl FromRedisValue for String {}

pub trait ToRedisArgs {
    fn write(&self) -> String;
}
impl ToRedisArgs for &str {
    fn write(&self) -> String {
        (*self).to_owned()
    }
}
impl ToRedisArgs for &String {
    fn write(&self) -> String {
        (*self).clone()
    }
}

pub trait Commands {
    fn send(&mut self, text: String);

    fn get<K: ToRedisArgs, R: FromRedisValue>(&mut self, key: K) -> RedisResult<R> {
        self.send(key.write());
        Ok(R::default())
    }

    fn set<K: ToRedisArgs, V: ToRedisArgs, R: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<R> {
        self.send(key.write() + &value.write());
        Ok(R::default())
    }

    fn incr<K: ToRedisArgs, R: FromRedisValue>(&mut self, key: K, by: u32) -> RedisResult<R> {
        self.send(key.write() + &by.to_string());
        Ok(R::default())
    }
}

impl Commands for Connection {
    fn send(&mut self, text: String) {
        self.answers.push(text);
    }
}

pub struct Cmd {
    text: String,
}

pub fn cmd(name: &str) -> Cmd {
    Cmd { text: name.to_owned() }
}

impl Cmd {
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self {
        self.text += &arg.write();
        self
    }

    pub fn query<T: FromRedisValue>(&self, connection: &mut Connection) -> RedisResult<T> {
        connection.send(self.text.clone());
        Ok(T::default())
    }
}
