//! What the crate `names` imports, and the macros that mark paths: a test has rustc confirm what each means.

pub mod area;
pub mod prelude;

pub use self::area::inner::deepest as renamed_by_shapes;
pub use area::*;

/// Two things of one type; a function is alone of its type.
pub const fn same<T: Copy>(written: T, _canonical: T) -> T {
    written
}

/// A path to a function, a constructor, a constant or a static.
#[macro_export]
macro_rules! value {
    ($written:expr) => {
        let _ = $written;
    };
    ($written:expr, $canonical:expr) => {
        let _ = $crate::same(&$written, &$canonical);
        if false {
            let mut _one = $written;
            _one = $canonical;
        }
    };
}

/// A path to a type.
#[macro_export]
macro_rules! kind {
    ($written:ty) => {
        let _ = ::std::marker::PhantomData::<$written>;
    };
    ($written:ty, $canonical:ty) => {
        let _: ::std::marker::PhantomData<$written> = ::std::marker::PhantomData::<$canonical>;
    };
}

/// Something that has no path for others: its name is what the compiler calls it.
#[macro_export]
macro_rules! local {
    ($written:expr) => {
        let _ = $written;
    };
    ($written:expr, $name:literal) => {
        ::std::assert_eq!(::std::any::type_name_of_val(&$written), $name);
    };
}

#[macro_export]
macro_rules! make_module {
    ($name:ident { $($function:ident)* }) => {
        pub mod $name {
            $(pub fn $function() -> &'static str { stringify!($function) })*
            pub fn from_the_crate() -> u32 { $crate::area::count() }
        }
    };
}
