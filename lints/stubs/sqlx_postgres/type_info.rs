use std::fmt::{self, Display};
use std::ops::Deref;
use std::sync::Arc;
pub(crate) use sqlx_core::type_info::TypeInfo;

#[derive(Debug, Clone, PartialEq)]
pub struct PgTypeInfo(pub(crate) ());

impl Deref for PgTypeInfo {
    type Target = PgType;
}

#[derive(Debug, Clone)]
pub enum PgType {
    Bool,
    Bytea,
    Char,
    Name,
    Int8,
    Int2,
    Int4,
    Text,
    Oid,
    Json,
    JsonArray,
    Point,
    Lseg,
    Path,
    Box,
    Polygon,
    Line,
    LineArray,
    Cidr,
    CidrArray,
    Float4,
    Float8,
    Unknown,
    Circle,
    CircleArray,
    Macaddr8,
    Macaddr8Array,
    Macaddr,
    Inet,
    BoolArray,
    ByteaArray,
    CharArray,
    NameArray,
    Int2Array,
    Int4Array,
    TextArray,
    BpcharArray,
    VarcharArray,
    Int8Array,
    PointArray,
    LsegArray,
    PathArray,
    BoxArray,
    Float4Array,
    Float8Array,
    PolygonArray,
    OidArray,
    MacaddrArray,
    InetArray,
    Bpchar,
    Varchar,
    Date,
    Time,
    Timestamp,
    TimestampArray,
    DateArray,
    TimeArray,
    Timestamptz,
    TimestamptzArray,
    Interval,
    IntervalArray,
    NumericArray,
    Timetz,
    TimetzArray,
    Bit,
    BitArray,
    Varbit,
    VarbitArray,
    Numeric,
    Record,
    RecordArray,
    Uuid,
    UuidArray,
    Jsonb,
    JsonbArray,
    Int4Range,
    Int4RangeArray,
    NumRange,
    NumRangeArray,
    TsRange,
    TsRangeArray,
    TstzRange,
    TstzRangeArray,
    DateRange,
    DateRangeArray,
    Int8Range,
    Int8RangeArray,
    Jsonpath,
    JsonpathArray,
    Money,
    MoneyArray,
    Void,
    Custom(Arc<PgCustomType>),
    DeclareWithName(UStr),
    DeclareWithOid(Oid),
    DeclareArrayOf(Arc<PgArrayOf>),
}

#[derive(Debug, Clone)]
pub struct PgCustomType {}

#[derive(Debug, Clone)]
pub enum PgTypeKind {
    Simple,
    Pseudo,
    Domain(PgTypeInfo),
    Composite(Arc<[(String, PgTypeInfo)]>),
    Array(PgTypeInfo),
    Enum(Arc<[String]>),
    Range(PgTypeInfo),
}

#[derive(Debug, Clone)]
pub struct PgArrayOf {}

impl PgTypeInfo {
    pub fn kind(&self) -> &PgTypeKind;
    pub fn oid(&self) -> Option<Oid>;
    pub const fn with_name(name: &'static str) -> Self;
    pub fn array_of(elem_name: &'static str) -> Self;
    pub const fn with_oid(oid: Oid) -> Self;
    pub fn type_eq(&self, other: &Self) -> bool;
}
impl TypeInfo for PgTypeInfo {}
impl PartialEq<PgCustomType> for PgCustomType {}
impl Display for PgTypeInfo {}
impl PartialEq<PgType> for PgType {}
