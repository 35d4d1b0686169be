//! Stands for the driver of this name.

pub struct Conn;

pub struct Params(pub Vec<String>);

impl<T: AsRef<str>> From<(T,)> for Params {
    fn from((value,): (T,)) -> Self {
        Self(vec![value.as_ref().to_owned()])
    }
}

impl From<Vec<(&str, String)>> for Params {
    fn from(named: Vec<(&str, String)>) -> Self {
        Self(named.into_iter().map(|(_, value)| value).collect())
    }
}

#[macro_export]
macro_rules! params {
    ($($name:expr => $value:expr),* $(,)?) => {
        $crate::Params::from(vec![$(($name, $value.to_string())),*])
    };
}

pub mod prelude {
    pub trait Queryable {
        fn exec_drop<P: Into<crate::Params>>(&mut self, statement: &str, params: P);
        fn exec_first<T, P: Into<crate::Params>>(&mut self, statement: &str, params: P) -> Option<T>;
    }

    impl Queryable for crate::Conn {
        fn exec_drop<P: Into<crate::Params>>(&mut self, _: &str, params: P) {
            let _ = params.into();
        }

        fn exec_first<T, P: Into<crate::Params>>(&mut self, _: &str, params: P) -> Option<T> {
            let _ = params.into();
            None
        }
    }
}
