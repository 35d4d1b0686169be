use crate::database::Database;
use crate::decode::Decode;
use crate::type_info::TypeInfo;
use crate::value::Value;
use std::any::Any;
use std::fmt::Debug;

#[derive(PartialEq, Eq)]
pub enum ParamChecking {
    Weak,
    Strong,
}

pub trait TypeChecking: Database {
    const PARAM_CHECKING: ParamChecking;
    fn param_type_for_id(id: &Self::TypeInfo) -> Option<&'static str>;
    fn return_type_for_id(id: &Self::TypeInfo) -> Option<&'static str>;
    fn get_feature_gate(info: &Self::TypeInfo) -> Option<&'static str>;
    fn fmt_value_debug(value: &<Self as Database>::Value) -> FmtValue<'_, Self>;
}

pub struct FmtValue<'v, DB>
where
    DB: Database,
{}

impl<'v, DB> FmtValue<'v, DB>
where
    DB: Database,
{
    pub fn debug<T>(value: &'v <DB as Database>::Value) -> Self
    where
        T: Decode<'v, DB> + Debug + Any;
    pub fn unknown(value: &'v <DB as Database>::Value) -> Self
    where
        DB: TypeChecking;
}

impl<'v, DB> Debug for FmtValue<'v, DB>
where
    DB: Database,
{}

#[macro_export]
macro_rules! impl_type_checking {
    ($($arg:tt)*) => {};
}
